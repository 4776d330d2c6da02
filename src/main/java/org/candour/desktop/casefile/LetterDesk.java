package org.candour.desktop.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.casework.Looks;
import org.candour.casework.TakingOut;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplainantType;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.candour.report.ReportFile;
import org.candour.report.letter.Blank;
import org.candour.report.letter.Draft;
import org.candour.report.letter.Letter;
import org.candour.report.letter.Templates;

/// Writes the letters of a case: first which, then what the case does not say, then where to save
/// it. The step that its sending is has its own form, which opens with the day of the letter in it.
final class LetterDesk {
  private static final String CONTACT = "our contact";
  private static final String OFFICER = "officer";

  private final Tools tools;
  private final Office office;
  private final Page page;

  /// What the page of the case does for a letter.
  interface Page {
    void open(FormPane form);

    void away();

    /// The case file that is shown.
    long file();

    /// Saves the form on which the service answers.
    void makeForm(CaseState state);

    /// Brings it back filled in.
    void bringBackForm(CaseState state);

    /// Opens the form of the step, if it can still be taken.
    void start(Move step, LocalDate day);
  }

  LetterDesk(Tools tools, Office office, Page page) {
    this.tools = tools;
    this.office = office;
    this.page = page;
  }

  /// Asks which letter, whose version, and of which day.
  void choose(CaseState state, List<MoveLine> moves) {
    boolean child = state.complainantType() == ComplainantType.CHILD;
    List<FormField> fields =
        List.of(
            Ask.choice("letter", Letter.values()).set(likely(moves).label()).must(),
            Ask.yesNo("for-child").set(child ? "yes" : "no").must(),
            FormField.date(Verb.DAY, Words.text("letter.day"), Dates.column(office.today())));
    Consumer<Answers> send = answers -> draft(state, answers);
    String title = Words.text("letter.title");
    var form = new FormPane("letter", title, Words.text("letter.why"), fields, send, page::away);
    form.getChildren()
        .addAll(
            Parts.link("letter-copies", Words.text("letter.copies"), this::copies, "quiet"),
            Parts.link(
                "response-form-make",
                Words.text("response-form.make"),
                () -> page.makeForm(state),
                "quiet"),
            Parts.link(
                "response-form-back",
                Words.text("response-form.back"),
                () -> page.bringBackForm(state),
                "quiet"));
    page.open(form);
  }

  /// Copies of the templates, for the team to change in Word.
  private void copies() {
    tools
        .tasks()
        .run(
            () -> templates().copies(),
            folder -> tools.notices().done(Words.text("letter.copied", folder)));
  }

  /// The letter of the step that comes next.
  private static Letter likely(List<MoveLine> moves) {
    for (MoveLine move : moves) {
      for (Letter letter : Letter.values()) {
        if (move.allowed() && letter.step().id().equals(move.id())) {
          return letter;
        }
      }
    }
    return Letter.RESPONSE;
  }

  private void draft(CaseState state, Answers answers) {
    Letter letter = Letter.of(answers.text("letter"));
    boolean child = Boolean.TRUE.equals(answers.maybeYes("for-child"));
    LocalDate day = answers.day(Verb.DAY);
    tools
        .tasks()
        .run(
            () -> Draft.of(templates().of(letter, child), state, office.desk(), day),
            draft -> complete(state, letter, day, draft));
  }

  /// Where the council keeps its own templates: in the folder of the register.
  private Templates templates() {
    return Templates.beside(office.register().info().place());
  }

  private void complete(CaseState state, Letter letter, LocalDate day, Draft draft) {
    List<FormField> fields = new ArrayList<>();
    draft.missing().forEach(blank -> fields.add(asked(blank)));
    String why = Words.text(fields.isEmpty() ? "letter.complete" : "letter.missing");
    Consumer<Answers> send = answers -> save(state, letter, day, draft, answers);
    page.open(new FormPane("letter-missing", letter.label(), why, fields, send, page::away));
  }

  private FormField asked(String blank) {
    String label = blank.substring(0, 1).toUpperCase(Locale.UK) + blank.substring(1);
    return switch (blank) {
      case CONTACT ->
          FormField.longText(id(blank), label).must().with(Words.text("letter.contact.hint"));
      case OFFICER ->
          FormField.text(id(blank), Words.text("letter.officer"))
              .set(office.desk().who().get().author())
              .must()
              .with(Words.text("letter.officer.hint"));
      default -> FormField.longText(id(blank), label).must();
    };
  }

  private static String id(String blank) {
    return blank.replace(' ', '-');
  }

  private void save(CaseState state, Letter letter, LocalDate day, Draft draft, Answers answers) {
    Map<String, String> said = new LinkedHashMap<>();
    draft.missing().forEach(blank -> said.put(blank, answers.text(id(blank))));
    String proposed = state.reference().replace('/', '-') + " " + letter.file(false);
    tools
        .choosers()
        .save(Words.text("letter.save"), proposed)
        .ifPresent(target ->
            tools
                .tasks()
                .run(
                    () -> written(draft, said, target),
                    saved -> {
                      page.away();
                      page.start(letter.sent(), day);
                      tools.notices().done(Words.text("letter.saved", saved.getFileName()));
                    }));
  }

  private Path written(Draft draft, Map<String, String> said, Path target) {
    new TakingOut(office.desk()).files(Looks.Act.LETTER, List.of(page.file()));
    ReportFile.save(draft.write(said), target);
    if (said.containsKey(CONTACT)) {
      office.register().preferences().keep("letter-contact", said.get(CONTACT));
    }
    if (said.containsKey(OFFICER)) {
      String author = office.desk().who().get().author();
      office.register().preferences().keep(Blank.signed(author), said.get(OFFICER));
    }
    return target;
  }
}
