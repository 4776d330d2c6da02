package org.candour.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.time.CalendarData;
import org.candour.exchange.Import;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoiled spreadsheets give findings or a clear refusal, never anything else, and never half an
/// import. [#main] tries as many as it is told.
class FuzzTest {
  private static final int EVERY = 300;
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @TempDir private Path folder;

  /// What became of the files.
  private static final class Tally {
    private int read;
    private int refused;
    private int broughtIn;
    private long slowest;
    private final List<String> wrong = new ArrayList<>();
  }

  /// Tries that many spoiled files, from a seed on: `java ... FuzzTest 10000 20000`.
  public static void main(String[] args) throws IOException {
    var folder = Files.createTempDirectory("candour-fuzz");
    var tally =
        tried(folder, args.length > 1 ? Integer.parseInt(args[1]) : 0, Integer.parseInt(args[0]));
    System.out.printf(
        "%d read, %d refused in a sentence, %d brought in and checked; the slowest took %d ms%n",
        tally.read, tally.refused, tally.broughtIn, tally.slowest);
    tally.wrong.forEach(System.out::println);
    System.exit(tally.wrong.isEmpty() ? 0 : 1);
  }

  private static Tally tried(Path folder, int first, int count) throws IOException {
    var tally = new Tally();
    for (int seed = first; seed < first + count; seed++) {
      var file = new Mutations(seed).write(folder);
      long start = System.nanoTime();
      one(file, folder.resolve("r" + seed + ".candour"), seed, tally);
      long took = (System.nanoTime() - start) / 1_000_000;
      tally.slowest = Math.max(tally.slowest, took);
      if (took > LONGEST.toMillis()) {
        tally.wrong.add("seed " + seed + " took " + took + " ms");
      }
      Files.deleteIfExists(file);
    }
    return tally;
  }

  private static void one(Path file, Path register, int seed, Tally tally) {
    try {
      var book = Spreadsheet.read(file);
      var run =
          new Translator(book, null, CalendarData.englandAndWales(), TODAY).run(Plan.propose(book));
      tally.read++;
      if (!run.reading().clean()
          || run.account().all() != book.tables().stream().mapToLong(Table::filled).sum()) {
        tally.wrong.add("seed " + seed + " loses cells or is not clean");
      }
      if (seed % EVERY == 0 && run.complaints() > 0) {
        bring(run, register, seed, tally);
      }
    } catch (Refusal said) {
      tally.refused++;
    } catch (Exception | StackOverflowError | OutOfMemoryError wrong) {
      tally.wrong.add("seed " + seed + ": " + wrong + " at " + wrong.getStackTrace()[0]);
    }
  }

  private static void bring(DryRun run, Path path, int seed, Tally tally) throws IOException {
    try (var register =
        RegisterOpener.create(
            path, null, new NewRegister("Fuzz", null, TODAY), CalendarData.englandAndWales())) {
      Import.bring(run.reading(), "fuzz", register, Authorship.on("tester", TODAY), false);
      tally.broughtIn++;
      if (!register.check().isEmpty()
          || register.arrivals().all().getFirst().files() != run.complaints()) {
        tally.wrong.add("seed " + seed + " came in wrongly");
      }
    }
    Files.deleteIfExists(path);
  }

  @Test
  void spoiledFilesGiveFindingsOrAClearRefusal() throws IOException {
    var tally = tried(folder, 0, 300);

    assertThat(tally.wrong).isEmpty();
    assertThat(tally.read).isPositive();
    assertThat(tally.refused).isPositive();
  }

  @Test
  void aRowThatIsMeantAMillionTimesIsRefused() throws IOException {
    var sheet =
        """
        <?xml version="1.0"?><o:document xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:spreadsheet>
        <t:table t:name="A"><t:table-row t:number-rows-repeated="%d">
        <t:table-cell><x:p>Ref</x:p></t:table-cell></t:table-row></t:table></o:spreadsheet></o:document>
        """;
    var small = Files.writeString(folder.resolve("small.fods"), sheet.formatted(1_000));
    var large = Files.writeString(folder.resolve("large.fods"), sheet.formatted(1_000_000));

    assertThat(Spreadsheet.read(small).tables().getFirst().rows()).hasSize(1_000);
    assertThatThrownBy(() -> Spreadsheet.read(large))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("larger than any register");
  }

  @Test
  void aSmallFileThatUnpacksToALargeOneIsRefused() throws IOException {
    var bomb = Mutations.bomb(folder);

    assertThat(Files.size(bomb)).isLessThan(2_000_000);
    assertThatThrownBy(() -> Spreadsheet.read(bomb))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("larger than any register");
  }
}
