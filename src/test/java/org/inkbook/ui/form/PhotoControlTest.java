package org.inkbook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The control for a picture's file. */
class PhotoControlTest extends FormBench {
  private static final String CHOOSE = "Choose a picture for Photo";
  @TempDir Path place;
  private Path notebook;

  @BeforeEach
  void makeFolder() throws IOException {
    notebook = Files.createDirectories(place.resolve("my notebook"));
    folder = Optional.of(notebook);
  }

  private void openWith(String photo) {
    open("String photo = \"" + photo + "\"; //@param {type:\"photo\"}");
  }

  private static Path png(Path file, int width, int height) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  private Image shown() {
    return asks(() -> ((ImageView) form.lookup(".image-view")).getImage());
  }

  private String says() {
    return words(one(".photo-words"));
  }

  private void choose(Path file) {
    chosen = Optional.of(file);
    click(named(CHOOSE));
  }

  @Test
  void thePictureOfTheCodeIsShownSmallWithItsNameAndSize() throws IOException {
    png(notebook.resolve("photos/sheet.png"), 900, 300);
    openWith("photos/sheet.png");
    until(() -> shown() != null);
    assertThat(shown().getWidth()).isEqualTo(320);
    assertThat(says()).isEqualTo("900 \u00d7 300");
    assertThat(reads("sheet.png")).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void aFileInTheFolderIsWrittenRelativeAndAnotherAbsoluteAndNoneIsCopied() throws IOException {
    openWith("");
    choose(png(notebook.resolve("photos/deep er/a.png"), 40, 30));
    until(() -> value("photo").equals("photos/deep er/a.png"));
    Path outside = png(place.resolve("other \"b\".png"), 40, 30);
    choose(outside);
    until(() -> value("photo").equals(outside.toString()));
    assertThat(files()).containsExactly("photos/deep er/a.png");
    session.undo();
    until(() -> reads("a.png"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(notebook)) {
      return all.filter(Files::isRegularFile)
          .map(file -> notebook.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void whoThinksBetterOfItChangesNothing() {
    openWith("a.png");
    click(named(CHOOSE));
    assertThat(heard).isEmpty();
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatIsNoPictureSaysSoAndTheCodeStays() throws IOException {
    openWith("a.png");
    Path text = Files.writeString(notebook.resolve("notes.txt"), "not a picture");
    Path huge = notebook.resolve("huge.png");
    Files.write(huge, header(10_000, 6_001));
    Path broken = notebook.resolve("broken.jpg");
    Files.write(broken, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 1});
    choose(text);
    until(() -> problems().stream().anyMatch(text0 -> text0.contains("notes.txt: This is no pic")));
    choose(huge);
    until(
        () ->
            problems().stream()
                .anyMatch(said -> said.contains("60 million pixels, and at most 60")));
    choose(broken);
    until(() -> problems().stream().anyMatch(said -> said.startsWith("broken.jpg: ")));
    choose(notebook);
    until(() -> problems().stream().anyMatch(said -> said.contains("This is a folder")));
    choose(notebook.resolve("gone.png"));
    until(() -> problems().stream().anyMatch(said -> said.contains("no such file")));
    assertThat(value("photo")).isEqualTo("a.png");
    assertThat(heard).isEmpty();
  }

  /** A PNG that promises a size and ends there. */
  private static byte[] header(int width, int height) {
    ByteBuffer bytes = ByteBuffer.allocate(64);
    bytes.putLong(0x89504e470d0a1a0aL).putInt(13).putInt(0x49484452).putInt(width).putInt(height);
    return bytes.array();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone.png", "huge.png", "notes.txt", ".", "\\u0000"})
  void aFileThatCannotBeShownIsASentenceInItsPlace(String name) throws IOException {
    Files.write(notebook.resolve("huge.png"), header(60_000, 60_000));
    Files.writeString(notebook.resolve("notes.txt"), "words");
    openWith(name);
    until(() -> !says().isEmpty());
    assertThat(says()).endsWith(".");
    assertThat(shown()).isNull();
  }

  @Test
  void withoutAFolderARelativePathWaitsForTheNotebookToBeSaved() throws IOException {
    png(notebook.resolve("sheet.png"), 30, 30);
    folder = Optional.empty();
    openWith("sheet.png");
    assertThat(says()).contains("once that is saved");
    folder = Optional.of(notebook);
    session.replaceSource(id(), source() + "\n");
    until(() -> shown() != null);
  }

  private void copy(Image image) {
    does(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @Test
  void aPastedPictureIsSavedBesideTheNotebookAndNothingIsOverwritten() throws IOException {
    openWith("");
    WritableImage image = new WritableImage(30, 20);
    image.getPixelWriter().setColor(3, 4, Color.RED);
    copy(image);
    focus(named(CHOOSE));
    robot.push(KeyCode.SHORTCUT, KeyCode.V);
    until(() -> !value("photo").isEmpty());
    String first = value("photo");
    assertThat(first).matches("photos/pasted-\\d{8}-\\d{6}\\.png");
    BufferedImage saved = ImageIO.read(notebook.resolve(first).toFile());
    assertThat(saved.getWidth()).isEqualTo(30);
    assertThat(saved.getRGB(3, 4)).isEqualTo(0xffff0000);
    assertThat(saved.getRGB(0, 0)).as("what lets light through is paper").isEqualTo(0xffffffff);
    for (int i = 0; i < 3; i++) {
      String before = value("photo");
      click(named("Paste a picture for Photo"));
      until(() -> !value("photo").equals(before));
    }
    assertThat(files()).hasSize(4).contains(first);
  }

  @Test
  void aCopiedFileIsNamedAndNotCopied() throws IOException {
    openWith("");
    Path file = png(place.resolve("phone.png"), 30, 20);
    does(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          Clipboard.getSystemClipboard().setContent(content);
        });
    click(named("Paste a picture for Photo"));
    until(() -> value("photo").equals(file.toString()));
    assertThat(files()).isEmpty();
  }

  @Test
  void pastingSaysWhatIsMissing() {
    openWith("");
    does(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, "words")));
    click(named("Paste a picture for Photo"));
    assertThat(problems()).containsExactly("There is no picture on the clipboard. Copy one first.");
    folder = Optional.empty();
    copy(new WritableImage(3, 3));
    click(named("Paste a picture for Photo"));
    assertThat(problems().get(0)).startsWith("Save the notebook first");
    assertThat(value("photo")).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIntoIsToldAndNothingIsHalf() throws IOException {
    Files.writeString(notebook.resolve("photos"), "a file where the folder should be");
    openWith("");
    copy(new WritableImage(3, 3));
    click(named("Paste a picture for Photo"));
    until(() -> !problems().isEmpty());
    assertThat(problems().get(0)).startsWith("The picture was not saved: ");
    assertThat(value("photo")).isEmpty();
    assertThat(files()).containsExactly("photos");
  }

  @Test
  void aPhotoThatWasTakenOnItsSideStandsUpright() throws IOException {
    BufferedImage wide = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        wide.setRGB(x, y, 0xffffff);
      }
    }
    Path file = notebook.resolve("phone.jpg");
    ImageIO.write(wide, "jpg", file.toFile());
    Files.write(file, turned(Files.readAllBytes(file), 6));
    openWith("phone.jpg");
    until(() -> shown() != null);
    assertThat(says()).isEqualTo("32 \u00d7 64");
    assertThat(shown().getHeight()).isEqualTo(64);
    assertThat(shown().getPixelReader().getColor(16, 10).getBrightness()).isGreaterThan(0.8);
    assertThat(shown().getPixelReader().getColor(16, 54).getBrightness()).isLessThan(0.2);
  }

  /** Puts EXIF data with an orientation behind the first two bytes of a JPEG file. */
  private static byte[] turned(byte[] jpeg, int orientation) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 36);
    all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) 34);
    all.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8);
    all.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    all.putShort((short) orientation).putShort((short) 0).putInt(0);
    return all.put(jpeg, 2, jpeg.length - 2).array();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWayToHoldACameraIsTurnedBack(int turned) {
    // Where the two upper corners of the upright picture, a and b, are in the stored one: worked
    // out by hand from the EXIF standard's table of where row 0 and column 0 lie.
    String stored =
        List.of("ab..", "ba..", "..ba", "..ab", "a.b.", "b.a.", ".b.a", ".a.b").get(turned - 1);
    WritableImage image = new WritableImage(2, 2);
    for (int i = 0; i < 4; i++) {
      Color colour =
          stored.charAt(i) == 'a' ? Color.RED : stored.charAt(i) == 'b' ? Color.BLUE : Color.WHITE;
      image.getPixelWriter().setColor(i % 2, i / 2, colour);
    }
    Image upright = Upright.of(image, turned);
    assertThat(upright.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
    assertThat(upright.getPixelReader().getColor(1, 0)).isEqualTo(Color.BLUE);
  }

  @Test
  void aLiveFormRunsWhenAPhotoIsChosen() throws IOException {
    openWith("");
    does(() -> form.liveProperty().set(true));
    choose(png(notebook.resolve("a.png"), 3, 3));
    until(() -> heard.contains("run"));
    assertThat(heard).containsExactly("photo=a.png", "run");
  }

  @Test
  void aFileThatIsDroppedIsTaken() throws IOException {
    openWith("");
    Path file = png(notebook.resolve("dropped.png"), 3, 3);
    Node box = one(".photo-box");
    does(() -> drop(file, box));
    until(() -> value("photo").equals("dropped.png"));
  }

  /** What a window is told that has a display, when a file comes from another program. */
  private static void drop(Path file, Node box) {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(file.toFile()));
    TKClipboard peer = Toolkit.getToolkit().createLocalClipboard();
    Dragboard board = DragboardHelper.createDragboard(peer);
    board.setContent(content);
    EventType<DragEvent> dropped = DragEvent.DRAG_DROPPED;
    TransferMode copy = TransferMode.COPY;
    box.fireEvent(new DragEvent(null, box, dropped, board, 0, 0, 0, 0, copy, null, box, null));
  }
}
