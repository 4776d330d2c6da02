package org.candour.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.RegisterInfo;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.desktop.settings.BackupCard;
import org.candour.desktop.settings.CouncilCard;
import org.candour.desktop.settings.EncryptCard;
import org.candour.desktop.settings.KeepingCard;
import org.candour.desktop.settings.LockCard;
import org.candour.desktop.settings.MoveCard;
import org.candour.desktop.settings.Onward;
import org.candour.desktop.settings.PeopleCard;
import org.candour.desktop.settings.SettingsRoom;
import org.candour.desktop.settings.TeamCard;
import org.candour.desktop.shell.Frame;

/// What the room of settings shows of one register, to whoever may change it.
///
/// @param onward when the register is to be opened otherwise
/// @param idle is told after how many minutes to lock
record SettingsCards(Frame frame, Office office, Onward onward, Consumer<Integer> idle) {
  SettingsRoom room() {
    return new SettingsRoom(frame.tools(), this::facts, this::keys, this::cards);
  }

  private List<Node> cards() {
    Tools tools = frame.tools();
    Pass pass = office.register().members().pass();
    List<Node> cards = new ArrayList<>();
    RegisterInfo info = office.register().info();
    cards.add(people(tools, info));
    if (pass.may(Act.SETTINGS)) {
      cards.addFirst(CouncilCard.of(tools, office));
      cards.add(LockCard.of(office, idle));
    }
    if (pass.may(Act.KEEP)) {
      cards.add(KeepingCard.of(tools, office));
    }
    if (pass.may(Act.BACK_UP)) {
      cards.add(new BackupCard(tools, office).view());
    }
    if (pass.may(Act.PEOPLE) && !info.demonstration() && info.saved() == null) {
      cards.add(MoveCard.of(tools, office, onward));
    }
    return cards;
  }

  private Node people(Tools tools, RegisterInfo info) {
    if (MoveCard.isShared(office)) {
      return TeamCard.of(tools, office);
    }
    return EncryptCard.isFor(info, false)
        ? EncryptCard.of(tools, office, onward)
        : new PeopleCard(tools, office, onward::tell).view();
  }

  private List<SettingsRoom.Fact> facts() {
    RegisterInfo info = office.register().info();
    return List.of(
        new SettingsRoom.Fact(Words.text("settings.name"), info.name()),
        new SettingsRoom.Fact(Words.text("settings.place"), info.place()),
        new SettingsRoom.Fact(Words.text("settings.encrypted"), encrypted(info)),
        new SettingsRoom.Fact(
            Words.text("settings.calendar"),
            Words.text(
                "settings.calendar.said",
                office.calendar().version(),
                Dates.column(office.calendar().lastDay()))));
  }

  /// Whether a team's register is encrypted, only whoever runs its server can say.
  private String encrypted(RegisterInfo info) {
    if (MoveCard.isShared(office)) {
      return Words.text("settings.encrypted.shared");
    }
    return Words.text(info.encrypted() ? "yes" : "no");
  }

  private List<SettingsRoom.Fact> keys() {
    return frame.commands().stream()
        .filter(command -> command.key() != null)
        .map(command -> new SettingsRoom.Fact(command.keyText(), command.text()))
        .toList();
  }
}
