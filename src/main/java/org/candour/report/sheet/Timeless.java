package org.candour.report.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.candour.report.zip.Parcel;

/// A workbook without the moment of its making: its parts without times, and the day of the report
/// for when it was created. Its sizes stand only at its end, so that it is not read as a stream.
final class Timeless {
  private static final String CORE = "docProps/core.xml";

  private Timeless() {}

  static byte[] of(byte[] workbook, LocalDate dated) {
    Parcel parcel = new Parcel();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parcel.add(entry.getName(), entry.getName().equals(CORE) ? dated(content, dated) : content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parcel.bytes();
  }

  private static byte[] dated(byte[] core, LocalDate day) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
