package org.candour.desktop.bringin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.casework.Arrivals.Arrival;
import org.candour.casework.grid.Column.Kind;
import org.candour.casework.grid.OwnField;
import org.candour.desktop.kit.Office;
import org.candour.domain.Refusal;
import org.candour.exchange.Import;
import org.candour.exchange.foreign.Column;
import org.candour.exchange.foreign.DryRun;
import org.candour.exchange.foreign.Heading;
import org.candour.exchange.foreign.Kept;
import org.candour.exchange.foreign.Matching;
import org.candour.exchange.foreign.Part;
import org.candour.exchange.foreign.Plan;
import org.candour.exchange.foreign.Questions;
import org.candour.exchange.foreign.Spreadsheet;
import org.candour.exchange.foreign.Table;
import org.candour.exchange.foreign.Translator;
import org.jspecify.annotations.Nullable;

/// A spreadsheet on its way into the register: the file, the plan as it stands, and what would come
/// of it. Nothing is in the register before [#bring()].
final class BringInModel {
  private final Office office;
  private @Nullable Spreadsheet book;
  private @Nullable Plan plan;
  private @Nullable DryRun run;
  private Questions questions = new Questions(List.of(), List.of());
  private List<Column> columns = List.of();
  private boolean remembered;

  BringInModel(Office office) {
    this.office = office;
  }

  Office office() {
    return office;
  }

  /// Reads a file and proposes a plan, or the one of last time.
  void open(Path file) {
    var read = Spreadsheet.read(file);
    book = read;
    use(Plan.propose(read));
  }

  private void use(Plan proposed) {
    var last = Kept.last(proposed, office.register().preferences());
    remembered = last.isPresent();
    plan = last.orElse(proposed);
    columns = Column.of(plan().parts());
    run = null;
  }

  boolean isOpen() {
    return book != null;
  }

  /// Whether a spreadsheet with these headings came in before.
  boolean remembered() {
    return remembered;
  }

  String name() {
    return String.valueOf(book().source().getFileName());
  }

  List<Table> tables() {
    return book().tables();
  }

  Plan plan() {
    if (plan == null) {
      throw new IllegalStateException("no spreadsheet is open");
    }
    return plan;
  }

  private Spreadsheet book() {
    if (book == null) {
      throw new IllegalStateException("no spreadsheet is open");
    }
    return book;
  }

  List<Column> columns() {
    return columns;
  }

  /// Why each column is proposed to be what it is.
  List<Matching.Match> matches() {
    return Matching.propose(columns);
  }

  /// The chosen part of a sheet; null when it is not chosen.
  @Nullable Part part(Table table) {
    return plan().parts().stream().filter(part -> part.table() == table).findFirst().orElse(null);
  }

  /// Chooses sheets, each with the row of its headings; the columns are looked at anew.
  void choose(Table table, boolean chosen, int headings) {
    var parts = new ArrayList<Part>();
    for (var each : tables()) {
      var before = part(each);
      if (each == table && chosen) {
        parts.add(new Part(table, Heading.at(table, headings)));
      } else if (each != table && before != null) {
        parts.add(before);
      }
    }
    if (parts.isEmpty()) {
      throw new Refusal(org.candour.desktop.kit.Words.text("bringin.no.sheet"));
    }
    use(Plan.of(parts));
  }

  void change(UnaryOperator<Plan> with) {
    plan = with.apply(plan());
    run = null;
  }

  /// Looks through the values for what has to be asked.
  Questions ask() {
    questions = Questions.of(plan());
    return questions;
  }

  Questions questions() {
    return questions;
  }

  /// What would come of the plan.
  DryRun run() {
    var known = run;
    if (known == null) {
      known =
          new Translator(book(), office.register(), office.calendar(), office.today()).run(plan());
      run = known;
    }
    return known;
  }

  /// Brings it in, all of it or nothing, and keeps the plan for the next time.
  long bring() {
    var register = office.register();
    var done = run();
    var before = register.grid().columns();
    var fields =
        plan().ownDays().stream().map(name -> new OwnField(name, Kind.DAY, List.of())).toList();
    return register.together(() -> {
      var count = Import.bring(done.reading(), name(), register, office.desk().who().get(), false);
      Kept.keep(plan(), register.preferences());
      fields.stream()
          .filter(field -> before.find(field.column().id()).isEmpty())
          .forEach(register.grid()::keep);
      return count;
    });
  }

  /// Puts the spreadsheet away.
  void close() {
    book = null;
    plan = null;
    run = null;
    columns = List.of();
  }

  List<Arrival> arrivals() {
    return office.register().arrivals().all();
  }

  long takeBack(Arrival arrival, String reason) {
    return office.register().arrivals().takeBack(arrival.id(), office.desk().who().get(), reason);
  }
}
