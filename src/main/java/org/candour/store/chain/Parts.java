package org.candour.store.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.candour.procedure.keeping.Reduction;
import org.jspecify.annotations.Nullable;

/// The words of an entry as parts, each with a salt of its own that follows from the salt of the
/// entry. The root is a mark over all of them: once the salt of the entry is gone, a part still
/// there is proved by its own salt, and of one that is gone there is only a digest that nobody can
/// guess from.
final class Parts {
  private static final JsonFactory JSON = new JsonFactory();
  private static final HexFormat HEX = HexFormat.of();
  private static final String STANDS = "=";
  private static final String WENT = "-";

  private final MessageDigest digest = Chain.sha256();

  /// The mark over the parts of a text.
  byte[] root(byte[] salt, String text) {
    Map<String, byte[]> marks = new LinkedHashMap<>();
    leaves(text).forEach((path, value) -> marks.put(path, mark(salt(salt, path), path, value)));
    return root(marks);
  }

  /// What must be kept to prove what remains of a text after its salt is gone.
  ///
  /// @param whole the mark of the whole text
  String proof(byte[] salt, byte[] whole, String text, String remains) {
    Map<String, String> left = leaves(remains);
    StringJoiner lines = new StringJoiner("\n").add(HEX.formatHex(whole));
    leaves(text)
        .forEach((path, value) -> {
          byte[] own = salt(salt, path);
          boolean stands = value.equals(left.get(path));
          lines.add(
              (stands ? STANDS : WENT)
                  + HEX.formatHex(stands ? own : mark(own, path, value))
                  + " "
                  + path);
        });
    return lines.toString();
  }

  /// The mark of the whole text that a proof has, when the rest of it shows that what remains is
  /// part of what that root was made of; null when it does not.
  byte @Nullable [] proved(byte[] root, String remains, @Nullable String proof) {
    if (proof == null) {
      return null;
    }
    Map<String, String> left = leaves(remains);
    Map<String, byte[]> marks = new LinkedHashMap<>();
    try {
      String[] lines = proof.split("\n");
      for (int i = 1; i < lines.length; i++) {
        int space = lines[i].indexOf(' ');
        String path = lines[i].substring(space + 1);
        byte[] bytes = HEX.parseHex(lines[i], 1, space);
        String value = left.remove(path);
        if (lines[i].startsWith(STANDS)) {
          marks.put(path, value == null ? bytes : mark(bytes, path, value));
        } else if (value == null || Reduction.marks(value)) {
          marks.put(path, bytes);
        } else {
          return null;
        }
      }
      boolean whole = left.isEmpty() && MessageDigest.isEqual(root, root(marks));
      return whole ? HEX.parseHex(lines[0]) : null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
      return null;
    }
  }

  private byte[] salt(byte[] salt, String path) {
    digest.update(salt);
    return digest.digest(path.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] mark(byte[] salt, String path, String value) {
    digest.update(salt);
    digest.update(path.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return digest.digest(value.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] root(Map<String, byte[]> marks) {
    marks.forEach((path, mark) -> {
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(mark);
    });
    return digest.digest();
  }

  /// Every value with the way to it, in the order of the text.
  private static Map<String, String> leaves(String text) {
    Map<String, String> leaves = new LinkedHashMap<>();
    if (text.isEmpty()) {
      return leaves;
    }
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          leaves.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
      return leaves;
    } catch (IOException foreign) {
      throw new UncheckedIOException(foreign);
    }
  }
}
