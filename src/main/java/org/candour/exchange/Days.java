package org.candour.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// The days of a complaint that stand for its findings, by column.
final class Days {
  private final Map<String, LocalDate> days = new HashMap<>();

  private Days() {}

  static Map<String, LocalDate> of(CaseState state) {
    var days = new Days();
    days.put("received", state.received());
    days.put("responded", state.stage1().responded());
    days.put("stage2_requested", state.stage2().requested());
    days.put("stage2_io_report", state.stage2().investigatorReported());
    days.put("stage2_ip_report", state.stage2().independentPersonReported());
    days.put("stage2_adjudicated", state.stage2().adjudicated());
    days.put("stage3_requested", state.stage3().requested());
    days.put("stage3_panel", state.stage3().panel());
    days.put("stage3_report", state.stage3().report());
    days.put("stage3_response", state.stage3().response());
    return days.days;
  }

  private void put(String column, @Nullable LocalDate day) {
    if (day != null) {
      days.put(column, day);
    }
  }
}
