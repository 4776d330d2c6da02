package org.candour.exchange.foreign;

import java.util.List;

/// A row that stays out: where it stands, why, and every cell of it.
public record LeftOut(String sheet, int row, String why, List<String> cells) {}
