package org.candour.desktop.kit;

import java.util.List;

/// One question of a form.
///
/// @param id its name among the answers, and part of its id on the screen
/// @param hint a sentence under it; empty for none
/// @param value what stands in it at first
/// @param options what may be chosen, for a choice
/// @param needed whether the form can be sent without it
public record FormField(
    String id,
    Kind kind,
    String label,
    String hint,
    String value,
    List<String> options,
    boolean needed) {
  /// How a question is answered.
  public enum Kind {
    DATE,
    TEXT,
    LONG,
    CHOICE,
    SUGGEST,
    /// A choice that stands beside its label, for one line of several alike.
    MARK,
    YES_NO,
    /// A line that shows no letter of what is typed.
    SECRET
  }

  public FormField {
    options = List.copyOf(options);
  }

  public static FormField date(String id, String label, String value) {
    return new FormField(id, Kind.DATE, label, "", value, List.of(), true);
  }

  public static FormField text(String id, String label) {
    return new FormField(id, Kind.TEXT, label, "", "", List.of(), false);
  }

  /// A passphrase.
  public static FormField secret(String id, String label) {
    return new FormField(id, Kind.SECRET, label, "", "", List.of(), false);
  }

  public static FormField longText(String id, String label) {
    return new FormField(id, Kind.LONG, label, "", "", List.of(), false);
  }

  public static FormField choice(String id, String label, List<String> options) {
    return new FormField(id, Kind.CHOICE, label, "", "", options, false);
  }

  /// A line of text for which values are offered while it is typed.
  public static FormField suggest(String id, String label, List<String> options) {
    return new FormField(id, Kind.SUGGEST, label, "", "", options, false);
  }

  public static FormField mark(String id, String label, List<String> options) {
    return new FormField(id, Kind.MARK, label, "", "", options, false);
  }

  public static FormField yesNo(String id, String label) {
    return new FormField(id, Kind.YES_NO, label, "", "", List.of("yes", "no"), false);
  }

  /// The same, but the form cannot be sent without it.
  public FormField must() {
    return new FormField(id, kind, label, hint, value, options, true);
  }

  /// The same, with a sentence under it.
  public FormField with(String said) {
    return new FormField(id, kind, label, said, value, options, needed);
  }

  /// The same, answered already.
  public FormField set(String answer) {
    return new FormField(id, kind, label, hint, answer, options, needed);
  }

  /// What is wrong with an answer; empty when nothing is.
  public String fault(String answer) {
    if (answer.isBlank()) {
      return needed ? Words.text("form.needed") : "";
    }
    if (kind == Kind.DATE && Dates.read(answer).isEmpty()) {
      return Words.text("form.date", answer.strip());
    }
    return "";
  }
}
