package org.candour.domain;

/// Where a point of complaint is considered, since a complaint may be partly here and partly
/// elsewhere (regulation 8 says in whole or in part).
public enum PointRoute implements Listed {
  HERE("considered here"),
  ELSEWHERE("routed elsewhere"),
  DEFERRED("deferred"),
  WITHDRAWN("withdrawn");

  private final String label;

  PointRoute(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// The value of that label, in any case.
  public static PointRoute of(String label) {
    return Listed.of(values(), label);
  }
}
