package org.inkbook.ui.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where links may lead: to the web or to mail, and nowhere on this machine. */
final class Address {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Address() {}

  static Optional<URI> of(String destination) {
    try {
      URI uri = new URI(destination.replace(" ", "%20"));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
