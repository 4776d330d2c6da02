package org.candour.desktop;

import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Words;
import org.candour.desktop.shell.Command;
import org.candour.desktop.shell.Frame;

/// The commands of the window, each with its name and its key: the ways to every room, and what is
/// done wherever one is.
record Commands(Frame frame, Desktop window) {
  /// In the order in which the list of keys shows them.
  void give() {
    places();
    work();
    sizes();
  }

  private void places() {
    go("log", "Shortcut+N", new Place.Log());
    frame.command(Command.of("search", Words.text("command.search"), "Shortcut+K", frame::search));
    go("today", "Shortcut+1", new Place.Today());
    go("register", "Shortcut+2", new Place.Register(""));
    go("learning", "Shortcut+3", new Place.Learning(""));
    go("ombudsman", "Shortcut+4", new Place.Ombudsman(0, ""));
    go("new-contact", "Shortcut+Shift+O", new Place.NewContact(""));
    go("yearly-list", "", new Place.YearlyList());
    go("compliments", "Shortcut+5", new Place.Compliments(false));
    go("compliment", "Shortcut+Shift+C", new Place.Compliments(true));
    go("concern", "Shortcut+Shift+E", new Place.People("concerns", true));
    go("costs", "Shortcut+6", new Place.Costs());
    go("people", "Shortcut+7", new Place.People("", false));
    go("bringin", "Shortcut+Shift+I", new Place.BringIn(""));
    go("reports", "Shortcut+8", new Place.Reports());
    go("keeping", "Shortcut+Shift+K", new Place.Keeping(""));
    go("settings", "Shortcut+COMMA", new Place.Settings());
  }

  private void go(String id, String key, Place place) {
    frame.command(
        Command.of(id, Words.text("command." + id), key, () -> window.open(place))
            .when(() -> window.offers(place)));
  }

  private void work() {
    frame.command(Command.of("back", Words.text("command.back"), "Alt+LEFT", window::back));
    frame.command(
        Command.of(
            "open",
            Words.text("command.open"),
            "Shortcut+O",
            () -> window.open(new Place.First())));
    frame.command(Command.of("lock", Words.text("command.lock"), "Shortcut+L", window::lockSoon));
    frame.command(
        Command.of(
            "refresh", Words.text("command.refresh"), "F5", () -> window.ifOpen(Rooms::refresh)));
    frame.command(
        Command.of(
            "print", Words.text("command.print"), "Shortcut+P", () -> window.ifOpen(Rooms::print)));
  }

  private void sizes() {
    frame.command(
        Command.of("larger", Words.text("text.larger"), "Shortcut+EQUALS", window.look()::larger));
    frame.command(
        Command.of(
            "smaller", Words.text("text.smaller"), "Shortcut+MINUS", window.look()::smaller));
    frame.command(
        Command.of(
            "usual", Words.text("text.usual"), "Shortcut+0", () -> window.look().percent(100)));
  }
}
