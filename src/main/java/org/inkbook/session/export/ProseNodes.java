package org.inkbook.session.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings, links and pictures of prose, which a page treats in its own way. */
final class ProseNodes implements NodeRenderer {
  private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:|#).*");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final LocalPictures pictures;
  private final Headings headings;

  ProseNodes(HtmlNodeRendererContext context, LocalPictures pictures, Headings headings) {
    this.context = context;
    this.html = context.getWriter();
    this.pictures = pictures;
    this.headings = headings;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class, Link.class, Image.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    }
  }

  private void heading(Heading heading) {
    String tag = "h" + heading.getLevel();
    html.line();
    html.tag(tag, Map.of("id", headings.add(heading.getLevel(), words(heading))));
    children(heading);
    html.tag("/" + tag);
    html.line();
  }

  private void link(Link link) {
    boolean safe = SAFE.matcher(link.getDestination()).matches();
    if (safe) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("href", link.getDestination());
      if (!link.getDestination().startsWith("#")) {
        attributes.put("rel", "noopener noreferrer");
      }
      html.tag("a", attributes);
    }
    children(link);
    if (safe) {
      html.tag("/a");
    }
  }

  private void image(Image image) {
    String words = words(image);
    Optional<String> uri = pictures.dataUri(image.getDestination());
    if (uri.isEmpty()) {
      html.tag("em");
      html.text("[picture: " + (words.isEmpty() ? image.getDestination() : words) + "]");
      html.tag("/em");
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", uri.get());
    attributes.put("alt", words);
    if (image.getTitle() != null) {
      attributes.put("title", image.getTitle());
    }
    html.tag("img", attributes, true);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
  }

  /** The text below a node, without markup. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(HtmlInline inline) {
            words.append(inline.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak softBreak) {
            words.append(' ');
          }
        });
    return words.toString();
  }
}
