package org.candour.exchange.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.Preferences;

/// Keeps in the register what the columns and values of a spreadsheet mean, for the next time one
/// with the same headings comes.
public final class Kept {
  private static final String SETTING = "bringin.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Kept() {}

  /// As it lies in the register.
  record Form(
      Map<String, String> columns,
      Map<String, Map<String, String>> values,
      Map<String, String> blanks) {}

  static String mark(String headings) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(headings.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Keeps a plan for the next time.
  public static void keep(Plan plan, Preferences preferences) {
    var columns = new LinkedHashMap<String, String>();
    plan.targets().forEach((key, target) -> columns.put(key, target.column()));
    var values = new LinkedHashMap<String, Map<String, String>>();
    plan.values().forEach((target, list) -> values.put(target.column(), list));
    var blanks = new LinkedHashMap<String, String>();
    plan.blanks().forEach((target, label) -> blanks.put(target.column(), label));
    try {
      preferences.keep(
          SETTING + plan.signature(), JSON.writeValueAsString(new Form(columns, values, blanks)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The plan as it was last time, when there was one.
  public static Optional<Plan> last(Plan plan, Preferences preferences) {
    return preferences.setting(SETTING + plan.signature()).flatMap(text -> read(text, plan));
  }

  private static Optional<Plan> read(String text, Plan plan) {
    try {
      var form = JSON.readValue(text, Form.class);
      var targets = new LinkedHashMap<String, Target>();
      form.columns()
          .forEach((key, column) -> Target.of(column).ifPresent(t -> targets.put(key, t)));
      var values = new EnumMap<Target, Map<String, String>>(Target.class);
      form.values()
          .forEach((column, list) -> Target.of(column).ifPresent(t -> values.put(t, list)));
      var blanks = new HashMap<Target, String>();
      form.blanks()
          .forEach((column, label) -> Target.of(column).ifPresent(t -> blanks.put(t, label)));
      return Optional.of(new Plan(plan.parts(), targets, values, blanks, plan.decisions()));
    } catch (JsonProcessingException older) {
      return Optional.empty();
    }
  }
}
