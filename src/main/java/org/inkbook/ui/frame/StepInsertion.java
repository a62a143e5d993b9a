package org.inkbook.ui.frame;

import java.nio.file.Files;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;

/** Adds ready steps to the notebook of a window, below the selected cell. */
final class StepInsertion {
  private static final String SAMPLE = "photos/my-sheet.jpg";

  private final NotebookWindow window;
  private final Workbench bench;
  private final NameFinder finder = new NameFinder();

  StepInsertion(NotebookWindow window, Workbench bench) {
    this.window = window;
    this.bench = bench;
  }

  /** Shows the ready steps to choose from. */
  void offer() {
    window
        .overlay()
        .show(
            "Ready steps",
            new StepCards(
                step -> {
                  window.overlay().close();
                  add(step);
                }));
  }

  /** Adds a ready step below the selected cell; at the end where none is selected. */
  void add(Step step) {
    Notebook notebook = window.state().snapshot().notebook();
    int below =
        window
            .cells()
            .currentProperty()
            .get()
            .filter(id -> notebook.cell(id).isPresent())
            .map(id -> notebook.indexOf(id) + 1)
            .orElse(notebook.cells().size());
    bench
        .background()
        .work(
            () -> ReadySteps.cells(step, notebook, below, samplePhoto(), finder),
            window.cells().actions()::insertBelow,
            error -> window.tell(Notice.of("steps", error)));
  }

  /** The lessons' photo, where it can be named from here; else the one that ships. */
  private String samplePhoto() {
    if (Files.exists(window.folder().resolve(SAMPLE))) {
      return SAMPLE;
    }
    return bench
        .setup()
        .lessons()
        .map(lessons -> lessons.resolve(SAMPLE))
        .filter(Files::exists)
        .map(path -> path.toAbsolutePath().toString().replace('\\', '/'))
        .orElse(SAMPLE);
  }
}
