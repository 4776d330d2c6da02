package org.candour.store;

import static org.candour.store.schema.Tables.CHAIN_HEAD;
import static org.candour.store.schema.Tables.REGISTER_INFO;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.candour.store.chain.Chain;
import org.candour.store.engine.Schema;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What a new register is told of itself.
///
/// @param demonstrationToday the fixed today of a demonstration; null in a real register
public record NewRegister(
    String name, @Nullable String council, @Nullable LocalDate demonstrationToday) {

  /// Writes the first rows of an empty register: the beginning of the chain, and a key of its own.
  int introduce(DSLContext sql) {
    sql.insertInto(CHAIN_HEAD)
        .set(CHAIN_HEAD.ID, 1L)
        .set(CHAIN_HEAD.ENTRY_ID, 0L)
        .set(CHAIN_HEAD.HASH, Chain.beginning())
        .execute();
    return sql.insertInto(REGISTER_INFO)
        .set(REGISTER_INFO.ID, 1L)
        .set(REGISTER_INFO.FORMAT_VERSION, (long) Schema.FORMAT)
        .set(REGISTER_INFO.REGISTER_KEY, UUID.randomUUID().toString())
        .set(REGISTER_INFO.NAME, name)
        .set(REGISTER_INFO.COUNCIL, council)
        .set(REGISTER_INFO.DEMONSTRATION_TODAY_ON, demonstrationToday)
        .set(REGISTER_INFO.CREATED_AT, Instant.now().truncatedTo(ChronoUnit.SECONDS))
        .execute();
  }
}
