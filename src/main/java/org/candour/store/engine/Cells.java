package org.candour.store.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How single values lie in either engine. SQLite keeps days and instants as text that sorts
/// rightly, in the same spelling as jOOQ, so that both may read and write the same tables.
public enum Cells {
  SQLITE {
    @Override
    public void bind(PreparedStatement to, int place, @Nullable Object value) throws SQLException {
      switch (value) {
        case null -> to.setNull(place, Types.NULL);
        case LocalDate day -> to.setString(place, day.toString());
        case Instant at -> to.setString(place, spelt(at));
        case Boolean yes -> to.setInt(place, yes ? 1 : 0);
        case String text -> to.setString(place, text);
        case Long number -> to.setLong(place, number);
        case byte[] bytes -> to.setBytes(place, bytes);
        default -> throw new IllegalArgumentException("No column holds " + value.getClass());
      }
    }

    @Override
    public LocalDate day(ResultSet from, int place) throws SQLException {
      return LocalDate.parse(from.getString(place));
    }

    @Override
    public Instant instant(ResultSet from, int place) throws SQLException {
      return OffsetDateTime.parse(from.getString(place), INSTANT).toInstant();
    }
  },
  POSTGRES {
    @Override
    public void bind(PreparedStatement to, int place, @Nullable Object value) throws SQLException {
      switch (value) {
        case null -> to.setNull(place, Types.NULL);
        case Instant at -> to.setObject(place, at.atOffset(ZoneOffset.UTC));
        case byte[] bytes -> to.setBytes(place, bytes);
        default -> to.setObject(place, value);
      }
    }

    @Override
    public LocalDate day(ResultSet from, int place) throws SQLException {
      return from.getObject(place, LocalDate.class);
    }

    @Override
    public Instant instant(ResultSet from, int place) throws SQLException {
      return from.getObject(place, OffsetDateTime.class).toInstant();
    }
  };

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx", Locale.ROOT);

  /// What was spelt last: all entries of one writing, be it a whole import, bear the same instant.
  private static volatile Spelt last = new Spelt(Instant.EPOCH);

  private record Spelt(Instant at, String text) {
    Spelt(Instant at) {
      this(at, INSTANT.format(at.atOffset(ZoneOffset.UTC)));
    }
  }

  private static String spelt(Instant at) {
    Spelt spelt = last;
    if (!spelt.at.equals(at)) {
      spelt = new Spelt(at);
      last = spelt;
    }
    return spelt.text;
  }

  public static Cells of(Engine engine) {
    return engine == Engine.SQLITE ? SQLITE : POSTGRES;
  }

  public abstract void bind(PreparedStatement to, int place, @Nullable Object value)
      throws SQLException;

  public abstract LocalDate day(ResultSet from, int place) throws SQLException;

  public abstract Instant instant(ResultSet from, int place) throws SQLException;
}
