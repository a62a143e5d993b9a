package org.inkbook.ui.output;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.inkbook.output.Reading;
import org.inkbook.output.Tile;
import org.inkbook.ui.theme.Nodes;

/** What was read on a photo: the digits in words, and the photo with a box around each. */
final class ReadingPanel extends Panel<Reading> {
  private final Overlay overlay;
  private final Label digits = Nodes.prose("", "reading-digits", "mono");
  private final Label legend = Nodes.prose("", "text-quiet");
  private final Figures figures;

  ReadingPanel(Overlay overlay, SaveDialog save) {
    super(Reading.class);
    this.overlay = overlay;
    figures = new Figures(card, save);
  }

  @Override
  void show(Reading reading) {
    card.setTitle(reading.title());
    boolean any = !reading.boxes().isEmpty();
    digits.setText(any ? reading.digits().replace("/", "\n") : "No digits were found.");
    digits.setAccessibleText("Digits read, row by row: " + reading.digits());
    long unsure = reading.boxes().stream().filter(ReadBox::isUnsure).count();
    legend.setText(
        unsure == 0
            ? "Click a box to look closer."
            : "A dashed box with a question mark: less than 90 % sure. Click a box to look closer.");
    Nodes.present(legend, any);
    List<Tile> tiles = reading.boxes().stream().map(ReadingPanel::named).toList();
    BoxedPhoto photo =
        new BoxedPhoto(
            reading.photo(),
            reading.boxes(),
            index -> overlay.show("Look closer", new Inspector(tiles, index)));
    card.setBody(new HBox(digits), photo, legend);
    figures.set(() -> AsTables.of(reading));
  }

  /** The picture that the network saw, under what was read. */
  private static Tile named(Reading.Box box) {
    String caption =
        "Read as %s, %s sure".formatted(box.label(), Numerals.percent(box.confidence()));
    return new Tile(
        box.image().picture(), caption, box.image().verdict(), box.image().probabilities());
  }
}
