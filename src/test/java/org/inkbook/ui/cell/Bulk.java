package org.inkbook.ui.cell;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;
import org.inkbook.output.Bundle;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Table;
import org.inkbook.output.Text;
import org.inkbook.output.Tile;

/** A notebook as long as none should be: words and code by turns, all code showing something. */
final class Bulk {
  private final Random random = new Random(7);
  private final int digits;
  private final int rows;

  /**
   * @param digits pictures in a grid of digits
   * @param rows of a table, and lines of a text
   */
  Bulk(int digits, int rows) {
    this.digits = digits;
    this.rows = rows;
  }

  Notebook notebook(int cells) {
    List<Cell> all = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      all.add(i % 2 == 0 ? words(i) : code(i));
    }
    return Notebook.empty().withCells(all);
  }

  private static Cell words(int i) {
    return Cell.markdown("## Part " + i + "\n\n" + "Some words to read here. ".repeat(3 + i % 20));
  }

  private Cell code(int i) {
    String title = i % 3 == 0 ? "//@title Step " + i + "\n" : "";
    String source = title + "int n" + i + " = " + i + ";\n" + "show(n);\n".repeat(1 + i % 9);
    CellOutput shown =
        CellOutput.display(Bundle.of(output(i)), JsonNodeFactory.instance.objectNode());
    return Cell.code(source).withOutputs(List.of(shown)).withExecutionCount(OptionalInt.of(i));
  }

  private Output output(int i) {
    return switch (i / 2 % 4) {
      case 0 -> new Text("epoch 1: loss 0.0123, accuracy 0.9712\n".repeat(rows));
      case 1 -> new Table("Epochs", List.of(column("loss"), column("accuracy"), column("seconds")));
      default -> new Images("Digits", IntStream.range(0, digits).mapToObj(n -> tile()).toList());
    };
  }

  private Table.Column column(String name) {
    List<Double> values = DoubleStream.generate(random::nextDouble).limit(rows).boxed().toList();
    return new Table.Numbers(name, values, 4);
  }

  private Tile tile() {
    byte[] grey = new byte[28 * 28];
    random.nextBytes(grey);
    return Tile.of(new Pixels(28, 28, 1, grey), "7");
  }
}
