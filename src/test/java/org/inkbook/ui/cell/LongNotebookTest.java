package org.inkbook.ui.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Views are made for what is near, and what the reader looks at stays where it is. */
class LongNotebookTest extends CellBench {
  private static final int CELLS = 500;

  /** About as many views as cells fit into four windows, and some to spare. */
  private static final int MOST = 60;

  private void open(Notebook notebook) {
    open(new Session(notebook, kernel()));
  }

  private long built() {
    return asks(() -> view.order().stream().filter(id -> view.view(id).isPresent()).count());
  }

  private double top(int index) {
    return asks(() -> view.view(view.order().get(index)).orElseThrow().localToScene(0, 0).getY());
  }

  @Test
  void viewsAreMadeForCellsNearWhatIsSeen() {
    open(new Bulk(4, 5).notebook(CELLS));
    assertThat(built()).isBetween(3L, (long) MOST);
    assertThat(asks(() -> view.view(view.order().get(CELLS - 1)))).isEmpty();
  }

  @Test
  void aViewWearsItsStyleFromItsFirstFrameOn() {
    open(new Bulk(4, 5).notebook(CELLS));
    Set<Object> inks = new HashSet<>();
    Runnable look = () -> all(".prose-text").forEach(node -> inks.add(((Text) node).getFill()));
    does(() -> desk.getScene().addPostLayoutPulseListener(look));
    for (int i = 0; i < 20; i++) {
      does(() -> view.scrollBy(600));
    }
    settle();
    does(() -> desk.getScene().removePostLayoutPulseListener(look));
    assertThat(inks).hasSize(1);
  }

  @Test
  void viewsFarAwayAreGivenUp() {
    open(new Bulk(4, 5).notebook(CELLS));
    for (int i = 0; i < CELLS; i += 70) {
      int cell = i;
      does(() -> view.reveal(view.order().get(cell)));
      settle();
    }
    assertThat(built()).isLessThanOrEqualTo(MOST);
    does(() -> view.reveal(view.order().get(CELLS - 1)));
    settle();
    assertThat(top(CELLS - 1)).isBetween(0.0, 700.0);
  }

  @Test
  void theLastCellIsReachedAndSeen() {
    open(new Bulk(4, 5).notebook(CELLS));
    does(() -> view.select(view.order().get(CELLS - 1)));
    settle();
    assertThat(top(CELLS - 1)).isBetween(0.0, 700.0);
    assertThat(currentId()).contains(asks(() -> view.order().get(CELLS - 1)));
  }

  @Test
  void whatIsReadStaysWhereItIsWhenCellsAboveChangeTheirHeight() {
    open(new Bulk(4, 5).notebook(CELLS));
    does(() -> view.select(view.order().get(200)));
    settle();
    double before = top(200);
    String above = view.order().get(199);
    does(() -> view.change(() -> session.replaceSource(above, "int x;\n".repeat(60))));
    settle();
    assertThat(top(200)).isEqualTo(before);
    does(() -> view.foldCode(above, false));
    settle();
    assertThat(top(200)).isEqualTo(before);
  }

  @Test
  void theSelectedCellIsStillSeenWhenANoticeTakesRoomAboveIt() {
    open(new Bulk(4, 5).notebook(CELLS));
    String last = view.order().get(CELLS - 1);
    does(() -> view.select(last));
    does(() -> view.select(view.order().get(CELLS - 8)));
    settle();
    String lowest =
        asks(() -> view.order().stream().filter(this::isWhollySeen).reduce((a, b) -> b).get());
    does(() -> view.select(lowest, false));
    Region notice = new Region();
    notice.setMinHeight(150);
    does(() -> desk.setTop(notice));
    settle();
    assertThat(asks(() -> isWhollySeen(lowest))).isTrue();
    does(() -> desk.setTop(null));
  }

  private boolean isWhollySeen(String id) {
    return view.view(id)
        .map(cell -> view.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
        .filter(at -> at.getMinY() >= 0 && at.getMaxY() <= view.getHeight())
        .isPresent();
  }

  @Test
  void theCellThatIsWrittenKeepsTheKeyboardHoweverFarOneScrolls() {
    open(new Bulk(4, 5).notebook(CELLS));
    String second = view.order().get(1);
    does(() -> view.keyboard().write(second));
    does(() -> view.reveal(view.order().get(CELLS - 1)));
    settle();
    assertThat(asks(() -> view.isWriting())).isTrue();
    robot.write("x");
    does(() -> {});
    assertThat(sources().get(1)).contains("x");
    await("the caret is followed", () -> isSeen(second));
  }

  private boolean isSeen(String id) {
    Node cell = view.view(id).orElseThrow();
    double y = cell.localToScene(0, 0).getY();
    return y > -600 && y < 700;
  }

  @Test
  @Tag("slow")
  void twentyMegabytesOpenWithinASecondAndScrollSmoothly() {
    Notebook notebook = new Bulk(32, 270).notebook(CELLS);
    System.out.printf("outputs: %.1f MB%n", notebook.toJson().length() / 1e6);
    open(new Bulk(4, 5).notebook(20));
    Session large = new Session(notebook, kernel());
    double before = work();
    open(large);
    double opening = work() - before;
    System.out.printf("work of the screen's thread until all is drawn: %.0f ms%n", opening);
    assertThat(opening).isLessThan(1_000);
    Frames frames = new Frames();
    does(frames::start);
    for (int i = 0; i < 300; i++) {
      does(() -> view.scrollBy(60));
    }
    settle();
    does(frames::stop);
    double[] sorted = frames.work.stream().mapToDouble(each -> each).sorted().toArray();
    System.out.printf(
        "a frame while scrolling: median %.1f ms, 99 %% %.1f ms, longest %.1f ms of %d%n",
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1],
        sorted.length);
    assertThat(sorted[sorted.length * 99 / 100]).isLessThan(50);
    assertThat(sorted[sorted.length - 1]).as("a view made for the first time").isLessThan(75);
  }

  /** Milliseconds that the screen's thread has worked: what others do meanwhile is not in it. */
  private double work() {
    return asks(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
  }

  /** What the screen's thread works from one frame to the next, in milliseconds. */
  private static final class Frames extends AnimationTimer {
    private final List<Double> work = new ArrayList<>();
    private double last = -1;

    @Override
    public void handle(long now) {
      double soFar = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
      if (last >= 0) {
        work.add(soFar - last);
      }
      last = soFar;
    }
  }
}
