package org.inkbook.ui.prose;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a passage in one style.
 *
 * @param text what is read, and copied
 * @param styles style classes
 * @param link where it leads, if it does
 * @param picture the reference of a picture that stands here; the text then is what it shows
 */
record Piece(String text, Set<String> styles, Optional<URI> link, Optional<String> picture) {

  boolean has(String style) {
    return styles.contains(style);
  }
}
