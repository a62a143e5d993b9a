package org.inkbook.ui.cell;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.inkbook.ui.output.Overlay;
import org.inkbook.ui.output.SaveDialog;
import org.inkbook.ui.theme.Look;

/**
 * What cells need of the window they are in.
 *
 * @param overlay where pictures are looked at closely
 * @param save asks where a table shall be saved
 * @param look the text size, which projecting makes larger
 * @param browse opens an address that prose links to
 * @param choosePhoto asks for a picture file, over a node of the window that asks
 * @param confirm asks before something that cannot be taken back
 */
public record CellTools(
    Overlay overlay,
    SaveDialog save,
    Look look,
    Consumer<URI> browse,
    Function<Node, Optional<Path>> choosePhoto,
    Confirm confirm) {

  /** Asks a question that is answered by yes or no. */
  @FunctionalInterface
  public interface Confirm {

    /**
     * Waits for the reader's answer.
     *
     * @param question what would happen, in a sentence
     * @param yes the words on the button that lets it happen
     */
    boolean agrees(String question, String yes);
  }
}
