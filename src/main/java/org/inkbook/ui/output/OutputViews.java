package org.inkbook.ui.output;

import java.util.concurrent.Executor;
import org.inkbook.output.Chart;
import org.inkbook.output.Confusion;
import org.inkbook.output.Failure;
import org.inkbook.output.Foreign;
import org.inkbook.output.Images;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.Output;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Progress;
import org.inkbook.output.Reading;
import org.inkbook.output.Steps;
import org.inkbook.output.Table;
import org.inkbook.output.Text;

/** Makes the view for an output. */
public final class OutputViews {
  private final Output.Visitor<OutputView> kinds;

  /**
   * @param overlay where pictures are looked at closely
   * @param save asks where a table shall be saved
   * @param later does what is left to draw of a large output, on JavaFX's thread, when a frame has
   *     room for it
   */
  public OutputViews(Overlay overlay, SaveDialog save, Executor later) {
    kinds = new Kinds(overlay, save, later);
  }

  /**
   * Does ahead what takes long in showing an output, so that the screen need not wait for it. On
   * any thread but JavaFX's.
   */
  public static void prepare(Output output) {
    Pictures.prepare(output);
  }

  /** A new view that shows this output. On JavaFX's thread only. */
  public OutputView of(Output output) {
    OutputView view = output.accept(kinds);
    view.update(output);
    return view;
  }

  private record Kinds(Overlay overlay, SaveDialog save, Executor later)
      implements Output.Visitor<OutputView> {
    @Override
    public OutputView text(Text text) {
      return new TextPanel();
    }

    @Override
    public OutputView table(Table table) {
      return new TablePanel(save, later);
    }

    @Override
    public OutputView images(Images images) {
      return new ImagesPanel(overlay, later);
    }

    @Override
    public OutputView chart(Chart chart) {
      return new ChartPanel(save);
    }

    @Override
    public OutputView confusion(Confusion confusion) {
      return new ConfusionPanel(overlay, save, later);
    }

    @Override
    public OutputView probabilities(Probabilities probabilities) {
      return new ProbabilitiesPanel(save);
    }

    @Override
    public OutputView network(NetworkDiagram network) {
      return new NetworkPanel(save);
    }

    @Override
    public OutputView steps(Steps steps) {
      return new StepsPanel(overlay);
    }

    @Override
    public OutputView reading(Reading reading) {
      return new ReadingPanel(overlay, save);
    }

    @Override
    public OutputView progress(Progress progress) {
      return new ProgressPanel();
    }

    @Override
    public OutputView failure(Failure failure) {
      return new FailurePanel();
    }

    @Override
    public OutputView foreign(Foreign foreign) {
      return new ForeignPanel();
    }
  }
}
