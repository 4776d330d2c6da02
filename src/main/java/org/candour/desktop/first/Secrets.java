package org.candour.desktop.first;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.candour.access.Passphrase;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Asks for a passphrase, and shows the recovery code the one time that it can be shown.
public final class Secrets {
  private static final double GAP = 8;

  private Secrets() {}

  /// A new passphrase, typed twice alike; empty when the user turns back.
  public static Optional<Chosen> choose(Window owner) {
    TextField name = new TextField();
    name.setId("secret-name");
    name.setAccessibleText(Words.text("secret.name"));
    PasswordField first = field("secret-first", "secret.first");
    PasswordField again = field("secret-again", "secret.again");
    Label wrong = Parts.prose("", "muted");
    wrong.setId("secret-wrong");
    Dialog<Chosen> dialog =
        dialog(
            owner,
            Words.text("secret.choose"),
            Parts.prose(Words.text("secret.choose.why", Passphrase.LEAST)),
            named("secret.name", name),
            name,
            named("secret.first", first),
            first,
            named("secret.again", again),
            again,
            wrong);
    Node keep = dialog.getDialogPane().lookupButton(KEEP);
    Runnable check =
        () -> {
          String told =
              name.getText().isBlank()
                  ? Words.text("secret.nameless")
                  : wrong(first.getText(), again.getText());
          wrong.setText(told);
          keep.setDisable(!told.isEmpty());
        };
    Parts.follow(name.textProperty(), _ -> check.run());
    Parts.follow(first.textProperty(), _ -> check.run());
    Parts.follow(again.textProperty(), _ -> check.run());
    dialog.setResultConverter(
        pressed -> pressed == KEEP ? new Chosen(name.getText().strip(), first.getText()) : null);
    dialog.setOnShown(_ -> name.requestFocus());
    return dialog.showAndWait();
  }

  /// Who works with the new register, and the passphrase.
  public record Chosen(String person, String passphrase) {}

  private static String wrong(String first, String again) {
    if (first.length() < Passphrase.LEAST) {
      return Words.text("secret.short", Passphrase.LEAST);
    }
    return first.equals(again) ? "" : Words.text("secret.differ");
  }

  /// Shows the recovery code, to be printed or written down and locked away.
  public static void tellRecovery(Window owner, String code, Runnable print) {
    TextField shown = new TextField(code);
    shown.setId("recovery-code");
    shown.setEditable(false);
    shown.setAccessibleText(Words.text("secret.recovery"));
    Button save = Parts.button("recovery-print", Words.text("secret.print"), print, "primary");
    Dialog<String> dialog =
        dialog(
            owner,
            Words.text("secret.recovery"),
            Parts.prose(Words.text("secret.recovery.why")),
            named("secret.recovery", shown),
            shown,
            save);
    dialog.getDialogPane().getButtonTypes().remove(ButtonType.CANCEL);
    ((Button) dialog.getDialogPane().lookupButton(KEEP)).setDefaultButton(false);
    save.setDefaultButton(true);
    dialog.setOnShown(_ -> Platform.runLater(save::requestFocus));
    dialog.showAndWait();
  }

  private static final ButtonType KEEP =
      new ButtonType(Words.text("secret.go.on"), ButtonData.OK_DONE);

  private static <T> Dialog<T> dialog(Window owner, String title, Node... content) {
    Dialog<T> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setHeaderText(title);
    VBox box = new VBox(GAP, content);
    box.setPrefWidth(460);
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().getButtonTypes().addAll(KEEP, ButtonType.CANCEL);
    if (owner.getScene() != null) {
      dialog.getDialogPane().getStylesheets().addAll(owner.getScene().getStylesheets());
    }
    return dialog;
  }

  private static PasswordField field(String id, String key) {
    PasswordField field = new PasswordField();
    field.setId(id);
    field.setAccessibleText(Words.text(key));
    return field;
  }

  private static Label named(String key, Node field) {
    Label label = Parts.label(Words.text(key));
    label.setLabelFor(field);
    return label;
  }
}
