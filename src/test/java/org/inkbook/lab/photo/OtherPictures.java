package org.inkbook.lab.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;

/** Pictures that somebody may open and that show no handwritten digits, drawn for a test. */
final class OtherPictures {
  private static final String WORDS =
      "Whoever reads this page sees words; a machine that knows nothing but digits sees loops and"
          + " bars, an l like a one, an o like a nought and an S like a five. It ought to say so"
          + " instead of counting them. In the evening we walked along the river to the old mill,"
          + " where the miller told us of the flood that had carried his boats away. ";

  private static final Color HAIR = new Color(60, 40, 25);
  private static final Color LINES = new Color(110, 70, 55);

  private OtherPictures() {}

  /** A page of print, several hundred letters of a size given in pixels. */
  static BufferedImage print(String font, int size) {
    BufferedImage page = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(page);
    fill(pen, new Color(238, 236, 230), new Rectangle(0, 0, 1200, 900));
    pen.setColor(new Color(30, 30, 34));
    pen.setFont(new Font(font, Font.PLAIN, size));
    String[] words = WORDS.repeat(6).split(" ", -1);
    int next = 0;
    for (int y = 2 * size; y < 900 - size; y += size * 3 / 2) {
      StringBuilder line = new StringBuilder();
      while (next < words.length
          && pen.getFontMetrics().stringWidth(line + words[next]) < 1200 - 4 * size) {
        line.append(words[next++]).append(' ');
      }
      pen.drawString(line.toString(), 2 * size, y);
    }
    pen.dispose();
    return page;
  }

  /** A face before a wall: hair, shaded skin, brows, eyes, nose and mouth. */
  static BufferedImage face(int size) {
    BufferedImage picture = new BufferedImage(12 * size, 15 * size, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(picture);
    pen.scale(size, size);
    pen.setPaint(new GradientPaint(0, 0, new Color(120, 150, 170), 12, 15, new Color(70, 90, 100)));
    pen.fill(new Rectangle(0, 0, 12, 15));
    fill(pen, new Color(50, 60, 110), new Ellipse2D.Double(0.5, 12, 11, 6));
    fill(pen, HAIR, new Ellipse2D.Double(2, 1.2, 8, 9));
    Color[] skin = {new Color(235, 195, 165), new Color(205, 155, 125), new Color(150, 105, 85)};
    float[] places = {0, 0.7f, 1};
    pen.setPaint(new RadialGradientPaint(new Point2D.Double(4.8, 6), 6, places, skin));
    pen.fill(new Ellipse2D.Double(5, 10, 2.2, 3));
    pen.fill(new Ellipse2D.Double(2.6, 2.8, 6.8, 8.8));
    fill(pen, HAIR, new Arc2D.Double(2.5, 2.2, 7, 5, 20, 140, Arc2D.CHORD));
    eye(pen, 3.6);
    eye(pen, 6.5);
    pen.setColor(LINES);
    pen.draw(new QuadCurve2D.Double(5.8, 6.8, 5.2, 8.3, 5.7, 8.4));
    pen.draw(new QuadCurve2D.Double(5.7, 8.4, 6.1, 8.6, 6.5, 8.3));
    fill(pen, new Color(165, 70, 70), new Ellipse2D.Double(4.7, 9.2, 2.6, 0.8));
    pen.setColor(new Color(100, 35, 40));
    pen.draw(new QuadCurve2D.Double(4.7, 9.6, 6, 9.8, 7.3, 9.6));
    pen.dispose();
    return picture;
  }

  private static void eye(Graphics2D pen, double x) {
    fill(pen, Color.WHITE, new Ellipse2D.Double(x, 6.1, 1.5, 0.75));
    fill(pen, new Color(80, 60, 40), new Ellipse2D.Double(x + 0.4, 6.1, 0.72, 0.75));
    fill(pen, Color.BLACK, new Ellipse2D.Double(x + 0.6, 6.3, 0.32, 0.34));
    pen.setColor(HAIR);
    pen.setStroke(new BasicStroke(0.28f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(new Arc2D.Double(x - 0.1, 5.2, 1.7, 1, 35, 110, Arc2D.OPEN));
    pen.setStroke(new BasicStroke(0.12f));
    pen.draw(new Arc2D.Double(x, 5.95, 1.5, 0.9, 10, 160, Arc2D.OPEN));
  }

  private static void fill(Graphics2D pen, Color colour, Shape shape) {
    pen.setColor(colour);
    pen.fill(shape);
  }

  private static Graphics2D pen(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return pen;
  }
}
