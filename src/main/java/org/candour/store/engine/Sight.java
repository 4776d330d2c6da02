package org.candour.store.engine;

import java.sql.Connection;
import java.sql.SQLException;

/// Which rows whoever is signed in is shown. In a register file it puts temporary views before the
/// tables, so that no query can forget to ask; a server narrows by itself.
public interface Sight {
  /// What is looked at.
  enum Eye {
    /// The cases that may be read.
    CASES,
    /// Every complaint but those about the reader, without personal data: for figures.
    FIGURES,
    /// Everything: for checks, copies, and working the projection out anew.
    EVERYTHING
  }

  /// Before anybody has signed in nothing stands before the tables.
  Sight WHOLE =
      new Sight() {
        @Override
        public boolean narrows() {
          return false;
        }

        @Override
        public void show(Connection connection, Eye eye) {
          // All is shown as it is.
        }
      };

  /// Whether anything is hidden.
  boolean narrows();

  /// Shows a register file through that eye from now on.
  void show(Connection connection, Eye eye) throws SQLException;
}
