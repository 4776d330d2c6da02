package org.candour.desktop.settings;

import org.candour.access.Passphrase;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;

/// A passphrase that is typed twice alike.
final class NewSecret {
  static final FormField FIRST =
      FormField.secret("first", Words.text("people.first"))
          .must()
          .with(Words.text("people.first.why", Passphrase.LEAST));
  static final FormField AGAIN = FormField.secret("again", Words.text("secret.again")).must();

  private NewSecret() {}

  static String of(Answers answers) {
    String first = answers.values().getOrDefault("first", "");
    if (!first.equals(answers.values().get("again"))) {
      throw new Refusal(Words.text("people.differ"));
    }
    return Passphrase.require(first);
  }
}
