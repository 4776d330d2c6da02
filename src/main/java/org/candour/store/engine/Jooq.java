package org.candour.store.engine;

import java.sql.Connection;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// How jOOQ speaks to a connection: the same names on both engines, and nothing in any log.
final class Jooq {
  /// Kept here so that its level stays: faults come as exceptions, and nobody wants the rest.
  private static final Logger QUIET = Logger.getLogger("org.jooq");

  static {
    QUIET.setLevel(Level.SEVERE);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private Jooq() {}

  static DSLContext on(Connection connection, Engine engine) {
    return DSL.using(
        connection,
        engine.dialect(),
        new Settings()
            .withRenderSchema(false)
            .withRenderNameCase(RenderNameCase.LOWER)
            .withRenderQuotedNames(RenderQuotedNames.ALWAYS)
            .withExecuteLogging(false)
            .withExecuteWithOptimisticLocking(true));
  }
}
