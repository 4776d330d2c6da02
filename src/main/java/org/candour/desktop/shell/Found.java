package org.candour.desktop.shell;

/// One thing the search found: what it is called, what says which one it is, and what opens it.
public record Found(String text, String detail, Runnable open) {}
