package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.inkbook.output.Chart.Axis;
import org.inkbook.output.Chart.Point;
import org.inkbook.output.Chart.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlTest {

  static Stream<Output> everything() {
    return Stream.concat(Samples.usual().stream(), Samples.unusual().stream());
  }

  static Stream<Output> withoutPictures() {
    return Samples.usual().stream()
        .filter(o -> !(o instanceof Images || o instanceof Steps || o instanceof Reading))
        .filter(o -> !(o instanceof Confusion));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void aFragmentIsWellFormedAndHoldsNothingActiveOrRemote(Output output) throws Exception {
    for (Element element : elements(parse(Html.of(output)))) {
      assertThat(element.getTagName()).isNotIn("script", "iframe", "object", "embed", "link", "a");
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        assertThat(name).doesNotStartWith("on");
        if (name.equals("src") || name.equals("href")) {
          assertThat(attributes.item(i).getNodeValue()).startsWith("data:image/");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theStyleReachesNothingOutsideTheFragmentAndLoadsNothing(Output output) throws Exception {
    Document page = parse(Html.of(output));

    String style = page.getElementsByTagName("style").item(0).getTextContent();
    assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("<");
    Pattern.compile("}")
        .splitAsStream(style)
        .map(rule -> rule.substring(0, rule.indexOf('{')))
        .flatMap(Pattern.compile(",(?![^(]*\\))")::splitAsStream)
        .forEach(selector -> assertThat(selector).contains(".ib"));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theSameOutputMakesTheSameFragment(Output output) {
    assertThat(Html.of(output)).isEqualTo(Html.of(output));
    assertThat(Html.of(output))
        .contains(Html.unstyled(output).substring("<div class='ib'>".length()));
  }

  @ParameterizedTest
  @MethodSource("withoutPictures")
  void aFragmentWithoutPicturesIsSmall(Output output) {
    assertThat(Html.of(output).length()).isLessThan(10_000);
  }

  @Test
  void markupInTextIsShownAsText() {
    String html = Html.of(new Text("<script>alert(1)</script> & \"it's\""));

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;it&#39;s&quot;")
        .doesNotContain("<script");
  }

  @Test
  void aQuoteInACaptionDoesNotLeaveItsAttribute() throws Exception {
    Tile tile = Tile.of(Samples.digit(1), "\" onerror=\"alert(1)");

    Element img =
        (Element) parse(Html.of(new Images("", List.of(tile)))).getElementsByTagName("img").item(0);

    assertThat(img.getAttribute("alt")).isEqualTo("\" onerror=\"alert(1)");
    assertThat(img.hasAttribute("onerror")).isFalse();
  }

  @Test
  void aPictureTravelsWhole() throws Exception {
    Pixels digit = Samples.digit(4);

    Element img =
        (Element)
            parse(Html.of(new Images("", List.of(Tile.of(digit, "4")))))
                .getElementsByTagName("img")
                .item(0);

    String base64 = img.getAttribute("src").substring("data:image/png;base64,".length());
    assertThat(PngReader.pixels(Base64.getDecoder().decode(base64))).isEqualTo(digit);
  }

  @Test
  void rightAndWrongAreToldByASignToo() {
    String html = Html.of(Samples.images(3));

    assertThat(html).contains("✓ 1").contains("✗ 4 read as 9");
  }

  @Test
  void trainingAndValidationDifferInMoreThanColour() throws Exception {
    Document page = parse(Html.of(Samples.chart()));

    List<Element> lines =
        elements(page).stream()
            .filter(
                e -> e.getTagName().equals("path") && e.getAttribute("class").startsWith("ib-c"))
            .filter(e -> ((Element) e.getParentNode()).getAttribute("class").equals("ib-plot"))
            .toList();
    assertThat(lines.stream().map(e -> e.getAttribute("stroke-dasharray")))
        .containsExactly("6 4", "", "6 4", "");
  }

  @Test
  void eachPointOfAShortCurveTellsItsValue() {
    assertThat(Html.of(Samples.chart()))
        .contains("<title>validation loss 0.041, epoch 4</title>")
        .contains("<title>training accuracy 0.987, epoch 5</title>");
  }

  @Test
  void aCurveOfManyPointsKeepsItsPeakAndStaysSmall() throws Exception {
    List<Point> points = new ArrayList<>();
    IntStream.range(0, 20_000).forEach(i -> points.add(new Point(i, i == 7_777 ? 9 : 1 + i % 2)));

    String html =
        Html.of(new Chart("", "batch", "loss", "", List.of(new Series("loss", Axis.LEFT, points))));

    assertThat(html.length()).isLessThan(10_000);
    Element line =
        elements(parse(html)).stream()
            .filter(e -> e.getTagName().equals("path") && e.getAttribute("d").length() > 500)
            .findFirst()
            .orElseThrow();
    double highest =
        Pattern.compile("[ML]")
            .splitAsStream(line.getAttribute("d"))
            .filter(pair -> !pair.isEmpty())
            .mapToDouble(pair -> Double.parseDouble(pair.substring(pair.indexOf(' '))))
            .min()
            .orElseThrow();
    assertThat(highest).isLessThan(60);
  }

  @Test
  void aGapInACurveIsNotBridged() {
    List<Point> points = List.of(new Point(1, 1), new Point(2, Double.NaN), new Point(3, 2));

    String html = Html.of(new Chart("", "x", "y", "", List.of(new Series("a", Axis.LEFT, points))));

    assertThat(html).containsPattern("d=\"M[\\d.]+ [\\d.]+M[\\d.]+ [\\d.]+\"");
  }

  @Test
  void longTextIsFoldedAndEndsWithWhatIsMissing() {
    String html = Html.of(new Text("line\n".repeat(100_000)));

    assertThat(html.length()).isLessThan(25_000);
    assertThat(html).contains("<details>").contains("480,000 more characters left out");
  }

  @Test
  void ofAnEndlessTableTheRestIsCounted() {
    Table table = new Table("", List.of(new Table.Words("a", Collections.nCopies(1_500, "row"))));

    assertThat(Html.of(table)).contains("1,300 more rows left out");
  }

  @Test
  void foreignMarkupIsNeverTakenOver() {
    String html =
        Html.of(
            new Foreign(
                Map.of("text/html", "<b onclick='x'>bold</b>", "text/plain", "only <b>text</b>")));

    assertThat(html).contains("only &lt;b&gt;text&lt;/b&gt;").doesNotContain("onclick");
  }

  @Test
  void aForeignPictureIsShown() {
    String png = Base64.getEncoder().encodeToString(PngWriter.png(Samples.digit(2)));

    assertThat(Html.of(new Foreign(Map.of("image/png", png + "\n"))))
        .contains("src=\"data:image/png;base64," + png + "\"");
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  @Test
  void aDigitNamedByHandSaysSoAndShowsItsWay() {
    String page = Html.of(Samples.corrected());

    assertThat(page).contains("7: by hand").contains("From the photo to 28 x 28");
    assertThat(page).contains("As the camera saw it, upright.");
  }

  @Test
  void aMarkThatIsNoDigitIsDottedAndNamedWithItsConfidence() {
    String html = Html.of(Samples.withMarks());

    assertThat(html).contains("<title>no digit: 97.0 %</title>");
    assertThat(html.split("stroke-dasharray=\"1 2\"", -1)).hasSize(3);
    assertThat(html).contains("photo with 1 digit found and 2 marks taken for no digit");
    assertThat(html).contains("What was taken for no digit").contains("none · 60.0 %");
  }
}
