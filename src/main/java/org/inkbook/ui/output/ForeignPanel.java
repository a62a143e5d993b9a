package org.inkbook.ui.output;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.inkbook.output.Foreign;
import org.inkbook.ui.theme.Nodes;

/** What another program wrote: by its picture, or by its plain text, or by saying what it is. */
final class ForeignPanel extends Panel<Foreign> {
  private static final int HEADER = 24;
  private static final long MOST_PIXELS = 60_000_000;

  ForeignPanel() {
    super(Foreign.class);
  }

  @Override
  void show(Foreign foreign) {
    String words = foreign.data().getOrDefault("text/plain", "");
    Optional<Node> picture =
        Optional.ofNullable(foreign.data().get("image/png")).flatMap(png -> picture(png, words));
    card.setBody(picture.orElseGet(() -> text(foreign, words)));
  }

  private static Node text(Foreign foreign, String words) {
    String clean = PlainText.clean(words);
    return clean.isEmpty()
        ? Nodes.prose(
            "An output without a picture or plain text: "
                + String.join(", ", new TreeSet<>(foreign.data().keySet())),
            "text-quiet")
        : new BoundedText(clean, true);
  }

  /** The picture, loading beside; empty when its header is no PNG's, or claims too much. */
  private static Optional<Node> picture(String base64, String words) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean png = bytes.length > HEADER && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P';
    if (!png || (long) number(bytes, 16) * number(bytes, 20) > MOST_PIXELS) {
      return Optional.empty();
    }
    ImageView view = new ImageView();
    Pictures.later(view, bytes, () -> new Image(new ByteArrayInputStream(bytes)));
    view.setPreserveRatio(true);
    view.setAccessibleText(words.isEmpty() ? "Picture" : words);
    return Optional.of(new FittedImage(view, number(bytes, 16), number(bytes, 20)));
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }
}
