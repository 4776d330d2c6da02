package org.candour.report.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.candour.report.chart.Picture;

/// A picture as a PNG file, sharp enough for paper, for files that cannot hold ours.
public final class Raster {
  /// Dots for each point: 216 dots an inch.
  private static final int SHARP = 3;

  private Raster() {}

  /// The file.
  public static byte[] png(Picture picture, Typeface face) {
    int width = (int) Math.ceil(picture.width() * SHARP);
    int height = (int) Math.ceil(picture.height() * SHARP);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SHARP, SHARP);
    picture.on(new GraphicsSurface(graphics, face));
    graphics.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
