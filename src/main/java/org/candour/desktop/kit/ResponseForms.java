package org.candour.desktop.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.candour.access.Act;
import org.candour.casework.CaseFile;
import org.candour.casework.EntryWords;
import org.candour.casework.Looks;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.state.CaseState;
import org.candour.report.ReportFile;
import org.candour.report.response.FilledForm;
import org.candour.report.response.ResponseForm;
import org.jspecify.annotations.Nullable;

/// The Stage 1 response form on its way out to a service and back, with a look at what it would put
/// on record before it does.
public record ResponseForms(Tools tools, Office office) {
  /// Saves the form for a complaint.
  public void save(long file, CaseState state, @Nullable LocalDate due) {
    String proposed =
        Words.text("response-form.file", state.reference().replace('/', '-')) + ".docx";
    tools
        .choosers()
        .save(Words.text("response-form.save"), proposed)
        .ifPresent(target ->
            tools
                .tasks()
                .run(
                    () -> saved(file, state, due, target),
                    done ->
                        tools
                            .notices()
                            .done(Words.text("response-form.saved", done.getFileName()))));
  }

  private Path saved(long file, CaseState state, @Nullable LocalDate due, Path target) {
    office.register().members().pass().ask(Act.RESPOND);
    office.desk().look(file, Looks.Act.EXPORTED);
    ReportFile.save(ResponseForm.of(state, due), target);
    return target;
  }

  /// A form read, and the entries it would become.
  private record Read(CaseFile file, List<Body> bodies) {}

  /// Asks for a filled-in form, and shows what it says.
  ///
  /// @param only the reference it must be for; empty for any case of the reader's
  /// @param done runs when it is on record
  public void bringBack(String only, Consumer<FormPane> open, Runnable away, Runnable done) {
    tools
        .choosers()
        .open(Words.text("response-form.open"), "docx")
        .ifPresent(source ->
            tools
                .tasks()
                .run(() -> read(source, only), read -> open.accept(preview(read, away, done))));
  }

  private Read read(Path source, String only) {
    FilledForm form = FilledForm.read(source);
    String reference = form.reference();
    if (!only.isEmpty() && !only.equalsIgnoreCase(reference)) {
      throw new Refusal(Words.text("response-form.other", reference, only));
    }
    long file =
        office
            .register()
            .chronicle()
            .find(reference)
            .orElseThrow(() -> new Refusal(Words.text("response-form.unknown", reference)));
    CaseFile opened = office.desk().look(file, Looks.Act.OPENED);
    List<Body> bodies = form.answer(opened.state()).bodies(form.from());
    return new Read(opened, bodies);
  }

  private FormPane preview(Read read, Runnable away, Runnable done) {
    String lines = read.bodies().stream().map(EntryWords::of).collect(Collectors.joining("\n\n"));
    return new FormPane(
        "response-form",
        Words.text("response-form.record", read.file().state().reference()),
        Words.text("response-form.would") + "\n\n" + lines,
        List.of(),
        _ -> record(read, done),
        away);
  }

  private void record(Read read, Runnable done) {
    List<NewEntry> steps = new ArrayList<>();
    read.bodies().forEach(body -> steps.add(new NewEntry(office.today(), body)));
    String reference = read.file().state().reference();
    tools
        .tasks()
        .run(
            () -> office.desk().takeAll(read.file(), steps),
            _ -> {
              tools.notices().done(Words.text("response-form.recorded", reference));
              done.run();
            });
  }
}
