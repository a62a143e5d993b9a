package org.inkbook.output;

import java.util.Set;

/**
 * An element of HTML or SVG under construction. The one place where text becomes markup: whatever
 * is given as text or as a value is escaped, so that what is built is always well-formed.
 */
public final class Tag {
  private static final Set<String> VOID =
      Set.of("img", "br", "hr", "meta", "path", "line", "rect", "circle", "image");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final StringBuilder content = new StringBuilder();

  private Tag(String name) {
    this.name = name;
  }

  public static Tag of(String name) {
    return new Tag(name);
  }

  /** An element with a style class. */
  public static Tag of(String name, String styleClass) {
    return new Tag(name).with("class", styleClass);
  }

  public Tag with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"").append(escape(value)).append('"');
    return this;
  }

  public Tag with(String attribute, long value) {
    return with(attribute, Long.toString(value));
  }

  /** Adds text, escaped. */
  public Tag text(String text) {
    content.append(escape(text));
    return this;
  }

  public Tag add(Tag child) {
    content.append(child);
    return this;
  }

  public Tag add(Iterable<Tag> children) {
    children.forEach(this::add);
    return this;
  }

  /** Adds what is markup already. */
  public Tag markup(String markup) {
    content.append(markup);
    return this;
  }

  /** The text with everything escaped that means something in HTML, in an attribute or outside. */
  public static String escape(String text) {
    return Wording.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    String start = "<" + name + attributes;
    return content.isEmpty() && VOID.contains(name)
        ? start + "/>"
        : start + ">" + content + "</" + name + ">";
  }
}
