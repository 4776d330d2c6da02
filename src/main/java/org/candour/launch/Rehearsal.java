package org.candour.launch;

import java.nio.file.Path;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.candour.command.CandourCommand;
import org.candour.desktop.Desktop;
import org.candour.desktop.DesktopApplication;
import org.candour.desktop.kit.Place;

/// The training run of the installers: makes the demonstration in a folder, gives each common
/// command, opens each room once, and ends by itself.
final class Rehearsal {
  static final String ASKED = "--rehearse";
  private static final Duration EACH = Duration.seconds(2);

  private Rehearsal() {}

  static int run(Path folder) {
    var register = folder.resolve("rehearsal.candour");
    for (var typed : commands(folder, register.toString())) {
      var status = CandourCommand.run(Launch.terminal(), typed.split("\t"));
      if (status != 0) {
        return status;
      }
    }
    var window = new Window(folder);
    var session = window.open(register, null);
    DesktopApplication.run(stage -> {
      var desktop = window.desktop(stage);
      desktop.show(session);
      walk(desktop, stage::close);
    });
    return 0;
  }

  private static List<String> commands(Path folder, String register) {
    var workbook = folder.resolve("register.xlsx");
    var year = "\t--register\t" + register + "\t--year\t2015-16";
    return List.of(
        "due\t--from\t2016-05-03\t--working-days\t10\t--explain",
        "demo\t" + register,
        "figures\t--json" + year,
        "report\tannual" + year + "\t--out\t" + folder.resolve("annual.pdf"),
        "export\t--register\t" + register + "\t" + workbook,
        "import\t--register\t" + folder.resolve("again.candour") + "\t" + workbook);
  }

  private static void walk(Desktop desktop, Runnable end) {
    var places =
        List.of(
            new Place.Register(""),
            new Place.CaseFile(1),
            new Place.Log(),
            new Place.Learning("actions"),
            new Place.Ombudsman(0, ""),
            new Place.Compliments(false),
            new Place.Costs(),
            new Place.Reports(),
            new Place.Settings(),
            new Place.Today());
    var steps = new Timeline();
    for (var place : places) {
      var when = EACH.multiply(steps.getKeyFrames().size() + 1.0);
      steps.getKeyFrames().add(new KeyFrame(when, _ -> desktop.open(place)));
    }
    var last = EACH.multiply(places.size() + 1.0);
    steps.getKeyFrames().add(new KeyFrame(last, _ -> end.run()));
    steps.play();
  }
}
