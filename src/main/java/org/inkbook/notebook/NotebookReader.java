package org.inkbook.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inkbook.fault.FileException;

/** The text of an {@code .ipynb} file to a {@link Notebook}, refusing what is none. */
final class NotebookReader {
  private static final int MAJOR = 4;
  private static final int MINOR_WITH_IDS = 5;

  private final Path file;

  NotebookReader(Path file) {
    this.file = file;
  }

  Notebook read(String text) {
    ObjectNode root = object(parse(text), "it");
    requireMajor(root);
    CellReader reader = new CellReader(file);
    List<Cell> cells = new ArrayList<>();
    for (JsonNode cell : array(root, "cells")) {
      cells.add(reader.read(object(cell, "cell " + (cells.size() + 1)), cells.size() + 1));
    }
    return new Notebook(frame(root), reader.named(cells), Layout.of(text));
  }

  private JsonNode parse(String text) {
    if (text.isBlank()) {
      throw new FileException(file, "is empty, not a notebook", "Check that it was saved whole.");
    }
    try {
      return JsonText.read(text);
    } catch (JsonProcessingException e) {
      throw new FileException(
          file, "is not a notebook: " + place(e) + "it is not JSON", hint(text), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : "in line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ", ";
  }

  private static String hint(String text) {
    return text.contains("\n<<<<<<< ")
        ? "It holds marks of an unresolved merge (<<<<<<<): resolve them and open it again."
        : "Choose a file that a notebook program saved, with the ending .ipynb.";
  }

  private void requireMajor(ObjectNode root) {
    JsonNode major = root.path("nbformat");
    if (!major.isInt()) {
      throw new FileException(
          file,
          "is not a notebook: it is JSON, but does not say which notebook format it has (nbformat)",
          "Choose a file that a notebook program saved, with the ending .ipynb.");
    }
    if (major.intValue() == MAJOR) {
      return;
    }
    String found = major.intValue() + "." + root.path("nbformat_minor").asText("0");
    boolean older = major.intValue() < MAJOR;
    throw new FileException(
        file,
        "has notebook format " + found + ", and only " + MAJOR + ".x can be read",
        older
            ? "Convert it with: jupyter nbconvert --to notebook " + file.getFileName()
            : "Save it in format 4 with the program that made it, or get a newer Inkbook.");
  }

  /** Cells are named from 4.5 on; what is written will have names, so it must say so. */
  private ObjectNode frame(ObjectNode root) {
    ObjectNode frame = JsonNodeFactory.instance.objectNode();
    frame.setAll(root);
    if (!root.path("metadata").isObject()) {
      frame.putObject("metadata");
    }
    JsonNode minor = root.path("nbformat_minor");
    if (!minor.isInt() || minor.intValue() < MINOR_WITH_IDS) {
      frame.put("nbformat_minor", MINOR_WITH_IDS);
    }
    frame.putArray("cells");
    return frame;
  }

  private ObjectNode object(JsonNode node, String what) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw CellReader.wrong(file, what + " is not an object");
  }

  private JsonNode array(ObjectNode root, String name) {
    JsonNode node = root.path(name);
    if (node.isArray()) {
      return node;
    }
    throw CellReader.wrong(file, "it has no list of " + name);
  }
}
