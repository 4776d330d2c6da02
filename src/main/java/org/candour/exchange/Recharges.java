package org.candour.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.Ledger.CostLine;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// The list of recharged costs for the finance department, as a CSV file.
public final class Recharges {
  private static final List<String> HEADER =
      List.of(
          "recharged",
          "recharged_to",
          "date",
          "category",
          "reference",
          "payee",
          "hours",
          "rate",
          "amount",
          "note");

  private Recharges() {}

  /// Writes those of the costs that are recharged.
  ///
  /// @return how many there were
  /// @throws Unusable when the file cannot be written
  public static int write(List<CostLine> costs, Path target) {
    var recharged = costs.stream().filter(cost -> cost.recharged() != null).toList();
    try (var csv = CsvWriter.builder().build(target, StandardCharsets.UTF_8)) {
      csv.writeRecord(HEADER);
      recharged.forEach(cost -> csv.writeRecord(row(cost)));
    } catch (IOException failed) {
      throw new Unusable(Wording.of("exchange").text("target.unwritable", target), failed);
    }
    return recharged.size();
  }

  private static List<String> row(CostLine cost) {
    var rate = cost.rate();
    return Stream.of(
            cost.recharged(),
            cost.rechargedTo(),
            cost.day(),
            cost.category().label(),
            cost.reference(),
            cost.payee(),
            cost.hours(),
            rate == null ? null : rate.plain(),
            cost.amount().plain(),
            cost.note())
        .map(Recharges::text)
        .toList();
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? "" : cell instanceof String text ? Guard.on(text) : cell.toString();
  }
}
