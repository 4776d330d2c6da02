package org.candour.procedure.state;

import org.candour.domain.LinkKind;
import org.jspecify.annotations.Nullable;

/// Another complaint that belongs with this one.
public record Link(String reference, LinkKind kind, @Nullable String note) {}
