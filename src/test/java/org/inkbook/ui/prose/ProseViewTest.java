package org.inkbook.ui.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.inkbook.notebook.Cell;
import org.inkbook.output.Pixels;
import org.inkbook.output.PngWriter;
import org.inkbook.ui.Screen;
import org.inkbook.ui.theme.TextSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ProseViewTest extends Screen {
  @TempDir Path folder;

  private VBox page;
  private ProseView prose;
  private final List<URI> opened = new ArrayList<>();

  @Override
  protected Parent content() {
    page = new VBox();
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @BeforeEach
  void layOut() {
    opened.clear();
    does(
        () -> {
          look.textSizeProperty().set(TextSize.NORMAL);
          prose = new ProseView(Optional.of(folder), opened::add);
          page.getChildren().setAll(prose);
        });
  }

  private void show(String markdown) {
    does(() -> prose.show(Cell.markdown(markdown)));
  }

  private List<String> passages() {
    return all(".prose-passage").stream().map(node -> ((Passage) node).words()).toList();
  }

  private List<String> texts(String selector) {
    return all(selector).stream().map(node -> ((Text) node).getText()).toList();
  }

  @Test
  void headingsAreLargerTheHigherTheyAre() {
    show("# One\n\n## Two\n\n### Three\n\nwords");
    assertThat(passages()).containsExactly("One", "Two", "Three", "words");
    List<Double> sizes =
        all(".prose-text").stream().map(node -> ((Text) node).getFont().getSize()).toList();
    assertThat(sizes).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    assertThat(all(".prose-passage").get(1).getAccessibleText()).isEqualTo("Heading level 2: Two");
  }

  @Test
  void wordsKeepTheirStyle() {
    show("a *b* **c** `d` $e_1*f*$ and\nnext  \nline");
    assertThat(texts(".prose-emphasis")).containsExactly("b");
    assertThat(texts(".prose-strong")).containsExactly("c");
    assertThat(texts(".prose-code")).containsExactly("d");
    assertThat(texts(".prose-formula")).containsExactly("e_1*f*");
    assertThat(passages()).containsExactly("a b c d e_1*f* and next\nline");
  }

  @Test
  void moneyIsNoFormula() {
    show("It costs $5 or $6, and $x$ is a formula, as is $$\n\\sum_i x_i\n$$ but $ this is not$.");
    assertThat(texts(".prose-formula")).containsExactly("x", "\\sum_i x_i");
  }

  @Test
  void listsAreNumberedAndNested() {
    show("3. a\n4. b\n   - c\n     - d");
    assertThat(all(".prose-marker").stream().map(node -> ((Labeled) node).getText()).toList())
        .containsExactly("3.", "4.", "◦", "▪");
    double outer = asks(() -> all(".prose-passage").get(0).localToScene(0, 0).getX());
    double inner = asks(() -> all(".prose-passage").get(3).localToScene(0, 0).getX());
    assertThat(inner).isGreaterThan(outer + 20);
  }

  @Test
  void tablesHaveHeadsAndSides() {
    show("| a | b |\n|:--|--:|\n| 1 | `2` |\n| 3 | 4 |");
    assertThat(passages()).containsExactly("a", "b", "1", "2", "3", "4");
    assertThat(all(".prose-table-cell.header")).hasSize(2);
    assertThat(all(".prose-table-cell.right")).hasSize(3);
  }

  @Test
  void javaInAFenceHasItsColours() {
    show("```java\nint a = 1;\n```\n\n```\nint b;\n```\n\n    int c;");
    assertThat(all(".code-text")).hasSize(3);
    assertThat(texts(".code-keyword")).containsExactly("int");
  }

  @Test
  void htmlIsShownAsItWasWritten() {
    show("<script>alert(1)</script>\n\nx <b onclick='y'>bold</b> z<br>end");
    assertThat(passages())
        .containsExactly("<script>alert(1)</script>", "x <b onclick='y'>bold</b> z\nend");
  }

  @Test
  void linksLeadToTheWebAndToMailAlone() {
    show(
        "[web](https://example.org/a) [mail](mailto:a@example.org) [script](javascript:x)"
            + " [file](file:///etc/passwd) [other](other.ipynb) [part](#part) [odd](<ht tp://x>)");
    assertThat(texts(".prose-link")).containsExactly("web", "mail");
    for (Node link : all(".prose-link")) {
      click(link);
    }
    assertThat(opened)
        .containsExactly(URI.create("https://example.org/a"), URI.create("mailto:a@example.org"));
    assertThat(passages().get(0)).contains("script").contains("file");
  }

  @Test
  void aLinkIsOpenedByKeyboardAndSeenToHaveIt() {
    show("see [the **long** words](https://example.org)");
    Node link = one(".prose-link");
    assertThat(link.isFocusTraversable()).isTrue();
    assertThat(link.getAccessibleText()).isEqualTo("the long words");
    assertThat(all(".prose-link").stream().filter(Node::isFocusTraversable)).hasSize(1);
    focus(link);
    does(() -> {});
    assertThat(asks(() -> one(".prose-link-frame").getBoundsInLocal().getWidth()))
        .isGreaterThan(50);
    robot.type(KeyCode.ENTER);
    assertThat(opened).containsExactly(URI.create("https://example.org"));
  }

  @Test
  void linesAreNoLongerThanIsReadWithEase() {
    show("word ".repeat(200));
    Region passage = (Region) one(".prose-passage");
    String sample = "a few words of the usual kind that make a line of seventy-five letters, yes";
    double wide =
        asks(
            () -> {
              Text text = new Text(sample);
              text.setFont(((Text) one(".prose-text")).getFont());
              return text.getLayoutBounds().getWidth();
            });
    assertThat(asks(passage::getWidth)).isBetween(wide * 0.8, wide * 1.1);
    does(() -> look.textSizeProperty().set(TextSize.LARGE));
    does(() -> {});
    assertThat(asks(passage::getWidth)).as("grows with the text").isGreaterThan(wide * 1.1);
  }

  @Test
  void wordsAreSelectedAndCopiedAcrossParagraphs() {
    show("first words\n\nsecond words\n\nthird words");
    List<Node> all = all(".prose-passage");
    Point2D from = asks(() -> all.get(0).localToScreen(1, 8));
    Point2D to = asks(() -> all.get(2).localToScreen(0, 8));
    robot.drag(from, MouseButton.PRIMARY).dropTo(to);
    does(() -> {});
    assertThat(asks(prose::selectedWords)).isEqualTo("first words\nsecond words");
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    assertThat(clipboard()).isEqualTo("first words\nsecond words");
    click(all.get(1));
    assertThat(asks(prose::selectedWords)).isEmpty();
  }

  @Test
  void aScreenReaderIsToldAllWords() {
    show("# Title\n\n- one\n- two");
    assertThat(asks(prose::getAccessibleText)).isEqualTo("Title\none\ntwo");
  }

  private static byte[] png(int width, int height) {
    return PngWriter.png(new Pixels(width, height, 1, new byte[width * height]));
  }

  private void awaitPicture(int width) {
    try {
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () ->
              prose.lookupAll(".prose-picture > *").stream()
                  .anyMatch(
                      node ->
                          node instanceof ImageView view
                              && view.getImage() != null
                              && view.getImage().getWidth() == width));
    } catch (TimeoutException e) {
      throw new AssertionError("no picture " + width + " wide came", e);
    }
  }

  private String awaitReason() {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> prose.lookup(".prose-picture.missing") != null);
    } catch (TimeoutException e) {
      throw new AssertionError("no reason came", e);
    }
    return words(one(".prose-picture-words"));
  }

  @Test
  void picturesComeFromTheFolder() throws IOException {
    Files.write(folder.resolve("a b.png"), png(31, 20));
    show("before ![a digit](a%20b.png) after");
    awaitPicture(31);
    assertThat(passages()).containsExactly("before ", " after");
    assertThat(one(".prose-picture").getAccessibleText()).isEqualTo("a digit");
  }

  @Test
  void picturesComeFromTheText() {
    show("![](data:image/png;base64," + Base64.getEncoder().encodeToString(png(17, 9)) + ")");
    awaitPicture(17);
  }

  @Test
  void whatIsNotShownSaysWhy() throws IOException {
    show("![a cat](missing.png)");
    assertThat(awaitReason())
        .isEqualTo("Picture not shown, there is no such file: a cat (missing.png)");
    show("![](https://example.org/pixel.png)");
    assertThat(awaitReason()).contains("pictures of the web are not loaded", "example.org");
    show("![](../outside.png)");
    Files.write(folder.resolveSibling("outside.png"), png(3, 3));
    assertThat(awaitReason()).startsWith("Picture not shown");
    Files.writeString(folder.resolve("words.png"), "no picture at all, but words enough");
    show("![](words.png)");
    assertThat(awaitReason()).contains("it is no PNG, JPEG, GIF or BMP file");
    byte[] cut = png(40, 40);
    Files.write(folder.resolve("cut.png"), Arrays.copyOf(cut, cut.length / 2));
    show("![](cut.png)");
    assertThat(awaitReason()).contains("cut.png");
  }

  @Test
  void aPictureIsNoWiderThanThereIsRoom() throws IOException {
    Files.write(folder.resolve("wide.png"), png(1500, 300));
    show("![](wide.png)");
    awaitPicture(1500);
    does(() -> {});
    Region picture = (Region) one(".prose-picture");
    assertThat(asks(picture::getWidth)).isLessThan(700);
    assertThat(asks(picture::getHeight)).isBetween(picture.getWidth() / 6, picture.getWidth() / 4);
  }

  @Test
  void deepNestingAndOddTextIsShownAllTheSame() {
    show(">".repeat(3_000) + " deep");
    assertThat(passages()).isNotEmpty();
    show("*".repeat(5_000) + "x" + "*".repeat(5_000));
    assertThat(passages()).isNotEmpty();
    show("[".repeat(5_000) + "(".repeat(5_000) + "$".repeat(2_000));
    assertThat(passages()).isNotEmpty();
    show("- ".repeat(500) + "x");
    assertThat(passages()).isNotEmpty();
    show("");
    assertThat(passages()).isEmpty();
    show("\u0000\uD83D a \uFFFF");
    assertThat(passages()).hasSize(1);
  }

  @Test
  void ofMuchTheBeginningIsDrawnAndMoreOnDemand() {
    show("paragraph\n\n".repeat(400));
    assertThat(passages()).hasSize(150);
    does(() -> ((Button) one(".button")).fire());
    assertThat(passages()).hasSize(300);
    does(() -> ((Button) one(".button")).fire());
    assertThat(passages()).hasSize(400);
    assertThat(all(".button")).isEmpty();
  }

  @Test
  void showingTheSameCellAgainDrawsNothing() {
    Cell cell = Cell.markdown("words");
    does(() -> prose.show(cell));
    Node before = one(".prose-passage");
    does(() -> prose.show(cell));
    assertThat(one(".prose-passage")).isSameAs(before);
    does(() -> prose.show(cell.withSource("other")));
    assertThat(passages()).containsExactly("other");
  }
}
