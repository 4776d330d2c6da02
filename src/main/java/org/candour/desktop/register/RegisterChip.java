package org.candour.desktop.register;

import org.candour.casework.Query;

/// A condition on the register, with the words that say it.
public record RegisterChip(String words, Query.Filter filter) {}
