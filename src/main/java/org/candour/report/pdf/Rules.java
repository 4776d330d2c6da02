package org.candour.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// What a page says of its marked content. Rules and backgrounds are layout, which a screen reader
/// passes over: the engine describes each by an object of its own, thousands in a report; here one
/// says it for all of a page. Nothing else is described twice, so it is not searched for either.
final class Rules extends COSDictionary {
  private static final COSName PROPERTIES = COSName.getPDFName("Properties");
  private static final COSName BACKGROUND = COSName.getPDFName("Background");

  private @Nullable COSName layout;

  /// Pages whose rules are described once.
  static PageSupplier pages() {
    return (file, width, height, _, _) -> {
      var page = new PDPage(new PDRectangle(width, height));
      var resources = new COSDictionary();
      resources.setItem(PROPERTIES, new Rules());
      page.setResources(new PDResources(resources));
      file.addPage(page);
      return page;
    };
  }

  @Override
  public boolean containsValue(Object described) {
    return layout != null && background(described);
  }

  @Override
  public @Nullable COSName getKeyForValue(Object described) {
    return layout;
  }

  @Override
  public void setItem(COSName name, COSBase described) {
    if (background(described)) {
      ((COSDictionary) described).setName(COSName.TYPE, "Layout");
      layout = name;
    }
    super.setItem(name, described);
  }

  private static boolean background(Object described) {
    return described instanceof COSDictionary artefact
        && BACKGROUND.equals(artefact.getCOSName(COSName.TYPE));
  }
}
