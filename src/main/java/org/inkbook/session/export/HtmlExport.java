package org.inkbook.session.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.output.Html;
import org.inkbook.output.Tag;

/** A notebook as one HTML file: prose, code, parameters and outputs, to be read anywhere. */
public final class HtmlExport {

  /** What a browser may do with the page: show it. Nothing is fetched, nothing runs. */
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private HtmlExport() {}

  /**
   * The whole notebook as a page. The same notebook and pictures give the same page.
   *
   * @param folder the folder of the notebook, where the pictures of its prose are looked up
   */
  public static String html(Notebook notebook, Path folder) {
    Prose prose = new Prose(new LocalPictures(folder));
    boolean java = notebook.language().isEmpty() || notebook.language().equals("java");
    CellPage cells = new CellPage(prose, java);
    Tag main = Tag.of("main");
    for (Cell cell : notebook.cells()) {
      main.add(cells.section(cell));
    }
    String title = notebook.title().orElse("Notebook");
    Tag body = Tag.of("body").add(prose.headings().navigation()).add(main);
    Tag page = Tag.of("html").with("lang", language(notebook)).add(head(title)).add(body);
    return "<!DOCTYPE html>\n" + page + "\n";
  }

  private static String language(Notebook notebook) {
    String named = notebook.metadata().path("lang").asText("");
    return Locale.forLanguageTag(named).getLanguage().isEmpty() ? "en" : named;
  }

  private static Tag head(String title) {
    return Tag.of("head")
        .add(Tag.of("meta").with("charset", "utf-8"))
        .add(Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY))
        .add(
            Tag.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"))
        .add(Tag.of("meta").with("name", "generator").with("content", "Inkbook"))
        .add(Tag.of("title").text(title))
        .add(Tag.of("style").markup(pageStyle() + Html.style()));
  }

  private static String pageStyle() {
    try (InputStream in = HtmlExport.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
