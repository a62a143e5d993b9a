package org.inkbook.ui.cell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.inkbook.ui.form.FormHost;

/** What the form of a cell needs: its values go into the cell's code. */
record CellForm(CellHost host, String id) implements FormHost {

  @Override
  public void set(String name, String value, boolean live) {
    host.change(
        () -> {
          host.session().setParam(id, name, value);
          if (live) {
            // Before the change is drawn: the kernel need not wait for the screen.
            var unused = host.session().runLatest(id);
          }
        });
  }

  @Override
  public void gestureEnds() {
    host.session().endGesture();
  }

  @Override
  public Optional<Path> folder() {
    return host.session().path().map(Path::toAbsolutePath).map(Path::getParent);
  }

  @Override
  public Optional<Path> choosePhoto(Node over) {
    return host.tools().choosePhoto().apply(over);
  }

  @Override
  public boolean mentions(String text) {
    return host.session().snapshot().notebook().cells().stream()
        .anyMatch(cell -> cell.source().contains(text));
  }
}
