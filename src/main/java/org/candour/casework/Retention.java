package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Keeping;
import org.candour.procedure.keeping.KeepingRule;
import org.candour.procedure.keeping.LeftUndone;
import org.candour.procedure.keeping.Owing;
import org.jspecify.annotations.Nullable;

/// Which complaints, and what else beside them, have been kept for their time, and the way in which
/// words leave the register. What is taken away is found nowhere in it afterwards; the chain of
/// entries stays whole and says which entries lost words, when, and by whom.
public interface Retention {
  /// Whatever had been kept for its time by that day and may still hold words, the longest over
  /// first; what is on hold among it.
  List<Over> over(LocalDate day);

  /// What is on legal hold, the longest held first.
  List<Over> held();

  /// One file, whether its time has run out or not.
  Over of(long file);

  /// What was recorded beside the complaints, or taken back, by the name that the lists of keeping
  /// have for it.
  Optional<Over> named(String reference);

  /// Every file about a person: complaints whose child or complainant bears or bore that name, and
  /// whatever else holds it.
  List<Long> about(String person);

  /// Takes away whatever tells who these complaints were about; the figures stay as they were.
  ///
  /// @param despite why what is still owed stays undone; null when nothing is
  /// @throws org.candour.domain.Refusal when one is on hold, its time has not run out, or it still
  ///   owes something
  Done anonymise(List<Over> files, @Nullable LeftUndone despite, Authorship who);

  /// Destroys all that these complaints say: they are counted no more, save in final reports.
  ///
  /// @param despite why what is still owed stays undone; null when nothing is
  /// @throws org.candour.domain.Refusal when one is on hold, its time has not run out, or it still
  ///   owes something
  Done destroy(List<Over> files, @Nullable LeftUndone despite, Authorship who);

  /// What was anonymised and destroyed, the latest first.
  List<Destruction> log();

  /// What the list beside the backups says was taken away and this register still holds, since it
  /// was restored from a backup made before. Told to whoever restores, since it names nobody.
  List<Destruction> outstanding();

  /// Takes it away again. What must be kept, since a hold came back with it, stays for the next
  /// time.
  Done again(List<Destruction> outstanding, Authorship who);

  /// A file and its keeping.
  ///
  /// @param reference that of a complaint, or a name that says nothing of anybody
  /// @param ended when its case ended; null while it goes on
  /// @param until the last day on which it is to be kept, by its rule or its review; null while it
  ///   goes on
  /// @param heldOn since when it is on legal hold; null when it is not
  /// @param asked when somebody asked for a copy that has not been given yet
  /// @param owing what is still to be done, though its time be over
  record Over(
      long file,
      FileKind kind,
      String reference,
      KeepingRule rule,
      @Nullable LocalDate ended,
      @Nullable LocalDate until,
      @Nullable LocalDate heldOn,
      @Nullable String held,
      @Nullable String reviewReason,
      @Nullable LocalDate asked,
      Owing owing) {}

  /// How much was taken away.
  ///
  /// @param kept a sentence for each file that had to be left as it is
  record Done(int files, int entries, List<String> kept) {
    public Done {
      kept = List.copyOf(kept);
    }
  }

  /// A line of the destruction log, without personal data.
  ///
  /// @param entries how many entries the file had
  /// @param erased how many of them lost words
  record Destruction(
      long file,
      String reference,
      Taking act,
      LocalDate day,
      String by,
      String rule,
      int entries,
      int erased) {}

  /// What was done with a file.
  enum Taking {
    ANONYMISED,
    DESTROYED;

    /// What that entry did.
    public static Taking of(Keeping body) {
      return body instanceof Keeping.Destroyed ? DESTROYED : ANONYMISED;
    }
  }
}
