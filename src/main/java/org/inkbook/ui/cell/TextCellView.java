package org.inkbook.ui.cell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.code.CodeField;
import org.inkbook.ui.code.Language;
import org.inkbook.ui.prose.ProseView;
import org.inkbook.ui.theme.Nodes;

/**
 * Words: read as prose, written as Markdown. A raw cell is always its text. An empty cell says how
 * to fill it.
 */
final class TextCellView extends CellView {
  private final boolean raw;
  private final ProseView prose;
  private final VBox input = new VBox();
  private final CellToolbar tools;
  private Optional<CodeField> source = Optional.empty();
  private boolean writing;
  private boolean fresh;

  TextCellView(CellHost host, CellModel model) {
    super(host, model);
    raw = model.cell().kind() == Cell.Kind.RAW;
    getStyleClass().add(raw ? "raw-cell" : "prose-cell");
    Optional<Path> folder = host.session().path().map(Path::toAbsolutePath).map(Path::getParent);
    prose = new ProseView(folder, host.tools().browse());
    tools = new CellToolbar(host, id);
    tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    input.getStyleClass().add("cell-input");
    StackPane content = new StackPane(prose, input, tools);
    content.getStyleClass().add("cell-content");
    content.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    setContent(content);
  }

  @Override
  void update(CellModel next) {
    fresh = false;
    if (isWritten()) {
      showSource(next);
    } else {
      showProse(next);
    }
    Nodes.present(input, isWritten());
    Nodes.present(prose, !isWritten());
    tools.show(next);
  }

  private boolean isWritten() {
    return raw || writing;
  }

  private void showProse(CellModel next) {
    if (!fresh) {
      fresh = true;
      prose.show(next.cell().source().isBlank() ? Cell.markdown(EMPTY) : next.cell());
    }
  }

  private static final String EMPTY = "*Empty text: double-click or press Enter to write.*";

  private void showSource(CellModel next) {
    if (source.isEmpty()) {
      CodeField field = new CodeField(raw ? Language.PLAIN : Language.MARKDOWN, NOTHING);
      wire(field);
      input.getChildren().add(field);
      source = Optional.of(field);
    }
    source.ifPresent(field -> field.show(next.cell().source()));
  }

  private static final org.inkbook.ui.code.Completer NOTHING =
      (code, cursor) ->
          java.util.concurrent.CompletableFuture.completedFuture(
              new org.inkbook.jupyter.Completion(java.util.List.of(), cursor, cursor));

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isWritten()) {
      edit();
      event.consume();
    }
  }

  @Override
  void edit() {
    writing = true;
    update(model());
    applyCss();
    source.ifPresent(CodeField::requestFocus);
  }

  /** Shows what was written as prose again. */
  @Override
  void commit() {
    if (writing) {
      writing = false;
      update(model());
    }
  }

  @Override
  Optional<CodeField> field() {
    return source.filter(field -> isWritten());
  }

  @Override
  void marked(boolean selected) {
    tools.marked(selected);
  }
}
