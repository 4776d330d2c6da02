package org.candour.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.candour.casework.RegisterInfo;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// A register that anybody can read, and how it is encrypted. Whoever did it signs in with the new
/// passphrase at once, so that one typed wrongly is noticed while the recovery code is at hand.
public final class EncryptCard {
  private final Tools tools;
  private final Office office;
  private final Onward onward;
  private final VBox body = new VBox(8);

  private EncryptCard(Tools tools, Office office, Onward onward) {
    this.tools = tools;
    this.office = office;
    this.onward = onward;
    show();
  }

  public static Node of(Tools tools, Office office, Onward onward) {
    EncryptCard card = new EncryptCard(tools, office, onward);
    return Parts.card("settings-encrypt", Words.text("settings.people"), card.body);
  }

  /// Whether that register can be encrypted where it lies.
  public static boolean isFor(RegisterInfo info, boolean shared) {
    return !info.encrypted() && !info.demonstration() && !shared && info.saved() == null;
  }

  private void show() {
    body.getChildren()
        .setAll(
            Parts.prose(Words.text("settings.people.plain"), "soon"),
            Parts.button("encrypt", Words.text("encrypt.title"), this::ask));
  }

  /// The keyboard goes back to where the form was opened.
  private void away() {
    show();
    body.getChildren().getLast().requestFocus();
  }

  private void ask() {
    FormPane form =
        new FormPane(
            "encrypt",
            Words.text("encrypt.title"),
            Words.text("encrypt.why"),
            List.of(
                FormField.text("person", Words.text("secret.name"))
                    .set(System.getProperty("user.name", ""))
                    .must(),
                NewSecret.FIRST,
                NewSecret.AGAIN),
            this::encrypt,
            this::away);
    body.getChildren().setAll(form);
    form.start();
  }

  private void encrypt(FormPane form, Answers answers) {
    Path place = Path.of(office.register().info().place());
    tools
        .tasks()
        .runLong(
            Words.text("encrypt.working"),
            form.sending(
                () -> office.register().encrypt(answers.text("person"), NewSecret.of(answers))),
            code -> {
              onward.tell(code);
              onward.signIn(
                  place, Words.text("encrypt.done", Objects.requireNonNull(place.getFileName())));
            });
  }
}
