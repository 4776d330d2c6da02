package org.candour.exchange.foreign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The parts of a zipped file. What they unpack to is counted as it comes out, so that a small file
/// cannot become a large one.
final class ZipParts implements AutoCloseable {
  private final ZipFile zip;
  private final Bounds bounds;

  ZipParts(Path path, Bounds bounds) throws IOException {
    this.zip = new ZipFile(path.toFile());
    this.bounds = bounds;
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /// A part as XML; null when there is none of that name.
  @Nullable SafeXml xml(String part) throws IOException, XMLStreamException {
    var in = stream(part);
    return in == null ? null : new SafeXml(in, bounds);
  }

  private @Nullable InputStream stream(String part) throws IOException {
    var entry = zip.getEntry(part);
    return entry == null ? null : new Counted(zip.getInputStream(entry), bounds);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Counted extends FilterInputStream {
    private final Bounds bounds;

    Counted(InputStream in, Bounds bounds) {
      super(in);
      this.bounds = bounds;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      bounds.unpacked(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int count = super.read(into, from, most);
      bounds.unpacked(Math.max(0, count));
      return count;
    }
  }
}
