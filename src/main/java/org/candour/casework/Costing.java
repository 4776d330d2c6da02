package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.casework.Ledger.CommitmentLine;
import org.candour.casework.Ledger.CostLine;
import org.candour.domain.CostCategory;
import org.candour.domain.FileKind;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Remedy;
import org.candour.domain.time.Days;
import org.candour.procedure.fold.Loose;
import org.candour.procedure.fold.Rate;
import org.candour.procedure.state.Commitment;
import org.jspecify.annotations.Nullable;

/// Money to be put on record: given as an amount, or as hours at the rate agreed for that person or
/// role on that day (R109).
///
/// @param reference of the complaint it is for; null when it is for none
/// @param rate null for the rate agreed
/// @param amount null for hours times rate
/// @param committed promised only, and not spent yet
public record Costing(
    LocalDate day,
    CostCategory category,
    @Nullable String reference,
    @Nullable String payee,
    @Nullable Hours hours,
    @Nullable Money rate,
    @Nullable Money amount,
    @Nullable String note,
    boolean committed) {

  /// Puts it on record.
  ///
  /// @throws Refusal when the amount cannot be worked out, or there is no such complaint
  public CaseFile at(Desk desk) {
    if (reference == null) {
      return desk.file(FileKind.COST, day, body(desk, 1));
    }
    var found = desk.register().chronicle().find(reference);
    if (found.isEmpty()) {
      throw new Refusal(wording("cost.no-complaint", reference));
    }
    var file = desk.register().chronicle().open(found.getAsLong());
    int number =
        Loose.of(file.entries()).commitments().stream().mapToInt(Commitment::number).max().orElse(0)
            + 1;
    return desk.take(file, day, body(desk, number));
  }

  private Body body(Desk desk, int number) {
    var hourly = rate != null ? rate : hours == null ? null : agreed(desk);
    var sum = amount != null ? amount : worked(hourly);
    return committed
        ? new Remedy.CostCommitted(number, category, sum, payee, note, hours, hourly)
        : new Remedy.CostIncurred(category, sum, payee, note, null, hours, hourly, null);
  }

  /// The amount as written, else hours times rate.
  ///
  /// @throws Refusal when neither is given
  public static Money amount(
      @Nullable String written, @Nullable Hours hours, @Nullable Money hourly) {
    if (written != null) {
      return Money.parse(written);
    }
    if (hours == null || hourly == null) {
      throw new Refusal(wording("cost.amount"));
    }
    return hours.at(hourly);
  }

  private Money worked(@Nullable Money hourly) {
    if (hours == null) {
      throw new Refusal(wording("cost.amount"));
    }
    if (hourly == null) {
      throw new Refusal(wording("cost.rate", category.label(), Days.plain(day)));
    }
    return hours.at(hourly);
  }

  private @Nullable Money agreed(Desk desk) {
    var rates = desk.register().ledger().rates();
    return roles(category).stream()
        .flatMap(role -> Rate.of(rates, payee, role, day).stream())
        .findFirst()
        .orElse(null);
  }

  /// Whose work a category pays for.
  public static List<PoolRole> roles(CostCategory category) {
    return switch (category) {
      case INDEPENDENT_PERSON -> List.of(PoolRole.INDEPENDENT_PERSON);
      case INVESTIGATING_OFFICER -> List.of(PoolRole.INVESTIGATING_OFFICER);
      case STAGE_3 -> List.of(PoolRole.PANEL_MEMBER, PoolRole.PANEL_CHAIR);
      case MEDIATION -> List.of(PoolRole.MEDIATOR);
      case ADVOCACY -> List.of(PoolRole.ADVOCATE);
      case FINANCIAL_REDRESS, OTHER -> List.of();
    };
  }

  /// Marks costs as recharged on a day to a department or cost centre (R108).
  public static void recharge(Desk desk, List<CostLine> costs, LocalDate day, String to) {
    Map<Long, List<NewEntry>> byFile = new TreeMap<>();
    for (var cost : costs) {
      byFile
          .computeIfAbsent(cost.file(), ignored -> new ArrayList<>())
          .add(new NewEntry(day, new Remedy.CostRecharged(cost.entry(), to)));
    }
    desk.together(() -> {
      byFile.forEach((file, entries) -> add(desk, file, entries));
      return byFile;
    });
  }

  /// Gives a commitment up: nothing is spent.
  public static void giveUp(Desk desk, CommitmentLine open, LocalDate day) {
    add(desk, open.file(), List.of(closed(open, day, false)));
  }

  /// Ends a commitment as paid: the cost bears the hours worked, at the rate that was promised.
  ///
  /// @param hours null when it was not made of hours
  public static void pay(
      Desk desk, CommitmentLine open, LocalDate day, Money paid, @Nullable Hours hours) {
    var rate = hours == null ? null : open.rate();
    var cost =
        new Remedy.CostIncurred(
            open.category(), paid, open.payee(), open.note(), null, hours, rate, null);
    add(desk, open.file(), List.of(new NewEntry(day, cost), closed(open, day, true)));
  }

  private static NewEntry closed(CommitmentLine open, LocalDate day, boolean paid) {
    return new NewEntry(day, new Remedy.CommitmentClosed(open.number(), paid));
  }

  private static void add(Desk desk, long id, List<NewEntry> entries) {
    var file = desk.register().chronicle().open(id);
    if (file.kind() == FileKind.COMPLAINT) {
      desk.takeAll(file, entries);
    } else {
      desk.enterAll(file, entries);
    }
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("casework").text(key, arguments);
  }
}
