package org.candour.desktop.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.casework.Backups;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// When the register was last backed up, and where backups go.
public final class BackupCard {
  private final Tools tools;
  private final VBox card = Parts.card("settings-backup", Words.text("settings.backup"));
  private final VBox body = new VBox(8);

  public BackupCard(Tools tools, Office office) {
    this.tools = tools;
    card.getChildren().add(body);
    office
        .register()
        .backups()
        .ifPresentOrElse(
            this::show,
            () -> body.getChildren().add(Parts.prose(Words.text("backup.server"), "empty")));
  }

  public Node view() {
    return card;
  }

  private record Shown(Backups.Standing standing, Path folder, List<Path> readable) {}

  private void show(Backups backups) {
    tools
        .tasks()
        .run(
            () -> new Shown(backups.standing(), backups.folder(), backups.readable()),
            shown -> show(backups, shown));
  }

  private void show(Backups backups, Shown shown) {
    Backups.Standing standing = shown.standing();
    Lines lines = new Lines("kg", tools.look().em());
    lines.line(Parts.label(Words.text("backup.last"), "muted"), Parts.prose(last(standing)));
    lines.line(
        Parts.label(Words.text("backup.folder"), "muted"), Parts.prose(shown.folder().toString()));
    body.getChildren().setAll(lines);
    if (standing.besideRegister()) {
      body.getChildren().add(Parts.prose(Words.text("backup.same-disk"), "soon"));
    }
    if (!shown.readable().isEmpty()) {
      tellReadable(backups, shown.readable());
    }
    body.getChildren()
        .add(
            new HBox(
                8,
                Parts.button("backup-now", Words.text("backup.now"), () -> make(backups)),
                Parts.button("backup-choose", Words.text("backup.choose"), () -> choose(backups))));
  }

  /// Names the backups that anybody can read, and the way to be rid of them.
  private void tellReadable(Backups backups, List<Path> readable) {
    String names =
        readable.stream()
            .map(Path::getFileName)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    body.getChildren()
        .addAll(
            Parts.prose(Words.text("backup.readable", names), "late"),
            Parts.button(
                "backup-readable",
                Words.text("backup.readable.delete"),
                () ->
                    tools
                        .tasks()
                        .runLong(
                            Words.text("backup.working"),
                            () -> {
                              backups.deleteReadable();
                              return backups;
                            },
                            _ -> {
                              show(backups);
                              tools.notices().done(Words.text("backup.readable.deleted"));
                            })));
  }

  private static String last(Backups.Standing standing) {
    Instant last = standing.last();
    if (last == null) {
      return Words.text("backup.never");
    }
    LocalDate day = LocalDate.ofInstant(last, ZoneId.systemDefault());
    return Words.text("backup.since", Dates.full(day), standing.entriesSince());
  }

  private void make(Backups backups) {
    tools
        .tasks()
        .runLong(
            Words.text("backup.working"),
            backups::make,
            made -> {
              show(backups);
              tools.notices().done(Words.text("backup.done", made.getFileName()));
            });
  }

  private void choose(Backups backups) {
    tools
        .choosers()
        .folder(Words.text("backup.choose"))
        .ifPresent(folder ->
            tools
                .tasks()
                .run(
                    () -> {
                      backups.keepIn(folder);
                      return folder;
                    },
                    _ -> show(backups)));
  }
}
