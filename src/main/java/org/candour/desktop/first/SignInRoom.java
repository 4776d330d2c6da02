package org.candour.desktop.first;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Who opens an encrypted register, and the passphrase. The window shows nothing else until the
/// register is open, and shows this again when it locks.
public final class SignInRoom implements Room {
  private final StackPane view = new StackPane();
  private final PasswordField typed = new PasswordField();
  private final ComboBox<String> who = new ComboBox<>();
  private final Label wrong = Parts.prose("", "late");
  private final Button open;
  private final BiConsumer<@Nullable String, String> sign;

  /// @param why what the page says above: which register, and whether it has just been locked
  /// @param people to choose from; none where the passphrase has no name
  /// @param named whether a name is typed that is not among them
  /// @param last who is offered first; null for nobody in particular
  /// @param sign is told the person, if there is one, and what was typed
  public SignInRoom(
      Tools tools,
      String why,
      List<String> people,
      boolean named,
      @Nullable String last,
      BiConsumer<@Nullable String, String> sign,
      Runnable another) {
    this.sign = sign;
    open = Parts.button("sign-in-open", Words.text("sign-in.open"), this::tryIt, "primary");
    open.setDefaultButton(true);
    who.setId("sign-in-who");
    who.getItems().setAll(people);
    who.setAccessibleText(Words.text("sign-in.who"));
    who.setEditable(named);
    who.setMaxWidth(Double.MAX_VALUE);
    if (last != null && (named || people.contains(last))) {
      who.setValue(last);
    } else if (!people.isEmpty()) {
      who.setValue(people.getFirst());
    } else if (named) {
      who.setValue(System.getProperty("user.name", ""));
    }
    typed.setId("sign-in-passphrase");
    String secret = named ? "sign-in.password" : "secret.first";
    typed.setAccessibleText(Words.text(secret));
    wrong.setId("sign-in-wrong");
    VBox box = new VBox(Parts.label(Words.text("sign-in"), "figure"), Parts.prose(why, "muted"));
    if (named || people.size() > 1) {
      box.getChildren().addAll(named("sign-in.who", who), who);
    }
    box.getChildren().addAll(named(secret, typed), typed);
    box.getChildren()
        .add(Parts.prose(Words.text(named ? "sign-in.team" : "sign-in.sheet"), "form-hint"));
    box.getChildren().addAll(wrong, new HBox(8, open, other(another)));
    box.setSpacing(tools.look().em() * 0.6);
    box.setMaxWidth(tools.look().em() * 30);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    view.setId("sign-in");
    view.getChildren().add(box);
  }

  private static Button other(Runnable another) {
    return Parts.button("sign-in-another", Words.text("sign-in.another"), another);
  }

  private static Label named(String key, Region field) {
    Label label = Parts.label(Words.text(key));
    label.setLabelFor(field);
    return label;
  }

  private void tryIt() {
    String secret = typed.getText();
    if (secret.isEmpty()) {
      refused(Words.text(who.isEditable() ? "sign-in.empty.team" : "sign-in.empty"));
      return;
    }
    typed.clear();
    say(Words.text("first.opening"), "muted");
    open.setDisable(true);
    sign.accept(who.isEditable() ? who.getEditor().getText().strip() : who.getValue(), secret);
  }

  /// Says why it did not open, and lets it be tried again.
  public void refused(String sentence) {
    say(sentence, "late");
    open.setDisable(false);
    typed.requestFocus();
  }

  private void say(String sentence, String style) {
    wrong.setText(sentence);
    wrong.getStyleClass().removeAll("muted", "late");
    wrong.getStyleClass().add(style);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void refresh() {
    // There is nothing to read before the register is open.
  }

  @Override
  public void focus() {
    typed.requestFocus();
  }
}
