package org.inkbook.session.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Param;
import org.inkbook.output.Html;
import org.inkbook.output.Tag;

/** One cell of a page. */
final class CellPage {

  /** As in Colab: the form tells all, the code is for whoever asks. */
  private static final Pattern FORM =
      Pattern.compile("(?m)^\\s*//\\s*@title\\b.*\\{.*display-mode\\s*:\\s*[\"']form[\"'].*}");

  /** The title stands above the code already. */
  private static final Pattern TITLE = Pattern.compile("\\A\\s*//\\s*@title\\b.*(?:\n|\\z)");

  private final Prose prose;
  private final boolean java;

  CellPage(Prose prose, boolean java) {
    this.prose = prose;
    this.java = java;
  }

  Tag section(Cell cell) {
    return switch (cell.kind()) {
      case MARKDOWN -> Tag.of("section", "prose").markup(prose.markup(cell.source()));
      case CODE -> code(cell);
      case RAW -> Tag.of("section", "raw").add(Tag.of("pre").text(cell.source()));
    };
  }

  private Tag code(Cell cell) {
    Tag section = Tag.of("section", "cell");
    cell.title().ifPresent(title -> section.add(Tag.of("p", "title").text(title)));
    List<Param> params = java ? Param.in(cell.source()) : List.of();
    if (!params.isEmpty()) {
      section.add(parameters(params));
    }
    String shown = TITLE.matcher(cell.source().stripTrailing()).replaceFirst("");
    if (!shown.isBlank()) {
      Tag source = Tag.of("pre").add(CodeMarkup.of(shown, java));
      section.add(
          isForm(cell) ? folded(source) : Tag.of("div", "source").add(count(cell)).add(source));
    }
    cell.outputs().forEach(output -> section.add(output(output)));
    return section;
  }

  private static Tag count(Cell cell) {
    boolean ran = cell.executionCount().isPresent();
    return Tag.of("span", "count").text(ran ? "[" + cell.executionCount().getAsInt() + "]" : "[ ]");
  }

  private static Tag folded(Tag source) {
    return Tag.of("details", "source").add(Tag.of("summary").text("Code")).add(source);
  }

  private static boolean isForm(Cell cell) {
    ObjectNode metadata = cell.metadata();
    return FORM.matcher(cell.source()).find()
        || metadata.path("cellView").asText().equals("form")
        || metadata.at("/jupyter/source_hidden").asBoolean(false);
  }

  private static Tag parameters(List<Param> params) {
    Tag list = Tag.of("dl", "params");
    for (Param param : params) {
      Tag term = Tag.of("dt").text(param.name());
      Tag value = Tag.of("dd").add(Tag.of("b").text(param.value()));
      if (!param.description().isBlank()) {
        value.add(Tag.of("span").text(" " + param.description()));
      }
      list.add(Tag.of("div").add(term).add(value));
    }
    return list;
  }

  private static Tag output(CellOutput output) {
    boolean printedAsError = output.name().equals("stderr");
    return Tag.of("div", printedAsError ? "output stderr" : "output")
        .markup(Html.unstyled(output.toOutput()));
  }
}
