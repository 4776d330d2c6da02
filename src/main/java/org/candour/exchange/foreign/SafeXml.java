package org.candour.exchange.foreign;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/// XML from a stranger, element by element: nothing is fetched, nothing is expanded, and nothing
/// may lie too deep.
final class SafeXml implements AutoCloseable {
  private final XMLStreamReader reader;
  private final Bounds bounds;
  private int depth;
  private boolean ended;

  SafeXml(InputStream in, Bounds bounds) throws XMLStreamException {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Else a fault in a text is found only when the text is asked for.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    factory.setXMLReporter((_, _, _, _) -> {
      // What is wrong comes as an exception.
    });
    this.bounds = bounds;
    this.reader = factory.createXMLStreamReader(in);
  }

  /// Goes on to the next start or end of an element, or text; false at the end of the document.
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          bounds.depth(++depth);
          ended = false;
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          ended = true;
          return true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("a spreadsheet declares no entities");
        default -> {}
      }
    }
    return false;
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return ended && reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean isText() {
    return reader.hasText() && !reader.isStartElement() && !reader.isEndElement();
  }

  void addText(StringBuilder to) {
    to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    bounds.length(to.length());
  }

  /// The text of the element just started, up to its end.
  String text() throws XMLStreamException {
    var text = new StringBuilder();
    int within = depth;
    while (next() && depth >= within) {
      if (isText()) {
        addText(text);
      }
    }
    return text.toString();
  }

  /// Passes over the element just started.
  void skip() throws XMLStreamException {
    int within = depth;
    while (depth >= within && next()) {
      // Nothing of it is wanted.
    }
  }

  /// An attribute by its local name, whatever its namespace.
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    var value = attribute(name);
    return value == null ? otherwise : value;
  }

  /// A count in an attribute; one when it is missing or no number.
  int count(String name) {
    var value = attribute(name);
    try {
      return value == null ? 1 : Math.max(1, Integer.parseInt(value.strip()));
    } catch (NumberFormatException unclear) {
      throw bounds.tooLarge();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException late) {
      throw new IOException(late);
    }
  }
}
