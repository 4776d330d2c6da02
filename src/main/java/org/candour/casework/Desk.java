package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Situation;
import org.candour.procedure.move.Verdict;
import org.candour.procedure.state.CaseState;

/// Where steps are taken: each is asked of the procedure first, and goes into the chronology whole
/// or not at all.
///
/// @param who answers who is at the desk, and when
public record Desk(Register register, WorkingCalendar calendar, Supplier<Authorship> who) {

  /// The desk of a register, with its own settings; in the demonstration it is always the same day.
  public static Desk of(Register register, WorkingCalendar shipped, Supplier<Authorship> here) {
    var calendar = Settings.read(register.preferences().settings()).calendar(shipped);
    var fixed = register.info().demonstrationToday();
    return new Desk(
        register,
        calendar,
        () -> {
          var signed = register.members().signed(here.get());
          return fixed == null ? signed : Authorship.on(signed.author(), fixed);
        });
  }

  /// The day at the desk.
  public LocalDate today() {
    return who.get().recordedOn();
  }

  /// Opens a case file to be looked at; of a restricted one it is written down who did.
  public CaseFile look(long file, Looks.Act act) {
    var opened = register.chronicle().open(file);
    if (opened.kind() == FileKind.COMPLAINT
        && Boolean.TRUE.equals(opened.state().particulars().yes(Field.RESTRICTED))) {
      register.looks().note(who.get().author(), act, file);
    }
    return opened;
  }

  /// Takes one step on a day.
  ///
  /// @throws Refusal when a rule of the procedure, or the order of events, is in its way
  public CaseFile take(CaseFile file, LocalDate day, Body body) {
    return takeAll(file, List.of(new NewEntry(day, body)));
  }

  /// Both complaints of a link show it.
  void tieBack(CaseFile file, LocalDate day, Course.Linked link) {
    var other =
        register.chronicle().open(register.chronicle().find(link.reference()).orElseThrow());
    var reference = file.state().reference();
    var known =
        other.state().links().stream().anyMatch(l -> l.reference().equalsIgnoreCase(reference));
    if (!known) {
      var back = new Course.Linked(reference, link.kind().seenFromTheOther(), link.note());
      append(
          other,
          List.of(new NewEntry(day.isBefore(other.state().received()) ? today() : day, back)));
    }
  }

  /// Does work on several files: all of it is done, or none.
  public <T> T together(Supplier<T> work) {
    return register.together(work);
  }

  /// Takes several steps as one; what is linked shows it from both sides, and whoever restricts a
  /// case may read it.
  public CaseFile takeAll(CaseFile file, List<NewEntry> asked) {
    var steps = restricting(asked);
    if (steps.stream().noneMatch(step -> step.body() instanceof Course.Linked)) {
      return append(file, steps);
    }
    return together(() -> {
      var changed = append(file, steps);
      for (var step : steps) {
        if (step.body() instanceof Course.Linked link) {
          tieBack(changed, step.day(), link);
        }
      }
      return changed;
    });
  }

  private List<NewEntry> restricting(List<NewEntry> steps) {
    var more = new ArrayList<>(steps);
    var member = register.members().pass().member();
    for (var step : steps) {
      if (member != null
          && step.body() instanceof Intake.Amended it
          && it.field() == Field.RESTRICTED
          && "yes".equalsIgnoreCase(it.value())) {
        more.add(new NewEntry(step.day(), new Course.ReaderNamed(member.name())));
      }
    }
    return more;
  }

  private CaseFile append(CaseFile file, List<NewEntry> steps) {
    var admission = new Admission(this);
    var entries = new ArrayList<>(file.entries());
    for (var step : steps) {
      admission.judge(file.kind(), entries, step);
      entries.add(provisional(file.id(), entries, step));
    }
    if (file.kind() == FileKind.COMPLAINT) {
      Admission.refuseDisorder(entries);
    }
    return register.chronicle().append(file.id(), file.version(), who.get(), steps);
  }

