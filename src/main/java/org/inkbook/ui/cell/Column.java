package org.inkbook.ui.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.inkbook.ui.theme.Nodes;

/**
 * A column of cells that scrolls. Views are made for the cells near what is seen, a few each frame,
 * and given up when they are far away. One cell, the anchor, stays where it is on the screen when
 * others become higher or lower.
 */
final class Column extends Region {
  /** How far beyond the window, in heights of it, views are made, and how far they are kept. */
  private static final double AHEAD = 0.7;

  private static final double KEPT = 2.5;
  private static final double ROW = 40;

  private final ScrollBar bar = new ScrollBar();
  private final Region page = Nodes.region("notebook-page");
  private final Pace pace;
  private final DoubleSupplier em;
  private final IdentityHashMap<Slot, Integer> places = new IdentityHashMap<>();
  private List<Slot> slots = List.of();
  private Optional<Slot> favourite = Optional.empty();
  private Optional<Slot> anchor = Optional.empty();
  private double anchorTop;
  private Strip strip = Strip.EMPTY;
  private double scroll;
  private double heightBefore;
  private boolean syncing;
  private boolean building;

  /**
   * @param em the size of plain text, in pixels
   */
  Column(Pace pace, DoubleSupplier em) {
    this.pace = pace;
    this.em = em;
    getStyleClass().add("notebook-column");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((value, was, is) -> dragged(is.doubleValue()));
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(page, bar);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  /** Shows these cells; where they have been, and what was made of them, stays. */
  void setSlots(List<Slot> next) {
    Set<Slot> stay = new HashSet<>(next);
    slots.stream().filter(slot -> !stay.contains(slot)).forEach(Slot::drop);
    slots = List.copyOf(next);
    places.clear();
    for (int i = 0; i < slots.size(); i++) {
      places.put(slots.get(i), i);
    }
    anchor = anchor.filter(places::containsKey);
    requestLayout();
  }

  /** The cell that is to stay where it is as long as its top can be seen. */
  void favour(Optional<Slot> slot) {
    favourite = slot;
    holdOn();
  }

  /** Moves the window over the column, down when positive; as far as there is something. */
  void scrollBy(double pixels) {
    scroll = strip.clamp(scroll + pixels, getHeight());
    holdOn();
    requestLayout();
  }

  /**
   * Moves the window by so many heights of it.
   *
   * @return whether there was anywhere to go
   */
  boolean scrollByPages(double pages) {
    double before = scroll;
    scrollBy(pages * getHeight());
    return Math.abs(scroll - before) > 1;
  }

  /**
   * Makes the view of a cell, if there is none, in its place: only there does it wear its style.
   */
  CellView build(Slot slot) {
    Region before = slot.node();
    CellView view = slot.build();
    int index = indexOf(slot);
    if (index >= 0 && view.getParent() != this) {
      getChildren().remove(before);
      add(view, index);
      view.applyCss();
      requestLayout();
    }
    return view;
  }

  /** Moves the window as little as it takes to see a cell; of a large one, its beginning. */
  void reveal(Slot slot) {
    int index = indexOf(slot);
    if (index >= 0) {
      build(slot);
      layoutNow();
      seen(strip.top(index), strip.bottom(index), slot);
      layoutNow();
    }
  }

  /** Moves the window as little as it takes to see a stretch of a cell, from its top. */
  void reveal(Slot slot, double from, double to) {
    int index = indexOf(slot);
    if (index >= 0 && index < strip.count()) {
      seen(strip.top(index) + from, strip.top(index) + to, slot);
      requestLayout();
    }
  }

  private void seen(double from, double to, Slot slot) {
    double margin = em.getAsDouble();
    double away = Math.max(scroll - to, from - scroll - getHeight());
    // What is far away is jumped to: its beginning is what the reader wants to see.
    double top =
        away > getHeight() / 2
            ? from - margin
            : Strip.toSee(from - margin, to + margin, scroll, getHeight());
    scroll = strip.clamp(top, getHeight());
    anchor = Optional.of(slot);
    anchorTop = strip.top(indexOf(slot)) - scroll;
  }

  /** Puts the beginning of the first cell at the top of the window. */
  void scrollToTop() {
    scroll = 0;
    holdOn();
    requestLayout();
  }

  private void layoutNow() {
    requestLayout();
    applyCss();
    layout();
  }

  /** Whether all views are made that are to be, and show everything. */
  boolean isSettled() {
    return getHeight() > 0
        && next().isEmpty()
        && slots.stream().allMatch(slot -> slot.view().filter(view -> !view.isWhole()).isEmpty());
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      scrollBy(-event.getDeltaY());
      event.consume();
    }
  }

  private void dragged(double value) {
    if (!syncing) {
      scroll = strip.clamp(value, getHeight());
      holdOn();
      requestLayout();
    }
  }

  private int indexOf(Slot slot) {
    return places.getOrDefault(slot, -1);
  }

