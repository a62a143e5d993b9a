package org.inkbook.ui.frame;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Dragboard;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.SafeWrite;
import org.inkbook.session.Safekeeping;
import org.inkbook.session.Session;
import org.inkbook.session.export.HtmlExport;
import org.inkbook.ui.frame.Question.Choice;

/** What a window does with files. All reading and writing is done away from JavaFX's thread. */
final class NotebookFiles {
  private static final int MOST_OFFERED = 8;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.ENGLISH);

  private final NotebookWindow window;
  private final Workbench bench;
  private final Session session;

  NotebookFiles(NotebookWindow window, Workbench bench) {
    this.window = window;
    this.bench = bench;
    this.session = window.session();
  }

  /** What is wanted with unsaved work. */
  private enum Unsaved {
    SAVE,
    DISCARD
  }

  /** What is wanted when another program changed the file. */
  private enum Changed {
    SAVE_AS,
    RELOAD,
    OVERWRITE
  }

  void findLessons(LessonList list) {
    bench
        .setup()
        .lessons()
        .ifPresent(
            folder -> bench.background().work(() -> Lesson.in(folder), list::show, this::failed));
  }

  void open() {
    bench
        .setup()
        .dialogs()
        .open(window.stage(), Optional.of(window.folder()))
        .ifPresent(this::open);
  }

  void open(Path notebook) {
    bench.open(notebook, error -> window.tell(Notice.of("open", error)));
  }

  boolean accepts(Dragboard board) {
    return notebook(board).isPresent();
  }

  boolean drop(Dragboard board) {
    Optional<Path> dropped = notebook(board);
    dropped.ifPresent(this::open);
    return dropped.isPresent();
  }

  private static Optional<Path> notebook(Dragboard board) {
    return board.hasFiles()
        ? board.getFiles().stream().map(File::toPath).filter(Workbench::isNotebook).findFirst()
        : Optional.empty();
  }

  void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    if (session.path().isEmpty()) {
      saveAs(then);
      return;
    }
    bench
        .background()
        .work(
            () -> {
              if (session.changedOnDisk()) {
                return false;
              }
              session.save();
              return true;
            },
            saved -> {
              if (saved) {
                saved(then);
              } else {
                askAboutChange(then);
              }
            },
            this::notSaved);
  }

  private void askAboutChange(Runnable then) {
    Path path = session.path().orElseThrow();
    Question<Changed> question =
        new Question<>(
            "The file was changed by another program",
            path.getFileName()
                + " is no longer what was opened here. Saving over it loses what the other program"
                + " wrote; reading it again puts it in the place of your edits, which Undo brings"
                + " back.",
            List.of(
                Choice.safe("Save under another name", Changed.SAVE_AS),
                Choice.safe("Read it again", Changed.RELOAD),
                Choice.losing("Save over it", Changed.OVERWRITE)));
    window
        .questions()
        .ask(
            question,
            choice -> {
              switch (choice) {
                case SAVE_AS -> saveAs(then);
                case RELOAD -> reload();
                case OVERWRITE -> write(path, then);
              }
            });
  }

  private void reload() {
    bench
        .background()
        .work(
            () -> {
              session.reload();
              return true;
            },
            done -> window.tell(Notice.info("save", "Read again from the file.")),
            this::failed);
  }

  void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    String name =
        session.path().map(path -> path.getFileName().toString()).orElse("notebook.ipynb");
    bench
        .setup()
        .dialogs()
        .save(window.stage(), Optional.of(window.folder()), name)
        .ifPresent(path -> write(path, then));
  }

  private void write(Path path, Runnable then) {
    bench
        .background()
        .work(
            () -> {
              session.saveAs(path.toAbsolutePath().normalize());
              return true;
            },
            done -> {
              bench.remember(known -> known.opened(path));
              saved(then);
            },
            this::notSaved);
  }

  private void saved(Runnable then) {
    window.notices().clear("save");
    window.saved();
    then.run();
  }

  private void notSaved(Throwable error) {
    window.tell(Notice.of("save", error, new Notice.Action("Save as...", this::saveAs)));
  }

  private void failed(Throwable error) {
    window.tell(Notice.of("file", error));
  }

  void exportHtml() {
    String name =
        session
            .path()
            .map(path -> path.getFileName().toString().replaceFirst("\\.ipynb$", ""))
            .orElse("notebook");
    bench
        .setup()
        .dialogs()
        .save(window.stage(), Optional.of(window.folder()), name + ".html")
        .ifPresent(this::exportTo);
  }

  private void exportTo(Path path) {
    Notebook notebook = session.snapshot().notebook();
    Path folder = window.folder();
    bench
        .background()
        .work(
            () -> {
              String page = HtmlExport.html(notebook, folder);
              SafeWrite.write(path, page.getBytes(StandardCharsets.UTF_8));
              return path;
            },
            done ->
                window.tell(
                    Notice.info("export", "Exported as " + done.getFileName() + ".")
                        .with(
                            new Notice.Action(
                                "Open it", () -> bench.setup().browse().accept(done.toUri())))),
            this::failed);
  }

  /** Asks which of the notebooks that were opened last is to be opened again. */
  void openRecent() {
    List<Choice<Path>> choices =
        bench.recent().stream().limit(MOST_OFFERED).map(NotebookFiles::choice).toList();
    window
        .questions()
        .ask(
            new Question<>("Open recent", "Notebooks that were opened last:", choices), this::open);
  }

  private static Choice<Path> choice(Path path) {
    return Choice.safe(path.getParent().getFileName() + "/" + path.getFileName(), path);
  }

  /** Offers unsaved work that an earlier run of the program left behind. */
  void offer(Safekeeping.Left left) {
    String when = WHEN.format(left.when().atZone(ZoneId.systemDefault()));
    Question<Boolean> question =
        new Question<>(
            "There is unsaved work",
            "The program ended on "
                + when
                + " before this notebook was saved. Taking the unsaved work back can be undone.",
            List.of(
                Choice.safe("Take it back", true),
                Choice.losing("Leave it as it is saved", false)));
    window
        .questions()
        .ask(
            question,
            wanted -> {
              if (wanted) {
                session.replace(left.notebook());
              }
            });
  }

  /** Tells of a new notebook that was never saved, if an earlier run of the program left one. */
  void offerLost() {
    bench
        .background()
        .work(
            () -> Document.lost(bench.setup()), lost -> lost.ifPresent(this::offer), this::failed);
  }

  private void offer(Path lost) {
    window.tell(
        Notice.info("lost", "The program ended before a new notebook was saved.")
            .with(
                new Notice.Action("Open it", () -> bench.openFound(lost, this::failed)),
                new Notice.Action(
                    "Throw it away",
                    () ->
                        bench
                            .background()
                            .work(
                                () -> Document.forget(lost, bench.setup()),
                                done -> {},
                                this::failed))));
  }

  /** Closes the window, unless the reader wants to keep what is unsaved and cannot. */
  void close() {
    if (!window.session().snapshot().unsaved()) {
      window.close();
      return;
    }
    String name = session.path().map(path -> path.getFileName().toString()).orElse("This notebook");
    Question<Unsaved> question =
        new Question<>(
            "Save before closing?",
            name + " has changes that are in no file yet.",
            List.of(
                Choice.safe("Save", Unsaved.SAVE),
                Choice.losing("Close without saving", Unsaved.DISCARD)));
    window
        .questions()
        .ask(
            question,
            choice -> {
              if (choice == Unsaved.SAVE) {
                save(window::close);
              } else {
                window.close();
              }
            });
  }
}
