package org.inkbook.ui.frame;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.inkbook.jupyter.KernelException;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Notebook;
import org.inkbook.notebook.NotebookFile;
import org.inkbook.session.Kernel;
import org.inkbook.session.Safekeeping;
import org.inkbook.session.Session;

/**
 * A notebook that was opened.
 *
 * @param left unsaved work that was found for it, if it is other than what the file holds
 * @param asJava whether cells may be run that the file says are not Java
 */
record Document(Session session, Optional<Safekeeping.Left> left, AtomicBoolean asJava) {

  /**
   * Reads a notebook; this may take a while.
   *
   * @throws org.inkbook.fault.FileException when it cannot be read
   */
  static Document read(Path path, Setup setup) {
    NotebookFile file = NotebookFile.read(path.toAbsolutePath().normalize());
    Safekeeping safekeeping = new Safekeeping(setup.state());
    Folder folder = new Folder();
    AtomicBoolean asJava = new AtomicBoolean(file.notebook().otherKernel().isEmpty());
    Kernel.Starter kernels = folder.starter(setup.kernels());
    Session session = new Session(file, () -> start(kernels, file, asJava), safekeeping);
    folder.of(session);
    return new Document(session, left(safekeeping, file), asJava);
  }

  private static Optional<Safekeeping.Left> left(Safekeeping safekeeping, NotebookFile file) {
    try {
      return safekeeping.find(file.path()).filter(left -> !left.notebook().equals(file.notebook()));
    } catch (RuntimeException e) {
      // A copy that cannot be read is no reason not to open what can.
      return Optional.empty();
    }
  }

  /** A new notebook, with a cell to begin in. */
  static Document blank(Setup setup) {
    Safekeeping safekeeping = new Safekeeping(setup.state());
    return unnamed(setup, safekeeping, safekeeping.unnamed());
  }

  private static Document unnamed(Setup setup, Safekeeping safekeeping, Path copy) {
    Folder folder = new Folder();
    Notebook notebook = Notebook.empty().inserted(0, Cell.code(""));
    Session session = new Session(notebook, folder.starter(setup.kernels()), safekeeping, copy);
    folder.of(session);
    return new Document(session, Optional.empty(), new AtomicBoolean(true));
  }

  private static Kernel start(Kernel.Starter kernels, NotebookFile file, AtomicBoolean asJava) {
    if (!asJava.get()) {
      throw new KernelException(
          "this notebook is for " + file.notebook().otherKernel().orElse("another kernel"),
          "press \"Run its cells as Java\" if they are.");
    }
    return kernels.start();
  }

  /** The newest of the new notebooks that a program left behind without having saved them. */
  static Optional<Path> lost(Setup setup) {
    return new Safekeeping(setup.state()).lost().stream().findFirst();
  }

  /** Deletes a new notebook that was left behind and is not wanted. */
  static boolean forget(Path lost, Setup setup) {
    new Safekeeping(setup.state()).discard(lost);
    return true;
  }

  /**
   * Opens a new notebook that was left behind, as it was: in no file yet.
   *
   * @throws org.inkbook.fault.FileException when it cannot be read; it is then left where it is
   */
  static Document found(Path lost, Setup setup) {
    Notebook notebook = NotebookFile.read(lost).notebook();
    Safekeeping safekeeping = new Safekeeping(setup.state());
    Document document = unnamed(setup, safekeeping, safekeeping.adopt(lost));
    document.session().replace(notebook);
    return document;
  }

  /** The folder in which a notebook is at the moment: it may be saved elsewhere. */
  static Path folder(Session session) {
    return session
        .path()
        .map(file -> file.toAbsolutePath().getParent())
        .orElse(Path.of(System.getProperty("user.home")));
  }

  /** Kernels are started where the notebook is by then. */
  private static final class Folder {
    private final AtomicReference<Session> session = new AtomicReference<>();

    void of(Session opened) {
      session.set(opened);
    }

    Kernel.Starter starter(Function<Path, Kernel.Starter> kernels) {
      return () -> kernels.apply(folder(session.get())).start();
    }
  }
}
