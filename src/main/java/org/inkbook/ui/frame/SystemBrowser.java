package org.inkbook.ui.frame;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/** The system's own browser; it is given pages and nothing that could be run. */
public final class SystemBrowser implements Consumer<URI> {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @Override
  public void accept(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    boolean page = scheme.equals("file") && address.getPath().endsWith(".html");
    if (page || SCHEMES.contains(scheme)) {
      new Host().getHostServices().showDocument(address.toString());
    }
  }

  /** JavaFX lends the browser to an application only, and this program's main class is none. */
  private static final class Host extends Application {
    @Override
    public void start(Stage stage) {
      throw new IllegalStateException("never launched");
    }
  }
}
