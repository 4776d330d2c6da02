package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.candour.casework.Register;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A block goes from Calc to the sheet and from the sheet to Calc, over the clipboard of the window
/// system, with both windows open.
@Tag("window-system")
@ExtendWith(ApplicationExtension.class)
class CalcClipboardTest {
  private static final String[] SHOWN = {
    "reference", "responded", "outcome", "responding_manager", "summary"
  };

  @TempDir private static Path folder;
  private static int runs;

  private Stage stage;
  private Desktop desktop;
  private Register register;
  private Path own;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    own = Files.createDirectory(folder.resolve("run" + runs++));
    Path path = own.resolve("few.candour");
    try (Register few = ManyComplaints.of(path, 6).register()) {
      few.grid()
          .keep(
              View.all()
                  .showing(List.of(SHOWN).stream().map(c -> new View.Shown(c, 12)).toList())
                  .named("Block"));
    }
    TestOpenings openings = new TestOpenings(own);
    desktop = new Desktop(stage, new Memory(own.resolve("window")), openings, new NoFiles(own));
    Session session = openings.existing(path, "", null);
    register = session.desk().register();
    stage.setWidth(1366);
    stage.setHeight(768);
    desktop.show(session);
  }

  @Test
  void aBlockGoesFromCalcToTheSheetAndARangeOfTheSheetToCalc(FxRobot robot) throws Exception {
    try (CalcWindow calc = new CalcWindow(own)) {
      calc.copy(block(), "A1:D3");
      Hands hands = sheet(robot);
      hands.keys(KeyCode.CONTROL, KeyCode.V);
      hands.await("#change-preview");
      assertThat(hands.text("#preview-said")).startsWith("10 changes to make, 2 refused");
      assertThat(hands.words("#preview-refused")).contains("'30/02/2016' is not a date");
      hands.keys(KeyCode.ENTER);
      hands.await(() -> cell("2016/0004", "responding_manager").equals("Fo'c'sle \"\" 2"));

      assertThat(row("2016/0006"))
          .containsExactly(
              "2016-06-17", "not upheld", "Sam \"Jo\" Bray", "Rang twice.\nNobody \"rang\" back.");
      assertThat(row("2016/0005"))
          .containsExactly("2016-06-16", "partly upheld", "\"Team\" B", "Left\tright");
      assertThat(row("2016/0004")).containsExactly("null", "null", "Fo'c'sle \"\" 2", "=1+1");

      hands.focus("#register-table");
      hands.keys(KeyCode.HOME);
      hands.keys(KeyCode.SHIFT, KeyCode.DOWN);
      hands.keys(KeyCode.SHIFT, KeyCode.DOWN);
      hands.keys(KeyCode.SHIFT, KeyCode.END);
      hands.keys(KeyCode.CONTROL, KeyCode.C);

      // 42538 is 17 June 2016 as a spreadsheet counts days; Calc's own apostrophe comes before
      // ours.
      assertThat(calc.paste(() -> robot.press(KeyCode.ENTER).release(KeyCode.ENTER)))
          .containsExactly(
              List.of(
                  "2 2016/0006",
                  "1 42538",
                  "2 not upheld",
                  "2 Sam \"Jo\" Bray",
                  "2 Rang twice.\\nNobody \"rang\" back."),
              List.of("2 2016/0005", "1 42537", "2 partly upheld", "2 \"Team\" B", "2 Left right"),
              List.of("2 2016/0004", "0 ", "0 ", "2 Fo'c'sle \"\" 2", "2 ''=1+1"));
    }
  }

  private Hands sheet(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot, desktop);
    robot.interact(stage::toFront);
    hands.await(() -> {
      stage.requestFocus();
      return stage.isFocused();
    });
    hands.go(new Place.Register(""), "#register-table");
    hands.await(() -> hands.table("#register-table").getItems().size() == 6);
    robot.interact(() ->
        robot.lookup("#views").queryAs(MenuButton.class).getItems().stream()
            .filter(item -> "Block".equals(item.getText()))
            .forEach(MenuItem::fire));
    hands.await(() -> hands.text("#views").equals("Block"));
    hands.focus("#register-table");
    hands.keys(KeyCode.HOME);
    hands.keys(KeyCode.RIGHT);
    return hands;
  }

  private List<String> row(String reference) {
    return List.of(SHOWN).stream().skip(1).map(column -> cell(reference, column)).toList();
  }

  private String cell(String reference, String column) {
    RegisterGrid grid = register.grid();
    Column what = grid.columns().of(column);
    long file = register.chronicle().find(reference).orElseThrow();
    return String.valueOf(grid.rows(List.of(what), List.of(file)).getFirst().cells().getFirst());
  }

  /// A sheet with a date shown in the British way, one shown as `yyyy-mm-dd`, and one that is none.
  private Path block() throws IOException {
    return Files.writeString(
        own.resolve("block.fods"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" \
        xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" \
        office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:automatic-styles>
        <number:date-style style:name="nb"><number:day number:style="long"/>\
        <number:text>/</number:text><number:month number:style="long"/>\
        <number:text>/</number:text><number:year number:style="long"/></number:date-style>
        <number:date-style style:name="ni"><number:year number:style="long"/>\
        <number:text>-</number:text><number:month number:style="long"/>\
        <number:text>-</number:text><number:day number:style="long"/></number:date-style>
        <style:style style:name="british" style:family="table-cell" style:data-style-name="nb"/>
        <style:style style:name="iso" style:family="table-cell" style:data-style-name="ni"/>
        </office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="Block">
        <table:table-row><table:table-cell table:style-name="british" \
        office:value-type="date" office:date-value="2016-06-17"/>%s%s%s</table:table-row>
        <table:table-row><table:table-cell table:style-name="iso" \
        office:value-type="date" office:date-value="2016-06-16"/>%s%s\
        <table:table-cell table:formula="of:=&quot;Left&quot;&amp;CHAR(9)&amp;&quot;right&quot;"/>\
        </table:table-row>
        <table:table-row>%s%s%s%s</table:table-row>
        </table:table></office:spreadsheet></office:body></office:document>
        """
            .formatted(
                text("not upheld"),
                text("Sam \"Jo\" Bray"),
                text("Rang twice.</text:p><text:p>Nobody \"rang\" back."),
                text("partly upheld"),
                text("\"Team\" B"),
                text("30/02/2016"),
                text("not known"),
                text("Fo'c'sle \"\" 2"),
                text("=1+1")));
  }

  private static String text(String words) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + words
        + "</text:p></table:table-cell>";
  }
}
