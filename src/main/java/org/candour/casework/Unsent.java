package org.candour.casework;

import java.util.List;
import java.util.Map;

/// What somebody has begun to type and not sent, kept in the register under their name, so that it
/// is there after a lock and read by nobody without the key.
public interface Unsent {
  /// What was typed there, question by question; empty when nothing was.
  Map<String, String> at(String place);

  /// Keeps what is typed there; nothing typed forgets it.
  void keep(String place, Map<String, String> typed);

  /// Where something was typed and not sent.
  List<String> places();
}
