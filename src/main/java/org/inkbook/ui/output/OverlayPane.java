package org.inkbook.ui.output;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/**
 * The content of a window with an overlay above it. Esc, the cross, or a click beside the sheet
 * close it; until then Tab stays inside.
 */
public final class OverlayPane extends StackPane implements Overlay {
  private final Label title = Nodes.label("", "overlay-title");
  private final ScrollPane scroll = new ScrollPane();
  private final Button close = Buttons.icon(Feather.X, "Close (Esc)", this::close);
  private final VBox sheet;
  private final StackPane scrim;
  private Optional<Node> before = Optional.empty();

  /**
   * @param content what the window shows below the overlay
   */
  public OverlayPane(Node content) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(title, space, close);
    header.setAlignment(Pos.CENTER_LEFT);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    sheet = new VBox(header, scroll);
    sheet.getStyleClass().add("overlay-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    scrim = new StackPane(sheet);
    scrim.getStyleClass().add("overlay-scrim");
    scrim.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedBeside);
    getChildren().addAll(content, scrim);
    Nodes.present(scrim, false);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, was, is) -> keepInside(is));
              }
            });
  }

  @Override
  public void show(String heading, Node content) {
    if (!isOpen()) {
      before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    title.setText(heading);
    sheet.setAccessibleText(heading);
    scroll.setContent(content);
    Nodes.present(scrim, true);
    first(content).orElse(close).requestFocus();
  }

  @Override
  public void close() {
    Nodes.present(scrim, false);
    scroll.setContent(null);
    before.ifPresent(Node::requestFocus);
    before = Optional.empty();
  }

  /** Whether something is shown above the content. */
  public boolean isOpen() {
    return scrim.isVisible();
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    }
    event.consume();
  }

  private void pressedBeside(MouseEvent event) {
    if (event.getTarget() == scrim) {
      close();
    }
    event.consume();
  }

  private void keepInside(Node owner) {
    if (isOpen() && owner != null && !inside(owner)) {
      close.requestFocus();
    }
  }

  private boolean inside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == scrim) {
        return true;
      }
    }
    return false;
  }

  /** The first node that Tab would reach. */
  private static Optional<Node> first(Node node) {
    if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
      return Optional.of(node);
    }
    return node instanceof javafx.scene.Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
