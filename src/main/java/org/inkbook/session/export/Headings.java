package org.inkbook.session.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inkbook.output.Tag;

/**
 * The headings of a page as they come, each with a name to link to, and the contents made of them.
 */
final class Headings {
  private static final int DEEPEST = 3;
  private static final int FEWEST = 3;

  private final List<Heading> all = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private record Heading(int level, String text, String id) {}

  /** Notes a heading and returns the id it is to have. */
  String add(int level, String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    all.add(new Heading(level, text, id));
    return id;
  }

  /** The table of contents; an empty element for a page too short to need one. */
  Tag navigation() {
    List<Heading> shown = all.stream().filter(heading -> heading.level <= DEEPEST).toList();
    if (shown.size() < FEWEST) {
      return Tag.of("div");
    }
    Tag list = Tag.of("ol");
    for (Heading heading : shown) {
      Tag link = Tag.of("a").with("href", "#" + heading.id).text(heading.text);
      list.add(Tag.of("li", "level-" + heading.level).add(link));
    }
    return Tag.of("nav").with("aria-label", "Contents").add(list);
  }
}
