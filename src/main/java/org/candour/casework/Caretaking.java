package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.access.Act;
import org.candour.casework.Retention.Done;
import org.candour.casework.Retention.Over;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Keeping;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.LeftUndone;
import org.jspecify.annotations.Nullable;

/// What is done about how long complaints, and what lies beside them, are kept, each with its
/// reason on record.
public record Caretaking(Desk desk) {
  private Retention retention() {
    return desk.register().retention();
  }

  /// The complaint of that reference, or what the lists of keeping name so.
  public Over find(String reference) {
    var complaint = desk.register().chronicle().find(reference);
    return complaint.isPresent()
        ? retention().of(complaint.getAsLong())
        : retention().named(reference).orElseThrow(() -> new Refusal(words("unknown", reference)));
  }

  /// Puts a complaint on legal hold.
  public void hold(Over over, String reason) {
    if (over.heldOn() != null) {
      throw new Refusal(words("hold.twice", over.reference()));
    }
    put(over, new Keeping.Held(reason), "hold.reason", reason);
  }

  /// Lifts the hold.
  public void lift(Over over, String reason) {
    if (over.heldOn() == null) {
      throw new Refusal(words("hold.none", over.reference()));
    }
    put(over, new Keeping.HoldLifted(reason), "lift.reason", reason);
  }

  /// Keeps a complaint longer than its rule says, until it is reviewed again.
  public void retain(Over over, LocalDate until, String reason) {
    KeepingPeriods.refuseReview(until, desk.today());
    var kept = new Keeping.Retained(over.rule().label(), until, reason);
    put(over, kept, "retain.reason", reason);
  }

  /// Somebody asked for a copy of what is held.
  public void asked(Over over, LocalDate day, @Nullable String by) {
    desk.take(desk.register().chronicle().open(over.file()), day, new Keeping.AccessAsked(by));
  }

  private void put(Over over, Body body, String needed, String reason) {
    desk.register().members().pass().ask(Act.KEEP);
    if (reason.isBlank()) {
      throw new Refusal(words(needed));
    }
    desk.take(desk.register().chronicle().open(over.file()), desk.today(), body);
  }

  /// Takes away whatever tells who these complaints were about.
  public Done anonymise(List<Over> files, @Nullable LeftUndone despite) {
    return retention().anonymise(files, despite, desk.who().get());
  }

  /// Destroys all that these complaints say.
  public Done destroy(List<Over> files, @Nullable LeftUndone despite) {
    return retention().destroy(files, despite, desk.who().get());
  }

  /// Takes away again what a backup from before brought back.
  public Done again() {
    return retention().again(retention().outstanding(), desk.who().get());
  }

  private static String words(String key, Object... arguments) {
    return Wording.of("keeping").text(key, arguments);
  }
}
