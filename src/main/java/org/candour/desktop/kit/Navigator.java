package org.candour.desktop.kit;

/// The one way from a room to another.
@FunctionalInterface
public interface Navigator {
  void open(Place place);
}
