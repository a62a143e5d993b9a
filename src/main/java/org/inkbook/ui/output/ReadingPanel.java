package org.inkbook.ui.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.inkbook.output.Reading;
import org.inkbook.output.Tile;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** What was read on a photo: the digits in words, and the photo with a box around each mark. */
final class ReadingPanel extends Panel<Reading> {
  private final Overlay overlay;
  private final Label digits = Nodes.prose("", "reading-digits", "mono");
  private final Label legend = Nodes.prose("", "text-quiet");
  private final ToggleButton edit =
      Buttons.toggle(Feather.EDIT, "Edit boxes: put right by hand what was found and read");
  private final BoxedPhoto photo = new BoxedPhoto(this::open);
  private final BoxEditor editor =
      new BoxEditor(photo, it -> card.fireEvent(CorrectionEvent.of(it, card::tell)));
  private final BoxTools tools = new BoxTools(editor);
  private final Figures figures;
  private Optional<Reading> shown = Optional.empty();

  ReadingPanel(Overlay overlay, SaveDialog save) {
    super(Reading.class);
    this.overlay = overlay;
    edit.selectedProperty().subscribe(this::edit);
    card.addTools(edit);
    figures = new Figures(card, save);
    photo.onChosen(
        box -> {
          editor.setChosen(box);
          tools.show(box);
        });
    card.setBody(new HBox(digits), tools, photo, legend);
  }

  @Override
  void show(Reading reading) {
    shown = Optional.of(reading);
    card.setTitle(reading.title());
    boolean any = !reading.boxes().isEmpty();
    digits.setText(any ? reading.digits().replace("/", "\n") : "No digits were found.");
    digits.setAccessibleText("Digits read, row by row: " + reading.digits());
    legend.setText(legend(reading));
    Nodes.present(edit, reading.editable());
    if (!reading.editable()) {
      edit.setSelected(false);
    }
    photo.show(reading.photo(), reading.marks());
    showTools();
    figures.set(() -> AsTables.of(reading));
  }

  private static String legend(Reading reading) {
    List<Reading.Box> boxes = reading.boxes();
    String unsure =
        boxes.stream().anyMatch(ReadBox::isUnsure)
            ? "A dashed box with a question mark: less than 90 % sure. "
            : "";
    String byHand = boxes.stream().anyMatch(Reading.Box::byHand) ? "A pencil: named by hand. " : "";
    int none = reading.rejected().size();
    String rejected =
        switch (none) {
          case 0 -> "";
          case 1 -> "A dotted box with a struck circle: taken for no digit. ";
          default ->
              "Dotted boxes with a struck circle: %d marks taken for no digit. ".formatted(none);
        };
    return unsure + byHand + rejected + "Click a box to see its way from the photo to 28 x 28.";
  }

  private void edit(boolean on) {
    editor.setOn(on);
    showTools();
    card.fireEvent(CorrectionEvent.editing(on));
  }

  private void showTools() {
    boolean any = shown.filter(it -> !it.marks().isEmpty()).isPresent();
    Nodes.present(tools, edit.isSelected());
    Nodes.present(legend, any && !edit.isSelected());
  }

  private void open(int index) {
    shown.ifPresent(
        reading -> {
          List<Reading.Box> marks = reading.marks();
          List<Tile> tiles = marks.stream().map(ReadingPanel::named).toList();
          Inspector inspector = new Inspector(tiles, index, each -> marks.get(each).way());
          overlay.show("From the photo to 28 x 28", inspector);
        });
  }

  /** The picture that the network saw, under what was read. */
  private static Tile named(Reading.Box box) {
    String words = ReadBox.inWords(box);
    String caption = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new Tile(
        box.image().picture(), caption, box.image().verdict(), box.image().probabilities());
  }
}
