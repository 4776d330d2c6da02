package org.candour.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.casework.Desk;
import org.candour.desktop.reports.Press;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSource;
import org.candour.figures.Tallies;

/// Opens the small register in place of the demonstration.
final class TestOpenings implements Openings {
  static final long SHOWN = 1;

  private final Path folder;

  TestOpenings(Path folder) {
    this.folder = folder;
  }

  @Override
  public Session demonstration() {
    return session(SmallRegister.filled(folder.resolve("small.candour")));
  }

  @Override
  public Session empty(Path target) {
    return session(SmallRegister.empty(target));
  }

  @Override
  public Session bringIn(Path source, Path target) {
    throw new IllegalStateException();
  }

  static Session session(Desk desk) {
    return new Session(desk, new NoFigures(), new BlankPress());
  }

  private static final class NoFigures implements FigureSource {
    @Override
    public <T> T now(LocalDate today, Function<Tallies, T> work) {
      throw new org.candour.domain.Refusal("no figures yet");
    }

    @Override
    public <T> T asAt(LocalDate day, Function<Tallies, T> work) {
      throw new org.candour.domain.Refusal("no figures yet");
    }
  }

  private static final class BlankPress implements Press {
    @Override
    public Draft annual(FinancialYear year) {
      try (PDDocument document = new PDDocument();
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        document.addPage(new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4));
        document.addPage(new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4));
        document.save(out);
        return new Draft(
            out.toByteArray(),
            List.of(
                new Check(Check.Kind.SOUND, "Every total agrees with its parts"),
                new Check(Check.Kind.STANDS, "Two upheld complaints have no learning review.")));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public List<String> endings() {
      return List.of();
    }

    @Override
    public void write(FinancialYear year, Path target) {
      try {
        Files.write(target, annual(year).pdf());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
