package org.candour.store;

import java.sql.SQLException;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// What a database says, in one plain sentence. A fault it does not know stays a fault of ours.
final class Faults {
  private static final Wording WORDING = Wording.of("store");
  private static final int PRIMARY_CODE = 0xff;

  private Faults() {}

  static RuntimeException said(Object where, Throwable fault) {
    if (fault instanceof Unusable said) {
      return said;
    }
    String key = key(fault);
    if (key != null) {
      return new Unusable(WORDING.text(key, where, ""), fault);
    }
    return fault instanceof RuntimeException ours ? ours : new IllegalStateException(fault);
  }

  /// Whether the bytes are no database under this key.
  static boolean isForeign(Throwable fault) {
    return "not.register".equals(key(fault));
  }

  private static @Nullable String key(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return sqliteKey(sqlite.getResultCode().code & PRIMARY_CODE);
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return postgresKey(sql.getSQLState());
      }
    }
    return null;
  }

  private static @Nullable String sqliteKey(int code) {
    return switch (code) {
      case 5, 6 -> "locked";
      case 8 -> "read.only";
      case 10, 14, 3 -> "unreadable";
      case 11 -> "damaged";
      case 13 -> "full";
      case 26 -> "not.register";
      default -> null;
    };
  }

  private static @Nullable String postgresKey(String state) {
    if (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D")) {
      return "server";
    }
    return state.startsWith("53") ? "full" : null;
  }
}