  /** Chooses the anchor: what the reader looks at, as far as can be told. */
  private void holdOn() {
    anchor =
        favourite
            .filter(slot -> isTopSeen(indexOf(slot)))
            .or(() -> slots.stream().filter(slot -> isTopSeen(indexOf(slot))).findFirst())
            .or(this::atTop);
    anchor.ifPresent(slot -> anchorTop = strip.top(indexOf(slot)) - scroll);
  }

  private Optional<Slot> atTop() {
    int index = strip.at(scroll);
    return index < 0 || index >= slots.size() ? Optional.empty() : Optional.of(slots.get(index));
  }

  private boolean isTopSeen(int index) {
    return index >= 0
        && index < strip.count()
        && strip.top(index) >= scroll
        && strip.top(index) < scroll + getHeight();
  }

  @Override
  protected void layoutChildren() {
    double barWidth = bar.prefWidth(-1);
    double room = getWidth() - barWidth - snappedLeftInset() - snappedRightInset();
    double width = snapSizeX(Math.max(0, Math.min(room, page.maxWidth(-1))));
    double left = snapPositionX(snappedLeftInset() + (room - width) / 2);
    measure(width);
    keepAnchor();
    keepFavourite();
    place(left, width);
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    syncBar();
    holdOn();
    askForViews();
  }

  private void measure(double width) {
    double size = em.getAsDouble();
    double[] heights = slots.stream().mapToDouble(slot -> slot.height(width, size)).toArray();
    strip = Strip.of(heights, snappedTopInset(), snappedBottomInset());
  }

  private void keepAnchor() {
    double wanted = anchor.map(slot -> strip.top(indexOf(slot)) - anchorTop).orElse(scroll);
    scroll = snapPositionY(strip.clamp(wanted, getHeight()));
  }

  /** Where the window has become lower, what was seen of the favourite is seen still. */
  private void keepFavourite() {
    double before = heightBefore;
    heightBefore = getHeight();
    int index = favourite.map(this::indexOf).orElse(-1);
    if (index >= 0 && getHeight() < before) {
      double from = Math.max(strip.top(index), scroll);
      double to = Math.min(strip.bottom(index), scroll + before);
      if (from < to) {
        double top = Strip.toSee(from, to, scroll, getHeight());
        scroll = snapPositionY(strip.clamp(top, getHeight()));
      }
    }
  }

  private void place(double left, double width) {
    Set<Region> present = new HashSet<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      boolean near = distance(i) <= 0;
      if (slot.view().isPresent() || near) {
        Region node = slot.node();
        present.add(node);
        add(node, i);
        node.resizeRelocate(left, snapPositionY(strip.top(i) - scroll), width, height(i));
      }
    }
    getChildren().removeIf(node -> node != page && node != bar && !present.contains(node));
  }

  private double height(int index) {
    return snapSizeY(strip.bottom(index) - strip.top(index));
  }

  /** Tab goes through the nodes in the order of the cells. */
  private void add(Region node, int index) {
    if (node.getParent() != this) {
      int at = 1;
      for (int i = 0; i < index; i++) {
        if (slots.get(i).node().getParent() == this) {
          at = Math.max(at, getChildren().indexOf(slots.get(i).node()) + 1);
        }
      }
      getChildren().add(at, node);
    }
  }

  /** How many pixels a cell is from what is seen; not positive when it is seen. */
  private double distance(int index) {
    return Math.max(scroll - strip.bottom(index), strip.top(index) - scroll - getHeight());
  }

  private void syncBar() {
    double end = Math.max(0, strip.total() - getHeight());
    Nodes.present(bar, end > 0);
    syncing = true;
    bar.setMax(end);
    bar.setValue(scroll);
    bar.setVisibleAmount(end == 0 ? 0 : end * getHeight() / strip.total());
    bar.setUnitIncrement(ROW);
    bar.setBlockIncrement(getHeight() - ROW);
    syncing = false;
  }

  private void askForViews() {
    boolean far = slots.stream().anyMatch(this::isToGo);
    if (!building && getHeight() > 0 && (far || next().isPresent())) {
      building = true;
      pace.add(this::makeOne);
    }
  }

  private void makeOne() {
    building = false;
    new ArrayList<>(slots).stream().filter(this::isToGo).forEach(Slot::drop);
    next().ifPresent(this::build);
    requestLayout();
  }

  /** The nearest cell that is to have a view and has none. */
  private Optional<Slot> next() {
    return slots.stream()
        .filter(slot -> slot.view().isEmpty() && place(slot) <= AHEAD * getHeight())
        .min(Comparator.comparingDouble(this::place));
  }

  private boolean isToGo(Slot slot) {
    return slot.view().filter(view -> !view.hasKeyboard()).isPresent()
        && !favourite.equals(Optional.of(slot))
        && place(slot) > KEPT * getHeight();
  }

  private double place(Slot slot) {
    int index = indexOf(slot);
    return index >= 0 && index < strip.count() ? distance(index) : Double.MAX_VALUE;
  }
}
