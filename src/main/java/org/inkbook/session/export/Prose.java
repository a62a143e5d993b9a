package org.inkbook.session.export;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown (CommonMark, with GitHub's tables) as markup. HTML in it is shown as text; links lead to
 * the web, to mail or into the page, and any other becomes plain text.
 */
final class Prose {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private final Headings headings = new Headings();
  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer;

  Prose(LocalPictures pictures) {
    renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .nodeRendererFactory(context -> new ProseNodes(context, pictures, headings))
            .build();
  }

  String markup(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  /** The headings of everything that was turned into markup so far. */
  Headings headings() {
    return headings;
  }
}
