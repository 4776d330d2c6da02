package org.candour.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Settings and open lists kept in the register.
public interface Preferences {
  /// A setting, if the council has changed it.
  Optional<String> setting(String name);

  /// Every setting as it is now, to be asked many times over.
  default Function<String, Optional<String>> settings() {
    return this::setting;
  }

  /// Keeps a setting.
  void keep(String name, String value);

  /// The values of an open list in the council's order.
  List<String> values(OpenList list);

  /// Adds to an open list what is not on it yet, in any case; answers the spelling on the list.
  String add(OpenList list, String value);

  /// Lists that grow as values come in.
  enum OpenList {
    SERVICE_AREA,
    TEAM,
    CAUSE
  }
}