  /// What the procedure says today to every step that whoever is here may take, in its order.
  public List<Answer> steps(CaseFile file) {
    var situation = situation(file.state(), today());
    var pass = register.members().pass();
    return Arrays.stream(Move.values())
        .filter(move -> pass.may(act(move)))
        .map(m -> new Answer(m, m.verdict(situation)))
        .toList();
  }

  private static Act act(Move move) {
    return switch (move) {
      case RECEIVE_DRAFT -> Act.RESPOND;
      case NAME_READER -> Act.RESTRICT;
      default -> Act.WORK;
    };
  }

  /// A complaint on a day, under the council's own limits.
  public Situation situation(CaseState state, LocalDate day) {
    return new Situation(state, day, calendar, settings());
  }

  /// A step and what the procedure says to it.
  public record Answer(Move move, Verdict verdict) {}

  /// Takes back the latest step still standing: it is struck out, with why.
  public CaseFile undo(CaseFile file, String reason) {
    return strikeOut(file, latest(file).id(), reason);
  }

  /// The latest step still standing, which is what would be taken back.
  ///
  /// @throws Refusal when there is nothing but the receipt
  public static Entry latest(CaseFile file) {
    var standing = Fold.counting(file.entries());
    return standing.stream()
        .max(java.util.Comparator.comparingLong(Entry::id))
        .filter(e -> standing.size() > 1)
        .orElseThrow(() -> new Refusal(wording("desk.nothing-to-undo")));
  }

  /// Strikes out one entry; the receipt alone cannot be struck out without another in its place.
  public CaseFile strikeOut(CaseFile file, long entry, String reason) {
    return take(file, today(), new Course.StruckOut(entry, reason));
  }

  /// Puts the day of receipt right; every due date follows, and the wrong day stays to be seen.
  public CaseFile correctReceived(CaseFile file, LocalDate day, String reason) {
    var old =
        Fold.counting(file.entries()).stream()
            .filter(e -> e.body() instanceof Intake.Received)
            .findFirst()
            .orElseThrow();
    return takeAll(
        file,
        List.of(
            new NewEntry(day, old.body()),
            new NewEntry(today(), new Course.StruckOut(old.id(), reason))));
  }

  /// The council's own limits and days.
  Settings settings() {
    return Settings.read(register.preferences().settings());
  }

  /// A step as it would stand after these entries.
  Entry provisional(long file, List<Entry> entries, NewEntry step) {
    var by = who.get();
    var id = entries.stream().mapToLong(Entry::id).max().orElse(0) + 1;
    return new Entry(
        id, file, step.day(), by.recordedAt(), by.recordedOn(), by.author(), false, step.body());
  }

  /// Opens a file that belongs to no complaint: a compliment, a cost, an Ombudsman contact.
  public CaseFile file(FileKind kind, LocalDate day, Body body) {
    return file(kind, List.of(new NewEntry(day, body)));
  }

  /// Opens such a file with several steps at once.
  public CaseFile file(FileKind kind, List<NewEntry> steps) {
    var admission = new Admission(this);
    var entries = new ArrayList<Entry>();
    for (var step : steps) {
      admission.judge(kind, entries, step);
      entries.add(provisional(0, entries, step));
    }
    return register.chronicle().begin(kind, who.get(), steps);
  }

  /// Adds to a file that belongs to no complaint.
  public CaseFile enter(CaseFile file, LocalDate day, Body body) {
    return enterAll(file, List.of(new NewEntry(day, body)));
  }

  /// Adds several entries to a file that belongs to no complaint, as one.
  public CaseFile enterAll(CaseFile file, List<NewEntry> entries) {
    var admission = new Admission(this);
    entries.forEach(entry -> admission.refuseFuture(entry.day()));
    return register.chronicle().append(file.id(), file.version(), who.get(), entries);
  }

  /// Strikes out all that a file which belongs to no complaint says.
  public CaseFile strikeOutWhole(long id, String reason) {
    var file = register.chronicle().open(id);
    var strokes =
        Fold.counting(file.entries()).stream()
            .map(entry -> new NewEntry(today(), new Course.StruckOut(entry.id(), reason)))
            .toList();
    return enterAll(file, strokes);
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("casework").text(key, arguments);
  }
}
