package org.inkbook.output;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The style of fragments. A notebook repeats it with each output, so each kind brings only what it
 * uses.
 */
final class HtmlStyle {
  private HtmlStyle() {}

  static String of(Output output) {
    return css(output.accept(new Parts()));
  }

  static String all() {
    return css(EnumSet.allOf(HtmlPart.class));
  }

  private static String css(Set<HtmlPart> parts) {
    return parts.stream().map(part -> part.css()).collect(Collectors.joining());
  }

  /** What each kind uses. */
  private static final class Parts implements Output.Visitor<Set<HtmlPart>> {

    @Override
    public Set<HtmlPart> text(Text text) {
      return EnumSet.of(HtmlPart.BASE);
    }

    @Override
    public Set<HtmlPart> table(Table table) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.TABLE);
    }

    @Override
    public Set<HtmlPart> images(Images images) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.GRID);
    }

    @Override
    public Set<HtmlPart> chart(Chart chart) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.TABLE, HtmlPart.CHART);
    }

    @Override
    public Set<HtmlPart> confusion(Confusion confusion) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.TABLE, HtmlPart.MATRIX, HtmlPart.GRID);
    }

    @Override
    public Set<HtmlPart> probabilities(Probabilities probabilities) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.TABLE, HtmlPart.BARS);
    }

    @Override
    public Set<HtmlPart> network(NetworkDiagram network) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.NETWORK);
    }

    @Override
    public Set<HtmlPart> steps(Steps steps) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.GRID, HtmlPart.STEPS);
    }

    @Override
    public Set<HtmlPart> reading(Reading reading) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.GRID, HtmlPart.READING);
    }

    @Override
    public Set<HtmlPart> progress(Progress progress) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.PROGRESS);
    }

    @Override
    public Set<HtmlPart> failure(Failure failure) {
      return EnumSet.of(HtmlPart.BASE, HtmlPart.FAILURE);
    }

    @Override
    public Set<HtmlPart> foreign(Foreign foreign) {
      return EnumSet.of(HtmlPart.BASE);
    }
  }
}
