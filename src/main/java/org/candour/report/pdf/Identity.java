package org.candour.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.candour.report.model.Clean;
import org.candour.report.model.Document;

/// What the file says about itself. Every date in it is the day of the report, so that the same
/// report gives the same file.
final class Identity {
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final Document.Meta meta;

  Identity(Document.Meta meta) {
    this.meta = meta;
  }

  /// The engine could write all this too, but looks for an XML library each time.
  void stamp(PDDocument file) throws IOException {
    file.getDocumentCatalog().addOutputIntent(colours(file));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(meta.title());
    information.setAuthor(meta.author());
    information.setSubject(meta.subject());
    information.setProducer("Candour");
    information.setCreationDate(midnight(meta.dated()));
    information.setModificationDate(midnight(meta.dated()));
    file.setDocumentInformation(information);
    PDMetadata stream = new PDMetadata(file);
    stream.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
    file.getDocumentCatalog().setMetadata(stream);
    file.getDocumentCatalog().setLanguage("en-GB");
    file.getDocument().getTrailer().removeItem(COSName.ID);
    file.setDocumentId(meta.dated().toEpochDay());
  }

  private static PDOutputIntent colours(PDDocument file) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(file, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  static Calendar midnight(LocalDate day) {
    return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
  }

  private String packet() {
    String when = meta.dated() + "T00:00:00Z";
    return PACKET
        .replace("@WHEN@", when)
        .replace("@TITLE@", xml(meta.title()))
        .replace("@AUTHOR@", xml(meta.author()))
        .replace("@SUBJECT@", xml(meta.subject()));
  }

  private static String xml(String text) {
    return Clean.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <dc:format>application/pdf</dc:format>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>@AUTHOR@</rdf:li></rdf:Seq></dc:creator>
         <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@SUBJECT@</rdf:li></rdf:Alt></dc:description>
         <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
         <xmp:CreateDate>@WHEN@</xmp:CreateDate>
         <xmp:ModifyDate>@WHEN@</xmp:ModifyDate>
         <pdf:Producer>Candour</pdf:Producer>
         <pdfaid:part>3</pdfaid:part>
         <pdfaid:conformance>A</pdfaid:conformance>
         <pdfuaid:part>1</pdfuaid:part>
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
           <pdfaProperty:name>part</pdfaProperty:name>
           <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
           <pdfaProperty:category>internal</pdfaProperty:category>
           <pdfaProperty:description>Part of ISO 14289 followed</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
         </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
