package org.candour.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Our own XHTML as the tree that the layout engine reads. Left to itself the engine looks through
/// every library for an XML parser each time it writes.
final class Xhtml {
  private static final DocumentBuilderFactory FACTORY = factory();

  static {
    var chosen = TransformerFactory.class.getName();
    if (System.getProperty(chosen) == null) {
      System.setProperty(chosen, TransformerFactory.newDefaultInstance().getClass().getName());
    }
  }

  private Xhtml() {}

  static Document parse(String page) {
    try {
      return builder().parse(new InputSource(new StringReader(page)));
    } catch (SAXException malformed) {
      throw new IllegalStateException("Our own page is not well-formed", malformed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static DocumentBuilderFactory factory() {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      return factory;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static synchronized javax.xml.parsers.DocumentBuilder builder() {
    try {
      return FACTORY.newDocumentBuilder();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
