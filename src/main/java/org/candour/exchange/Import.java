package org.candour.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.candour.access.Act;
import org.candour.casework.Authorship;
import org.candour.casework.Register;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// Brings a register workbook into a register: all of it, or, when the user chooses so, its good
/// rows. Reading changes nothing, so a reading is also the dry run.
public final class Import {
  private Import() {}

  /// Whether that is a register workbook, which needs no questions: a folder, or a workbook whose
  /// sheet of complaints has every column it must have.
  public static boolean recognises(Path source) {
    if (Files.isDirectory(source)) {
      return true;
    }
    if (!Workbook.isExcel(source) && !OpenBook.named(source)) {
      return false;
    }
    try (var book = Workbook.open(source)) {
      var header = new Header[1];
      var looked = new boolean[1];
      book.each(
          Sheet.COMPLAINTS,
          row -> {
            if (!looked[0] && !row.blank()) {
              looked[0] = true;
              header[0] = Header.read(Sheet.COMPLAINTS, "", row, new Findings());
            }
          });
      return header[0] != null;
    } catch (Unusable foreign) {
      return false;
    }
  }

  /// Reads and checks a workbook.
  ///
  /// @param source a folder of CSV files, or an Excel or OpenDocument workbook
  /// @param register the register it is meant for; null for one still to be made
  /// @param today the day of the import
  /// @param goodRows whether its good rows are to come in although others are refused
  /// @throws org.candour.domain.Unusable when there is no such workbook or it cannot be read
  public static Reading read(
      Path source, @Nullable Register register, LocalDate today, boolean goodRows) {
    ask(register);
    var lists = new OpenLists(register == null ? null : register.preferences());
    try (var book = Workbook.open(source)) {
      return new WorkbookReader(
              book, lists, register == null ? null : register.chronicle(), today, goodRows)
          .read();
    }
  }

  /// What is read is compared with what is there, which is told.
  private static void ask(@Nullable Register register) {
    if (register != null) {
      register.members().pass().ask(Act.BRING_IN);
    }
  }

  /// Reads and checks rows that were understood from another spreadsheet.
  public static Reading read(
      Translation translation, @Nullable Register register, LocalDate today) {
    ask(register);
    var lists = new OpenLists(register == null ? null : register.preferences());
    try (var book = new TranslatedBook(translation)) {
      return new WorkbookReader(
              book, lists, register == null ? null : register.chronicle(), today, true)
          .read();
    }
  }

  /// Brings in what was read, all of it or nothing: new files, what belongs to complaints that were
  /// there before, and new values of the open lists.
  ///
  /// @param source what it came from, as the user calls it
  /// @return how many new files came in
  /// @throws Refusal when cells were refused and the good rows were not asked for
  public static long bring(
      Reading reading, String source, Register register, Authorship who, boolean goodRows) {
    if (!reading.clean() && !goodRows) {
      throw new Refusal(Wording.of("exchange").text("import.refused", reading.refused()));
    }
    return register.together(() -> brought(reading, source, register, who));
  }

  private static long brought(Reading reading, String source, Register register, Authorship who) {
    long files = register.chronicle().bring(who.importing(), reading.files().iterator());
    register.arrivals().note(source, who, files);
    for (var addition : reading.additions()) {
      register
          .chronicle()
          .append(addition.file(), addition.version(), who.importing(), addition.entries());
    }
    for (var value : reading.added()) {
      register.preferences().add(value.list(), value.value());
    }
    return files;
  }

  /// What kind of open list that is, in words.
  public static String listName(Reading.NewValue value) {
    return Wording.of("exchange").text("list." + value.list().name().toLowerCase(Locale.ROOT));
  }
}
