package org.candour.domain;

/// What kind of file an entry lies in.
public enum FileKind implements Listed {
  COMPLAINT("complaint"),
  COMPLIMENT("compliment"),
  OMBUDSMAN("ombudsman"),
  COST("cost"),
  ACTION("action"),
  THEME("theme"),
  ADVICE("advice"),
  INDICATOR("indicator"),
  PUBLISHED("published"),
  PERSON("person"),
  RATE("rate"),
  UNIT("service or team"),
  RESPONDER("responding manager"),
  MATTER("children's rights matter"),
  EVENT("meeting or training"),
  CONCERN("concern");

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static FileKind of(String label) {
    return Listed.of(values(), label);
  }
}
