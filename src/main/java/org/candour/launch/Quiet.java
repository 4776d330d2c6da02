package org.candour.launch;

import java.io.IOException;
import java.util.logging.LogManager;

/// Keeps the libraries quiet: what they would log could name a case.
final class Quiet {
  private Quiet() {}

  static void logs() {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    try (var settings = Quiet.class.getResourceAsStream("/logging.properties")) {
      if (settings != null) {
        LogManager.getLogManager().readConfiguration(settings);
      }
    } catch (IOException unreadable) {
      LogManager.getLogManager().reset();
    }
  }
}
