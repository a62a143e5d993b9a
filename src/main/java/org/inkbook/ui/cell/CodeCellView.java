package org.inkbook.ui.cell;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.VBox;
import org.inkbook.notebook.CellOutput;
import org.inkbook.output.Failure;
import org.inkbook.output.Output;
import org.inkbook.ui.code.CodeField;
import org.inkbook.ui.code.Language;
import org.inkbook.ui.form.ParamForm;
import org.inkbook.ui.output.CorrectionEvent;
import org.inkbook.ui.output.LineEvent;
import org.inkbook.ui.theme.Nodes;

/** A code cell: header, form and code on one card, and below what it shows. */
final class CodeCellView extends CellView {
  private final CellHeader header;
  private final ParamForm form;
  private final VBox input = new VBox();
  private final OutputList outputs;
  private final VBox content = new VBox();
  private final HandCorrections corrections;
  private Optional<CodeField> code = Optional.empty();

  CodeCellView(CellHost host, CellModel model, ParsedOutputs parsed) {
    super(host, model);
    getStyleClass().add("code-cell");
    header = new CellHeader(host, id);
    form = new ParamForm(new CellForm(host, id));
    outputs = new OutputList(host, parsed);
    input.getStyleClass().add("cell-input");
    input.getChildren().addAll(header, form);
    content.getStyleClass().add("cell-content");
    corrections = new HandCorrections(host, id);
    addEventHandler(LineEvent.LINE, this::lineAsked);
    addEventHandler(CorrectionEvent.CORRECTION, corrections::heard);
    setContent(content);
  }

  @Override
  void update(CellModel next) {
    header.show(next);
    form.show(next.cell().params());
    Nodes.present(form, !form.isEmpty());
    showCode(next);
    outputs.show(next);
    corrections.follow();
    Nodes.present(outputs, next.outputsOpen() && !outputs.isEmpty());
    boolean showsFirst = next.mode() == ViewMode.PROJECT;
    if (content.getChildren().isEmpty()
        || (content.getChildren().get(0) == outputs) != showsFirst) {
      content.getChildren().clear();
      content.getChildren().add(input);
      content.getChildren().add(showsFirst ? 0 : 1, outputs);
    }
  }

  private void showCode(CellModel next) {
    if (next.codeOpen() && code.isEmpty()) {
      CodeField field = new CodeField(Language.JAVA, host.session()::complete);
      wire(field);
      input.getChildren().add(field);
      code = Optional.of(field);
    }
    code.ifPresent(
        field -> {
          Nodes.present(field, next.codeOpen());
          field.show(next.cell().source());
          field.markFailure(failedLine(next));
        });
  }

  /** The line at fault, as long as the code is what failed. */
  private static OptionalInt failedLine(CellModel model) {
    return model.status().staleness().edited()
        ? OptionalInt.empty()
        : model.cell().outputs().stream()
            .filter(output -> output.type() == CellOutput.Type.ERROR)
            .map(Parser::read)
            .mapToInt(CodeCellView::line)
            .filter(line -> line > 0)
            .findFirst();
  }

  private static int line(Output output) {
    return output instanceof Failure failure ? failure.line() : 0;
  }

  private void lineAsked(LineEvent event) {
    goTo(event.line());
    event.consume();
  }

  @Override
  void edit() {
    host.foldCode(id, true);
    code.ifPresent(CodeField::requestFocus);
  }

  @Override
  Optional<CodeField> field() {
    return code.filter(CodeField::isVisible);
  }

  @Override
  boolean isWhole() {
    return outputs.isWhole();
  }

  @Override
  void commit() {
    form.commit();
  }

  @Override
  void tick(Instant now) {
    header.tick(now);
  }

  @Override
  void marked(boolean selected) {
    header.marked(selected);
  }
}
