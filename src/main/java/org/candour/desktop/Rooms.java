package org.candour.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Pass;
import org.candour.casework.KeyHolders;
import org.candour.casework.RegisterInfo;
import org.candour.casework.SavedYear;
import org.candour.desktop.bringin.BringInRoom;
import org.candour.desktop.casefile.CaseRoom;
import org.candour.desktop.compliments.ComplimentsRoom;
import org.candour.desktop.costs.CostsRoom;
import org.candour.desktop.figures.FiguresRoom;
import org.candour.desktop.keeping.KeepingRoom;
import org.candour.desktop.kit.Later;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Typed;
import org.candour.desktop.kit.Words;
import org.candour.desktop.learning.LearningRoom;
import org.candour.desktop.log.LogRoom;
import org.candour.desktop.ombudsman.OmbudsmanRoom;
import org.candour.desktop.people.PeopleRoom;
import org.candour.desktop.register.RegisterRoom;
import org.candour.desktop.reports.ReportsRoom;
import org.candour.desktop.responses.ResponsesRoom;
import org.candour.desktop.settings.Onward;
import org.candour.desktop.settings.SettingsRoom;
import org.candour.desktop.shell.Found;
import org.candour.desktop.shell.Frame;
import org.candour.desktop.today.TodayReading;
import org.candour.desktop.today.TodayRoom;

/// The rooms of one open register, each made when it is first entered, and which of them each place
/// is.
final class Rooms {
  private final Frame frame;
  private final Session session;
  private final Office office;
  private final TodayRoom today;
  private final Later<RegisterRoom> register;
  private final Later<CaseRoom> caseFile;
  private final Later<LogRoom> log;
  private final Later<LearningRoom> learning;
  private final Later<OmbudsmanRoom> ombudsman;
  private final Later<ComplimentsRoom> compliments;
  private final Later<CostsRoom> costs;
  private final Later<PeopleRoom> people;
  private final Later<BringInRoom> bringIn;
  private final Later<ReportsRoom> reports;
  private final Later<SettingsRoom> settings;
  private final Later<KeepingRoom> keeping;
  private final SettingsCards cards;
  private final Neighbours neighbours;
  private String usualPill = "";
  private final Later<ResponsesRoom> responses;
  private final Later<FiguresRoom> figures;
  private Room shown;
  private boolean lost;

  /// @param onward when the register is to be opened otherwise
  /// @param idle is told after how many minutes to lock
  Rooms(Frame frame, Session session, Onward onward, Consumer<Integer> idle) {
    this.frame = frame;
    this.session = session;
    this.office = new Office(session.desk());
    Tools tools = frame.tools();
    today =
        new TodayRoom(
            tools,
            office,
            new TodayReading(office),
            new QuarterSoFar(session)::numbers,
            count -> frame.count("today", count));
    register = new Later<>(() -> new RegisterRoom(tools, office));
    caseFile = new Later<>(() -> new CaseRoom(tools, office));
    log = new Later<>(() -> new LogRoom(tools, office));
    learning = new Later<>(() -> new LearningRoom(tools, office));
    ombudsman = new Later<>(() -> new OmbudsmanRoom(tools, office));
    compliments = new Later<>(() -> new ComplimentsRoom(tools, office));
    costs = new Later<>(() -> new CostsRoom(tools, office));
    people = new Later<>(() -> new PeopleRoom(tools, office));
    bringIn = new Later<>(() -> new BringInRoom(tools, office));
    reports = new Later<>(() -> new ReportsRoom(tools, office, session.press()));
    keeping = new Later<>(() -> new KeepingRoom(tools, office));
    cards = new SettingsCards(frame, office, onward, idle);
    settings = new Later<>(cards::room);
    responses =
        new Later<>(
            () -> new ResponsesRoom(tools, office, count -> frame.count("responses", count)));
    figures = new Later<>(() -> new FiguresRoom(tools, office, session.figures()));
    shown = today;
    furnish();
    frame.onDone(this::recount);
    neighbours = new Neighbours(office.register(), this::changed, this::connected);
  }

  private void changed(Set<Long> files) {
    recount();
    if (shown instanceof CaseRoom || !frame.writing()) {
      shown.changedElsewhere(files);
    } else {
      frame.pill(Words.text(files.isEmpty() ? "pill.perhaps" : "pill.changed"));
    }
  }

  /// The number beside Today holds wherever one is.
  private void recount() {
    if (shown != today && RoleRooms.rail(pass()).contains(new Place.Today())) {
      today.recount();
    }
  }

  private void connected(boolean there) {
    lost = !there;
    frame.pill(there ? usualPill : Words.text("pill.lost"));
  }

  /// Whether the server is away, where nothing can be kept just now.
  boolean lost() {
    return lost;
  }

  /// Whether it hears what others do.
  boolean listening() {
    return neighbours.listening();
  }

