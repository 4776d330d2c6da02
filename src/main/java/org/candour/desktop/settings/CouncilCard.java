package org.candour.desktop.settings;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.candour.casework.RegisterInfo;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Whose register it is: the name at the head of letters and reports. It is kept in the register.
public final class CouncilCard {
  private CouncilCard() {}

  public static Node of(Tools tools, Office office) {
    RegisterInfo info = office.register().info();
    TextField name = new TextField(Objects.requireNonNullElse(info.council(), ""));
    name.setId("council-name");
    name.setPrefColumnCount(30);
    name.setMaxWidth(420);
    name.setPromptText(Words.text("settings.council.prompt"));
    name.setAccessibleText(Words.text("settings.council.name"));
    name.setOnAction(_ -> keep(tools, office, name.getText()));
    Label label = Parts.label(Words.text("settings.council.name"), "form-label");
    label.setLabelFor(name);
    return Parts.card(
        "settings-council",
        Words.text("settings.council"),
        Parts.prose(Words.text("settings.council.why")),
        label,
        name,
        Parts.button(
            "council-keep",
            Words.text("settings.council.keep"),
            () -> keep(tools, office, name.getText())));
  }

  private static void keep(Tools tools, Office office, String typed) {
    tools
        .tasks()
        .run(
            () -> {
              office.register().preferences().keep(RegisterInfo.COUNCIL, typed.strip());
              return typed.strip();
            },
            kept -> tools.notices().done(Words.text("settings.council.kept", kept)));
  }
}
