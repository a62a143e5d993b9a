package org.inkbook.ui.frame;

import org.kordamp.ikonli.feather.Feather;

/** How much a notice matters. */
enum Level {
  INFO("notice-info", Feather.INFO),
  WARNING("notice-warning", Feather.ALERT_TRIANGLE),
  PROBLEM("notice-problem", Feather.ALERT_OCTAGON);

  private final String style;
  private final Feather icon;

  Level(String style, Feather icon) {
    this.style = style;
    this.icon = icon;
  }

  String style() {
    return style;
  }

  Feather icon() {
    return icon;
  }
}
