package org.candour.desktop.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.candour.casework.CaseFile;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Course;

/// Reminds somebody of what is awaited from them: the words are drafted, go to the clipboard for an
/// e-mail or a letter, and are kept in the chronology of the case with the day.
final class TodayChase {
  private final Tools tools;
  private final Office office;

  TodayChase(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
  }

  /// The form for one line of the page.
  ///
  /// @param away what to do when the form has been sent or put away
  FormPane form(TodayLine line, Runnable away) {
    List<FormField> fields =
        List.of(
            FormField.text("whom", Words.text("chase.whom")).set(line.with()).must(),
            FormField.longText("message", Words.text("chase.message")).set(draft(line)).must());
    Consumer<Answers> send = answers -> send(line, answers, away);
    return new FormPane(
        "chase",
        Words.text("chase.title", line.reference()),
        Words.text("chase.why"),
        fields,
        send,
        away);
  }

  private String draft(TodayLine line) {
    return Words.text(
        "chase.draft",
        line.with(),
        line.reference(),
        line.what(),
        line.due(),
        Dates.full(office.today()));
  }

  private void send(TodayLine line, Answers answers, Runnable away) {
    String message = answers.text("message");
    tools
        .tasks()
        .run(
            () -> record(line, answers),
            _ -> {
              ClipboardContent copied = new ClipboardContent();
              copied.putString(message);
              Clipboard.getSystemClipboard().setContent(copied);
              tools.notices().done(Words.text("chase.done", line.reference()));
              away.run();
            });
  }

  private CaseFile record(TodayLine line, Answers answers) {
    CaseFile file = office.register().chronicle().open(line.file());
    Course.Chased chased =
        new Course.Chased(answers.text("whom"), line.what(), answers.text("message"));
    return office.desk().take(file, office.today(), chased);
  }
}
