package org.candour.desktop;

import org.candour.casework.Desk;
import org.candour.desktop.reports.Press;
import org.candour.figures.FigureSource;

/// A register opened for the window: the desk to work at, its figures and its reports.
public record Session(Desk desk, FigureSource figures, Press press) implements AutoCloseable {
  @Override
  public void close() {
    desk.register().close();
  }
}
