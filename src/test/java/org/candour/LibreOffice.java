package org.candour;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice, where it is installed, with a profile of its own. A test that wants it is skipped
/// and says so where it is not; with `CANDOUR_OFFICE=required` in the environment it fails instead,
/// but for a LibreOffice that was packaged without windows.
public final class LibreOffice {
  private static final String WINDOWS = "libvclplug_genlo.so";
  private static final List<String> PLACES =
      List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

  private final Path program;
  private final Path profile;

  private LibreOffice(Path program, Path profile) {
    this.program = program;
    this.profile = profile;
  }

  /// LibreOffice without a window.
  public static LibreOffice headless(Path profile) {
    return new LibreOffice(found().orElseGet(LibreOffice::missing), profile);
  }

  /// LibreOffice that can open windows. `CANDOUR_SOFFICE` may say where another one lies.
  public static LibreOffice windowed(Path profile) {
    Path program = found().orElseGet(LibreOffice::missing);
    assumeTrue(opensWindows(program), program + " opens no windows: nothing was tried with it");
    return new LibreOffice(program, profile);
  }

  private static Optional<Path> found() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("CANDOUR_SOFFICE")).filter(s -> !s.isBlank()),
            PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean opensWindows(Path program) {
    try {
      return Files.exists(program.toRealPath().resolveSibling(WINDOWS));
    } catch (IOException gone) {
      return false;
    }
  }

  private static Path missing() {
    String said = "LibreOffice is not here: nothing was tried with it";
    return "required".equals(System.getenv("CANDOUR_OFFICE")) ? fail(said) : abort(said);
  }

  /// Starts it once and ends it, which makes the profile.
  public void prepare(Path folder) throws IOException, InterruptedException {
    started(folder, List.of("--headless"), "--terminate_after_init").waitFor();
  }

  /// Opens a file and saves it again under another ending.
  public Path saved(Path source, String ending, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Process run =
        started(
            folder,
            List.of("--headless"),
            "--convert-to",
            ending,
            "--outdir",
            folder.toString(),
            source.toString());
    if (!run.waitFor(3, TimeUnit.MINUTES) || run.exitValue() != 0) {
      run.destroyForcibly();
      throw new IOException("LibreOffice could not save " + source);
    }
    String name = source.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return folder.resolve(name + "." + ending);
  }

  /// Starts it with a window, or asks the one already started to do something.
  public Process opened(Path folder, String... arguments) throws IOException {
    return started(folder, List.of("--norestore", "--nologo", "--nolockcheck"), arguments);
  }

  private Process started(Path folder, List<String> first, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + profile.toUri());
    command.addAll(first);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("office.log").toFile()))
        .start();
  }
}
