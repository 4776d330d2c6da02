package org.candour.exchange.foreign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Spoils good spreadsheets in the ways that files get spoiled, and in the ways that somebody
/// spoils them who means harm. The same seed gives the same file.
final class Mutations {
  private static final Path FOLDER = Path.of("src/test/resources/spreadsheets");
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
          + "<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /// Writes a spoiled file into the folder.
  Path write(Path folder) throws IOException {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> csv(folder);
      case 4 -> put(folder, zipped() ? "a.xlsx" : "a.ods", bytes(Files.readAllBytes(source())));
      case 5 -> put(folder, "a.fods", bytes(content()));
      default -> parts(folder);
    };
  }

  private boolean zipped() {
    return random.nextBoolean();
  }

  private Path source() {
    return FOLDER.resolve(List.of("by-year.xlsx", "wide.xlsx", "calc.ods").get(random.nextInt(3)));
  }

  private static Path put(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path csv(Path folder) throws IOException {
    var text = new StringBuilder("Ref,Received,From,Child,Details,Replied,Decision,Days\n");
    for (int i = 1; i <= 20; i++) {
      text.append("C")
          .append(random.nextInt(25))
          .append(",0")
          .append(1 + random.nextInt(9))
          .append("/0")
          .append(1 + random.nextInt(9))
          .append("/2015,Mum,\"A, B\",")
          .append(strange())
          .append(",1")
          .append(random.nextInt(9))
          .append("/06/2015,upheld,")
          .append(random.nextInt(40))
          .append('\n');
    }
    var coding =
        List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"),
                Charset.forName("IBM037"))
            .get(random.nextInt(5));
    var bytes = text.toString().getBytes(coding);
    return put(folder, "a.csv", random.nextInt(3) == 0 ? bytes : bytes(bytes));
  }

  private String strange() {
    return switch (random.nextInt(12)) {
      case 0 -> "\"";
      case 1 -> "=cmd|' /C calc'!A0";
      case 2 -> "x".repeat(random.nextInt(200_000));
      case 3 -> "\u0000\u0001\uFFFF";
      case 4 -> "\"un\nend";
      case 5 -> "9".repeat(random.nextInt(3_000));
      case 6 -> "1e999999999";
      case 7 -> "99999-99-99";
      case 8 -> ",".repeat(random.nextInt(20_000));
      case 9 -> "\uD800";
      case 10 -> "30/02/2015";
      default -> "Late again";
    };
  }

  /// Cut, changed, doubled or shuffled.
  private byte[] bytes(byte[] good) {
    var bytes = good.clone();
    switch (random.nextInt(5)) {
      case 0 -> {
        return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> {
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(2_000));
        for (int i = from; i < to; i++) {
          bytes[i] = 0;
        }
      }
      case 3 -> {
        var out = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length);
        out.write(bytes, 0, from);
        out.write(bytes, 0, bytes.length);
        return out.toByteArray();
      }
      default -> {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, random.nextInt(500));
        System.arraycopy(good, random.nextInt(bytes.length - length + 1), bytes, from, length);
      }
    }
    return bytes;
  }

  private static byte[] content() throws IOException {
    return unzipped(FOLDER.resolve("calc.ods")).get("content.xml");
  }

  private static Map<String, byte[]> unzipped(Path file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /// A workbook whole as a zip file, with one of its parts spoiled.
  private Path parts(Path folder) throws IOException {
    var source = source();
    var parts = unzipped(source);
    var names =
        parts.keySet().stream()
            .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
            .toList();
    var sheets =
        names.stream().filter(n -> n.contains("sheet") || n.equals("content.xml")).toList();
    var name =
        random.nextBoolean()
            ? sheets.get(random.nextInt(sheets.size()))
            : names.get(random.nextInt(names.size()));
    if (random.nextInt(12) == 0) {
      parts.remove(name);
    } else {
      parts.put(name, xml(parts.get(name)));
    }
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return put(folder, String.valueOf(source.getFileName()), out.toByteArray());
  }

  private byte[] xml(byte[] good) {
    var text = new String(good, StandardCharsets.UTF_8);
    int start = Math.max(0, text.indexOf("?>") + 2);
    var spoiled =
        switch (random.nextInt(11)) {
          case 0 ->
              text.substring(0, start)
                  + LAUGHS
                  + text.substring(start).replaceFirst(">", ">&d;&e;");
          case 1 -> text.substring(0, start) + "<a>".repeat(100_000) + text.substring(start);
          case 2 -> text.replaceFirst("r=\"[A-Z]+\\d+\"", "r=\"ZZZZZZZ" + random.nextInt(9) + "\"");
          case 3 -> text.replaceFirst("<row r=\"\\d+\"", "<row r=\"2147483647\"");
          case 4 ->
              text.replaceFirst(
                  "<table:table-cell",
                  "<table:table-cell table:number-columns-repeated=\"2000000000\"");
          case 5 ->
              text.replaceFirst(
                  "<table:table-row", "<table:table-row table:number-rows-repeated=\"1048576\"");
          case 6 -> text.replaceFirst("<v>[^<]*</v>", "<v>" + strange().replace("&", "") + "</v>");
          case 7 ->
              text.replaceFirst(
                  "<t[ >]", "<t>" + "y".repeat(random.nextInt(3_000_000)) + "</t><t ");
          case 8 -> text.replace("UTF-8", "UTF-16");
          case 9 ->
              text.replaceAll(
                  "office:date-value=\"[^\"]*\"",
                  "office:date-value=\"" + strange().replace("\"", "").replace("\n", "") + "\"");
          default -> new String(bytes(good), StandardCharsets.UTF_8);
        };
    return spoiled.getBytes(StandardCharsets.UTF_8);
  }

  /// A small file that unpacks to far more than it is.
  static Path bomb(Path folder) throws IOException {
    var parts = unzipped(FOLDER.resolve("by-year.xlsx"));
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        if (part.getKey().endsWith("sheet1.xml")) {
          var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 520; i++) {
            zip.write(blanks);
          }
        }
        zip.closeEntry();
      }
    }
    return put(folder, "bomb.xlsx", out.toByteArray());
  }
}