  /// Hears no more of others.
  void close() {
    neighbours.close();
    frame.onDone(() -> {});
  }

  private void furnish() {
    frame.clearRail();
    RoleRooms.rail(pass())
        .forEach(place -> {
          if (place instanceof Place.Settings) {
            frame.railLine();
          }
          frame.rail(RoleRooms.name(place), () -> open(place));
        });
    if (pass().may(Act.LOG)) {
      frame.onLog(
          () -> open(new Place.Log()), List.of("log", "compliment", "concern", "new-contact"));
    } else if (pass().may(Act.COMPLIMENT)) {
      frame.onLog(() -> open(new Place.Compliments(true)), List.of());
    } else {
      frame.noLog();
    }
    frame.finder(new Finder(office, this::open, cards)::find);
    frame.here(this::steps);
    RegisterInfo info = office.register().info();
    usualPill = info.demonstration() ? Words.text("pill.demonstration") : "";
    frame.pill(usualPill);
    SavedYear saved = info.saved();
    frame.standing(saved == null ? "" : saved.said());
    frame.status(said(info));
  }

  /// Which register is open, and who is signed in where people sign in.
  private String said(RegisterInfo info) {
    String file = fileName(info.place());
    Member member = pass().member();
    Optional<String> name = Optional.ofNullable(member).map(Member::name);
    return name.filter(known -> !known.isEmpty())
        .or(() -> office.register().keys().map(KeyHolders::me))
        .map(me -> Words.text("status.signed-in", info.name(), file, me))
        .orElseGet(() -> Words.text("status.register", info.name(), file));
  }

  private static String fileName(String place) {
    return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
  }

  private Pass pass() {
    return office.register().members().pass();
  }

  /// Forms in which something may be half typed.
  List<Typed> forms() {
    List<Typed> forms = frame.forms();
    log.made().ifPresent(forms::add);
    return forms;
  }

  /// Whoever may not enter a room is shown the first of their own.
  void open(Place asked) {
    Place place = RoleRooms.within(pass(), asked);
    switch (place) {
      case Place.Today _ -> show("today", today);
      case Place.Register it -> {
        if (!it.search().isEmpty()) {
          register.get().search(it.search());
        }
        show("register", register.get());
      }
      case Place.CaseFile it -> {
        caseFile.get().open(it.file());
        show("register", caseFile.get());
      }
      case Place.Log _ -> show("", log.get());
      case Place.Learning it -> {
        learning.get().open(it.tab());
        show("learning", learning.get());
      }
      case Place.Ombudsman it -> {
        ombudsman.get().open(it.file(), it.ombudsmanReference());
        show("ombudsman", ombudsman.get());
      }
      case Place.YearlyList _ -> {
        ombudsman.get().compare();
        show("ombudsman", ombudsman.get());
      }
      case Place.NewContact it -> {
        String about = shown instanceof CaseRoom file ? file.reference() : it.reference();
        show("ombudsman", ombudsman.get());
        ombudsman.get().begin("", about);
      }
      case Place.Compliments it ->
          show("compliments", it.entering() ? compliments.get().entering() : compliments.get());
      case Place.Costs _ -> show("costs", costs.get());
      case Place.People it ->
          show("people", it.adding() ? people.get().adding(it.tab()) : people.get().at(it.tab()));
      case Place.BringIn it -> {
        show("register", bringIn.get());
        if (!it.file().isEmpty()) {
          bringIn.get().begin(Path.of(it.file()));
        }
      }
      case Place.Responses it -> {
        show("responses", responses.get());
        if (it.file() > 0) {
          responses.get().open(it.file());
        }
      }
      case Place.Figures _ -> show("figures", figures.get());
      case Place.Reports _ -> show("reports", reports.get());
      case Place.Keeping it -> show("settings", keeping.get().at(it.tab()));
      case Place.Settings it -> {
        show("settings", settings.get());
        settings.get().reveal(it.card());
      }
      case Place.First _ -> show("today", today);
    }
  }

  private void show(String rail, Room room) {
    shown = room;
    if (!lost) {
      frame.pill(usualPill);
    }
    frame.show(rail, room);
  }

  void refresh() {
    frame.pill(usualPill);
    shown.refresh();
  }

  /// Saves the page of today, whichever room is shown. Prints the case that is open, else the page
  /// of today.
  void print() {
    if (shown instanceof CaseRoom file) {
      file.print();
    } else {
      today.print();
    }
  }

  /// Steps of the case that is open.
  private List<Found> steps(String words) {
    return shown instanceof CaseRoom file
        ? file.steps(words).stream()
            .map(step ->
                new Found(
                    step.title(),
                    step.allowed()
                        ? Words.text("search.step", file.reference())
                        : Words.text("search.not-yet"),
                    step.start()))
            .toList()
        : List.of();
  }
}
