package org.candour.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.candour.LibreOffice;
import org.testfx.util.WaitForAsyncUtils;

/// A Calc window beside the desk, told by a macro of its own what to copy and where to paste; what
/// goes between the two goes over the clipboard of the window system.
final class CalcWindow implements AutoCloseable {
  private static final String MACRO =
      """
      Sub Copied(file As String, cells As String, done As String)
        Dim doc As Object
        doc = StarDesktop.loadComponentFromURL(file, "_blank", 0, Array())
        doc.CurrentController.select(doc.Sheets(0).getCellRangeByName(cells))
        Act doc, ".uno:Copy"
        Say done, Array("copied")
      End Sub

      Sub Pasted(done As String)
        Dim doc As Object, sheet As Object, cell As Object, all As Object
        Dim row As Long, column As Long, lines() As String
        doc = StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, Array())
        sheet = doc.Sheets(0)
        doc.CurrentController.select(sheet.getCellRangeByName("A1"))
        Act doc, ".uno:Paste"
        all = sheet.createCursor()
        all.gotoEndOfUsedArea(False)
        ReDim lines(all.RangeAddress.EndRow)
        For row = 0 To all.RangeAddress.EndRow
          For column = 0 To all.RangeAddress.EndColumn
            cell = sheet.getCellByPosition(column, row)
            If column > 0 Then lines(row) = lines(row) & "|"
            lines(row) = lines(row) & cell.Type & " " & Join(Split(cell.Formula, Chr(10)), "\\n")
          Next
        Next
        Say done, lines
      End Sub

      Sub Ended
        StarDesktop.terminate()
      End Sub

      Sub Act(doc As Object, what As String)
        Dim helper As Object
        helper = createUnoService("com.sun.star.frame.DispatchHelper")
        helper.executeDispatch(doc.CurrentController.Frame, what, "", 0, Array())
      End Sub

      Sub Say(where As String, lines)
        Dim files As Object, text As Object, i As Long
        files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
        text = createUnoService("com.sun.star.io.TextOutputStream")
        text.setOutputStream(files.openFileWrite(where & ".part"))
        For i = LBound(lines) To UBound(lines)
          text.writeString(lines(i) & Chr(10))
        Next
        text.closeOutput()
        files.move(where & ".part", where)
      End Sub
      """;

  private static final String MODULE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Desk" \
      script:language="StarBasic">%s</script:module>
      """;

  private static final String LIBRARY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
      <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
      library:readonly="false" library:passwordprotected="false">
      <library:element library:name="Desk"/>
      </library:library>
      """;

  private static final int SECONDS = 60;

  private final LibreOffice office;
  private final Path folder;
  private int told;

  CalcWindow(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path profile = folder.resolve("profile");
    this.office = LibreOffice.windowed(profile);
    office.prepare(folder);
    Path library = Files.createDirectories(profile.resolve("user/basic/Standard"));
    Files.writeString(library.resolve("Desk.xba"), MODULE.formatted(escaped(MACRO)));
    Files.writeString(library.resolve("script.xlb"), LIBRARY);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /// Copies cells of a file, as with Ctrl+C in Calc's own window, which stays open.
  void copy(Path file, String cells) throws IOException {
    tell(() -> {}, "Copied", file.toUri().toString(), cells);
  }

  /// Pastes into a new sheet, as with Ctrl+V, and says what each cell then holds: the number of its
  /// kind (1 a value, 2 text), a blank, and its content.
  ///
  /// @param enter presses Enter, which leaves what Calc asks about the table as it is
  List<List<String>> paste(Runnable enter) throws IOException {
    return tell(enter, "Pasted").stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private List<String> tell(Runnable meanwhile, String what, String... arguments)
      throws IOException {
    Path done = folder.resolve("told-" + told++);
    String said = String.join("\",\"", arguments);
    String all = (arguments.length == 0 ? "" : said + "\",\"") + done.toUri();
    office.opened(folder, "macro:///Standard.Desk." + what + "(\"" + all + "\")");
    for (int waited = 0; !Files.exists(done); waited++) {
      if (waited == SECONDS) {
        throw new IOException("Calc did not answer: " + log());
      }
      WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
      meanwhile.run();
    }
    return Files.readAllLines(done);
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("office.log"));
  }

  @Override
  public void close() throws IOException {
    office.opened(folder, "macro:///Standard.Desk.Ended()");
  }
}
