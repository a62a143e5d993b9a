package org.inkbook.session.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.output.Bundle;
import org.inkbook.output.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlExportTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @TempDir Path folder;

  @Test
  void aPageIsWellFormedAndNeedsNothingButItself() throws Exception {
    String html =
        export(
            Cell.markdown(
                "# Title & more\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n---\n\n```\n<x>\n```"),
            ran("int n = 3; //@param {type:\"slider\"}\nshow(n < 4 && true);", 7));

    for (Element element : elements(html)) {
      assertThat(element.getTagName())
          .isNotIn("script", "link", "iframe", "object", "embed", "base");
      assertThat(element.getAttribute("src")).matches("|data:image/.*");
    }
    assertThat(html).contains("default-src 'none'".replace("'", "&#39;"));
    assertThat(html).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void htmlInProseIsShownAsText() throws Exception {
    String html =
        export(Cell.markdown("<script>alert(1)</script>\n\nand <img src=x onerror=y> here"));

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("and &lt;img src=x onerror=y&gt; here");
    assertThat(elements(html))
        .noneMatch(e -> e.getTagName().equals("script") || e.hasAttribute("onerror"));
  }

  @Test
  void linksThatAreNoWebAddressBecomeText() throws Exception {
    String html =
        export(
            Cell.markdown(
                "[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](data:text/html,x) [d](file:///etc/passwd) "
                    + "[e](//example.org) [f](vbscript:x) [g](https://example.org/?a=1&b=2) [h](#part)"));

    assertThat(
            elements(html).stream()
                .filter(e -> e.getTagName().equals("a"))
                .map(e -> e.getAttribute("href")))
        .containsExactly("https://example.org/?a=1&b=2", "#part");
    assertThat(html).contains("<p>a b c d e f <a");
  }

  @Test
  void headingsBecomeContentsThatLinkToThem() throws Exception {
    String html =
        export(
            Cell.markdown("# Lesson"),
            Cell.markdown("## Train *well*\n\ntext\n\n## Train well"),
            Cell.markdown("#### Too deep\n\n## 한글 & <b>"));

    List<Element> elements = elements(html);
    List<String> links =
        elements.stream()
            .filter(e -> e.getTagName().equals("a"))
            .map(e -> e.getAttribute("href") + " " + e.getTextContent())
            .toList();
    assertThat(links)
        .containsExactly(
            "#lesson Lesson",
            "#train-well Train well",
            "#train-well-2 Train well",
            "#한글-b 한글 & <b>");
    for (String link : links) {
      String id = link.substring(1, link.indexOf(' '));
      assertThat(elements).filteredOn(e -> e.getAttribute("id").equals(id)).hasSize(1);
    }
  }

  @Test
  void aCellShowsItsTitleParametersCodeNumberAndOutputs() {
    Cell cell =
        ran("//@title Train\nint epochs = 3; //@param {type:\"slider\", min:1, max:30} passes", 4)
            .withOutputs(
                List.of(
                    CellOutput.stream("stdout", "10 %\r100 %\n"),
                    CellOutput.stream("stderr", "careful"),
                    CellOutput.display(Bundle.of(new Text("typed <output>")), NODES.objectNode()),
                    CellOutput.error("IllegalStateException", "went wrong", List.of("at x"))));

    String html = export(cell);

    assertThat(html)
        .contains("<p class=\"title\">Train</p>")
        .contains("<dt>epochs</dt><dd><b>3</b><span> passes</span></dd>")
        .contains("<span class=\"count\">[4]</span>")
        .contains("<span class=\"k\">int</span> epochs = <span class=\"n\">3</span>;")
        .contains("<pre>100 %\n</pre>")
        .contains("class=\"output stderr\"")
        .contains("typed &lt;output&gt;")
        .contains("IllegalStateException")
        .contains("went wrong");
    assertThat(html).doesNotContain("@title");
  }

  @Test
  void aCellThatIsAFormFoldsItsCode() {
    String code = "int n = 3; //@param {type:\"slider\"}";

    assertThat(export(ran("//@title T {display-mode: \"form\"}\n" + code, 1)))
        .contains("<details class=\"source\">");
    assertThat(export(ran("//@title T\n" + code, 1))).doesNotContain("<details");
  }

  @Test
  void foreignMarkupIsNeverTakenOver() {
    ObjectNode bundle = NODES.objectNode();
    bundle
        .put("text/html", "<b onclick='alert(1)'>x</b><script>y</script>")
        .put("text/plain", "plain");
    Cell cell = ran("x", 1).withOutputs(List.of(CellOutput.display(bundle, NODES.objectNode())));

    assertThat(export(cell)).contains("<pre>plain</pre>").doesNotContain("onclick");
  }

  @Test
  void codeOfAnotherLanguageIsLeftAsItIs() throws Exception {
    Path file = folder.resolve("python.ipynb");
    Files.writeString(
        file,
        """
        {"cells": [{"cell_type": "code", "source": "int = '<' #@param", "metadata": {}}],
         "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}""");

    String html = HtmlExport.html(NotebookFile.read(file).notebook(), folder);

    assertThat(html).contains("<code>int = &#39;&lt;&#39; #@param</code>").doesNotContain("<dl");
  }

  @Test
  void theSameNotebookGivesTheSamePage() {
    Cell cell = ran("int x = 1;", 1);

    assertThat(export(cell)).isEqualTo(export(cell));
  }

  @Test
  void aPictureOfTheFolderIsBroughtIn() throws Exception {
    Files.createDirectory(folder.resolve("my photos"));
    Files.write(folder.resolve("my photos/a.png"), PictureFiles.png());

    String html = export(Cell.markdown("![A sheet](my%20photos/a.png \"title\")"));

    Element img =
        elements(html).stream().filter(e -> e.getTagName().equals("img")).findFirst().orElseThrow();
    assertThat(img.getAttribute("src")).startsWith("data:image/png;base64,");
    assertThat(img.getAttribute("alt")).isEqualTo("A sheet");
  }

  @Test
  void aPictureThatIsElsewhereIsNamedInstead() throws Exception {
    Path notebooks = Files.createDirectory(folder.resolve("notebooks"));
    Files.write(folder.resolve("private.png"), PictureFiles.png());
    Files.createSymbolicLink(notebooks.resolve("link.png"), folder.resolve("private.png"));
    Files.writeString(notebooks.resolve("notes.png"), "no picture");

    String html =
        HtmlExport.html(
            notebook(
                Cell.markdown(
                    "![a](../private.png) ![b](link.png) ![c](notes.png) ![d](https://example.org/d.png) "
                        + "![e]("
                        + folder.resolve("private.png")
                        + ") ![f](missing.png) ![](data:image/png;base64,AAAA)")),
            notebooks);

    assertThat(elements(html)).noneMatch(e -> e.getTagName().equals("img"));
    assertThat(html).contains("[picture: a]", "[picture: b]", "[picture: c]", "[picture: f]");
  }

  private String export(Cell... cells) {
    return HtmlExport.html(notebook(cells), folder);
  }

  private static Notebook notebook(Cell... cells) {
    return Notebook.empty().withCells(List.of(cells));
  }

  private static Cell ran(String source, int count) {
    return Cell.code(source).withExecutionCount(OptionalInt.of(count));
  }

  private static List<Element> elements(String html) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    Document page = builder.parse(new InputSource(new StringReader(html)));
    NodeList all = page.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }
}
