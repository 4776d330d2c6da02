package org.candour.desktop.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.candour.access.Member;
import org.candour.casework.CaseFile;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Looks;
import org.candour.casework.Query;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.Refusal;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Drafting;
import org.candour.report.response.Answer;
import org.jspecify.annotations.Nullable;

/// What the room of a service manager shows and does. Called away from the window's thread. It asks
/// for all complaints there are: the register shows only those that were sent to the reader.
final class ResponseModel {
  private static final int MOST = 200;
  private final Office office;

  ResponseModel(Office office) {
    this.office = office;
  }

  /// What is asked of the reader: soonest due first, answered ones last.
  List<ResponseLine> lines() {
    return office.register().lists().complaints(Query.newest(MOST)).stream()
        .map(this::line)
        .sorted(
            Comparator.comparing(ResponseLine::open)
                .reversed()
                .thenComparing(ResponseLine::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private ResponseLine line(ComplaintLine found) {
    CaseState state = office.register().chronicle().open(found.file()).state();
    boolean open = open(state);
    LocalDate due = open ? due(state, found) : null;
    return new ResponseLine(
        found.file(),
        found.reference(),
        text(found.child() == null ? found.complainant() : found.child()),
        text(state.particulars().get(Field.SUMMARY)),
        due,
        open ? due == null ? Words.text("responses.no-day") : office.leftWords(due) : stands(state),
        due == null ? Urgency.CALM : office.urgency(due),
        open,
        state.stage1().drafting().received() != null);
  }

  private static boolean open(CaseState state) {
    return state.standing().open()
        && state.stage1().responded() == null
        && !state.stage1().drafting().toCheck()
        && !Boolean.TRUE.equals(state.stage1().drafting().approved());
  }

  /// The day the complaints team asked for, or else that of the answer itself.
  private static @Nullable LocalDate due(CaseState state, ComplaintLine found) {
    LocalDate by = state.stage1().drafting().by();
    return by != null ? by : found.due();
  }

  private static String stands(CaseState state) {
    LocalDate responded = state.stage1().responded();
    LocalDate sent = state.stage1().drafting().received();
    if (responded != null) {
      return Words.text("responses.answered", Dates.column(responded));
    }
    return sent == null
        ? Words.text("responses.ended")
        : Words.text("responses.with-team", Dates.column(sent));
  }

  /// One complaint, with what was typed for it before, and what was sent.
  ///
  /// @param stands how near its day is, or how it stands when it is answered
  record Opened(
      CaseFile file,
      CaseState state,
      @Nullable LocalDate due,
      String stands,
      String returned,
      Map<String, String> typed,
      List<Sending> sent) {}

  Opened open(ResponseLine line) {
    CaseFile file = office.desk().look(line.file(), Looks.Act.OPENED);
    CaseState state = file.state();
    Drafting drafting = state.stage1().drafting();
    boolean back = Boolean.FALSE.equals(drafting.approved());
    List<Sending> sent = Sending.of(file);
    Map<String, String> typed = office.register().unsent().at(place(line.file()));
    return new Opened(
        file,
        state,
        line.due(),
        line.open() ? AskedCard.due(office, line.due()) : line.left(),
        back ? text(drafting.note()) : "",
        back && typed.isEmpty() && !sent.isEmpty() ? sent.getFirst().typed() : typed,
        sent);
  }

  /// Keeps what is typed until it is sent.
  Map<String, String> keep(long file, Map<String, String> typed) {
    office.register().unsent().keep(place(file), typed);
    return typed;
  }

  /// Sends the answer to the complaints team. What the team recorded meanwhile stands beside it.
  ///
  /// @throws Refusal when it is no longer about the same points
  CaseFile send(CaseFile read, Answer answer) {
    CaseFile file = office.register().chronicle().open(read.id());
    if (!Answer.points(file.state()).equals(Answer.points(read.state()))) {
      throw new Refusal(Words.text("responses.points-changed"));
    }
    List<NewEntry> steps = new ArrayList<>();
    answer.bodies(me()).forEach(body -> steps.add(new NewEntry(office.today(), body)));
    CaseFile sent = office.desk().takeAll(file, steps);
    office.register().unsent().keep(place(file.id()), Map.of());
    return sent;
  }

  private String me() {
    Member member = office.register().members().pass().member();
    return member == null ? office.desk().who().get().author() : member.name();
  }

  static String place(long file) {
    return "response " + file;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
