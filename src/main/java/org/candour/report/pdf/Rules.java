package org.candour.report.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Rules and backgrounds are layout, which a screen reader passes over. The engine describes each
/// by an object of its own, thousands in a report; one for all says the same.
final class Rules {
  private static final COSName PROPERTIES = COSName.getPDFName("Properties");
  private static final COSName BACKGROUND = COSName.getPDFName("Background");

  private final PDDocument file;
  private final COSDictionary layout = new COSDictionary();

  Rules(PDDocument file) {
    this.file = file;
    layout.setName(COSName.TYPE, "Layout");
  }

  void mend() {
    for (PDPage page : file.getPages()) {
      COSDictionary resources = page.getResources().getCOSObject();
      if (resources.getDictionaryObject(PROPERTIES) instanceof COSDictionary properties) {
        properties.keySet().stream()
            .filter(name -> background(properties.getDictionaryObject(name)))
            .toList()
            .forEach(name -> properties.setItem(name, layout));
      }
    }
  }

  private static boolean background(COSBase described) {
    return described instanceof COSDictionary artefact
        && BACKGROUND.equals(artefact.getCOSName(COSName.TYPE));
  }
}
