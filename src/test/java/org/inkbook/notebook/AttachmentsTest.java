package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
  @TempDir Path folder;

  private Cell cell(String attachments) throws IOException {
    Path file = folder.resolve("a.ipynb");
    Files.writeString(
        file,
        """
        {"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "![](attachment:p.png)",
          "attachments": %s}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        """
            .formatted(attachments));
    return NotebookFile.read(file).notebook().cells().get(0);
  }

  @Test
  void aPictureKeptInACellIsFoundByItsName() throws IOException {
    Cell cell = cell("{\"p.png\": {\"image/png\": \"AQID\"}}");
    assertThat(Attachments.picture(cell, "p.png")).hasValue(new byte[] {1, 2, 3});
    assertThat(Attachments.picture(cell, "other.png")).isEmpty();
  }

  @Test
  void whatIsNoPictureOrNoDataIsNone() throws IOException {
    assertThat(Attachments.picture(cell("{\"p.png\": {\"text/plain\": \"AQID\"}}"), "p.png"))
        .isEmpty();
    assertThat(Attachments.picture(cell("{\"p.png\": {\"image/png\": \"A\"}}"), "p.png")).isEmpty();
    assertThat(Attachments.picture(cell("[]"), "p.png")).isEmpty();
    assertThat(Attachments.picture(Cell.markdown("x"), "p.png")).isEmpty();
  }
}
