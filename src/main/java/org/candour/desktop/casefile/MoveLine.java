package org.candour.desktop.casefile;

/// Something that can happen next, or cannot yet and why.
///
/// @param id the verb
/// @param key the letter that starts it; empty when it has none
/// @param reason why not yet; empty when it may happen now
/// @param first whether it stands in the list itself and not behind 'More' or 'Every other step'
/// @param group the heading it stands under behind 'More'
public record MoveLine(
    String id,
    String text,
    String key,
    boolean allowed,
    String reason,
    boolean first,
    String group) {}
