package org.inkbook.ui.output;

import org.inkbook.output.Text;

/** Plain text. */
final class TextPanel extends Panel<Text> {

  TextPanel() {
    super(Text.class);
    card.getStyleClass().add("text-card");
  }

  @Override
  void show(Text text) {
    String clean = PlainText.clean(text.text());
    card.setBody(new BoundedText(clean, PlainText.looksLikeOutput(clean)));
  }
}
