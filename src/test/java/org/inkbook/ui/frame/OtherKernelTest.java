package org.inkbook.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkbook.jupyter.KernelException;
import org.inkbook.session.CellState;
import org.junit.jupiter.api.Test;

/** A notebook of Python can be read here; its cells run only when somebody says they are Java. */
class OtherKernelTest extends Windows {
  private static final String PYTHON =
      """
      {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {},
        "outputs": [], "source": ["print(1)"]}],
       "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python",
        "name": "python3"}, "language_info": {"name": "python"}},
       "nbformat": 4, "nbformat_minor": 5}
      """;

  private final AtomicInteger started = new AtomicInteger();

  private NotebookWindow python() throws IOException {
    kernels =
        folder ->
            () -> {
              started.incrementAndGet();
              throw new KernelException("started", "");
            };
    Path file = Files.writeString(home.resolve("python.ipynb"), PYTHON);
    return open(file);
  }

  @Test
  void itSaysForWhichKernelItIsAndStartsNoneOfOurs() throws IOException {
    NotebookWindow window = python();
    waitToRead(window, "This notebook is for Python 3");
    assertThat(window.session().run("a").join()).isNotEqualTo(CellState.DONE);
    waitToRead(window, "Run its cells as Java");
    assertThat(started).hasValue(0);
  }

  @Test
  void itsCellsAreRunWhenSomebodySaysThatTheyAreJava() throws IOException {
    NotebookWindow window = python();
    waitToRead(window, "This notebook is for Python 3");
    press(window, "Run its cells as Java");
    waitFor("a kernel to be started", () -> started.get() > 0);
  }
}
