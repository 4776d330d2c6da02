package org.candour.desktop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.RegisterInfo;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Navigator;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
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
import org.candour.desktop.shell.Found;
import org.candour.desktop.shell.Frame;

/// What the room of settings shows of one register, to whoever may change it.
///
/// @param onward when the register is to be opened otherwise
/// @param idle is told after how many minutes to lock
record SettingsCards(Frame frame, Office office, Onward onward, Consumer<Integer> idle) {
  SettingsRoom room() {
    return new SettingsRoom(frame.tools(), this::facts, this::keys, this::cards);
  }

  /// The settings that are called so, for whoever may change them.
  List<Found> find(String words, Navigator navigator) {
    String asked = words.strip().toLowerCase(Locale.UK);
    return Stream.of(List.of("look", "register"), offered().keySet(), List.of("keys"))
        .flatMap(Collection::stream)
        .filter(card -> called(card).toLowerCase(Locale.UK).contains(asked))
        .map(card ->
            new Found(
                called(card),
                Words.text("room.settings"),
                () -> navigator.open(new Place.Settings(card))))
        .toList();
  }

  private static String called(String card) {
    String title = card.equals("encrypt") ? "people" : card;
    return Words.text("settings.find." + card, Words.text("settings." + title));
  }

  private List<Node> cards() {
    return offered().values().stream().map(Supplier::get).toList();
  }

  /// What whoever is here may set, by the name of its card, in the order of the page.
  private Map<String, Supplier<Node>> offered() {
    Tools tools = frame.tools();
    Pass pass = office.register().members().pass();
    RegisterInfo info = office.register().info();
    Map<String, Supplier<Node>> cards = new LinkedHashMap<>();
    if (pass.may(Act.SETTINGS)) {
      cards.put("council", () -> CouncilCard.of(tools, office));
    }
    people(tools, info, cards);
    if (pass.may(Act.SETTINGS)) {
      cards.put("lock", () -> LockCard.of(office, idle));
    }
    if (pass.may(Act.KEEP)) {
      cards.put("keeping", () -> KeepingCard.of(tools, office));
    }
    if (pass.may(Act.BACK_UP)) {
      cards.put("backup", () -> new BackupCard(tools, office).view());
    }
    if (pass.may(Act.PEOPLE) && !info.demonstration() && info.saved() == null) {
      cards.put("move", () -> MoveCard.of(tools, office, onward));
    }
    return cards;
  }

  private void people(Tools tools, RegisterInfo info, Map<String, Supplier<Node>> cards) {
    if (MoveCard.isShared(office)) {
      cards.put("people", () -> TeamCard.of(tools, office));
    } else if (EncryptCard.isFor(info, false)) {
      cards.put("encrypt", () -> EncryptCard.of(tools, office, onward));
    } else {
      cards.put("people", () -> new PeopleCard(tools, office, onward::tell).view());
    }
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
