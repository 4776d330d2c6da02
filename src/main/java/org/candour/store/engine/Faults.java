package org.candour.store.engine;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteException;

/// What a database says, in one plain sentence. A fault it does not know stays a fault of ours.
public final class Faults {
  private static final Wording WORDING = Wording.of("store");
  private static final int PRIMARY_CODE = 0xff;

  /// The state with which our own functions in the database refuse.
  private static final String OURS = "CN001";

  private Faults() {}

  public static RuntimeException said(Object where, Throwable fault) {
    if (fault instanceof Unusable said) {
      return said;
    }
    Refusal refused = refused(fault);
    if (refused != null) {
      return refused;
    }
    String key = key(fault);
    if (key != null) {
      return new Unusable(WORDING.text(key, where, ""), fault);
    }
    return fault instanceof RuntimeException ours ? ours : new IllegalStateException(fault);
  }

  /// Whether the bytes are no database under this key.
  public static boolean isForeign(Throwable fault) {
    return "not.register".equals(key(fault));
  }

  private static @Nullable String key(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return sqliteKey(sqlite.getResultCode().code & PRIMARY_CODE);
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return postgresKey(sql);
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

  /// Whether the connection to a server is gone.
  static boolean isLost(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P");
      }
    }
    return false;
  }

  private static @Nullable String postgresKey(SQLException fault) {
    String state = String.valueOf(fault.getSQLState());
    return switch (state.substring(0, 2)) {
      case "08" -> lostBy(fault);
      case "28" -> "server.sign-in";
      case "3D" -> "server.database";
      case "53" -> "full";
      case "57" -> "server";
      default -> null;
    };
  }

  private static String lostBy(SQLException fault) {
    if (String.valueOf(fault.getMessage()).contains("requireAuth")) {
      return "server.password";
    }
    return isCertificate(fault) ? "server.certificate" : "server";
  }

  private static boolean isCertificate(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof GeneralSecurityException) {
        return true;
      }
    }
    return String.valueOf(fault.getMessage()).matches("(?s).*(could not be verified|SSL).*");
  }

  /// What our own functions in the database refuse, by the key of its sentence.
  private static @Nullable Refusal refused(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException said && said.getServerErrorMessage() != null) {
        String key = String.valueOf(said.getServerErrorMessage().getMessage());
        boolean ours = OURS.equals(said.getSQLState()) && WORDING.has(key);
        boolean rights = "42501".equals(said.getSQLState());
        return ours || rights ? new Refusal(WORDING.text(ours ? key : "team.rights"), fault) : null;
      }
    }
    return null;
  }
}
