package org.inkbook.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Optional;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;

/**
 * A slider and, beside it, its value to be read and typed. From pressing to letting go, be it the
 * mouse or a key, is one gesture.
 */
final class SliderControl implements Control {
  private static final int PAGE = 10;

  private final Sink sink;
  private final Slider slider = new Slider();
  private final TextField field = new TextField();
  private final Entry entry;
  private final HBox box = new HBox(slider, field);
  private Param param;
  private String value = "";
  private boolean showing;

  SliderControl(Param param, Sink sink) {
    this.param = param;
    this.sink = sink;
    String name = Words.readable(param.name());
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setAccessibleText(name);
    slider.setMinWidth(0);
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider.valueProperty().addListener((property, was, is) -> dragged(is.doubleValue()));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> sink.gestureEnds());
    slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> sink.gestureEnds());
    field.setAccessibleText(name + ", as a number");
    field.getStyleClass().add("number-field");
    entry = new Entry(field, text -> Numbers.allowed(text, this.param), new Typed());
    box.getStyleClass().add("slider-box");
  }

  /** What is typed moves the slider, too. */
  private final class Typed implements Sink {
    @Override
    public boolean set(String text) {
      boolean taken = sink.set(text);
      if (taken) {
        value = text.strip();
        place();
      }
      return taken;
    }

    @Override
    public void gestureEnds() {
      sink.gestureEnds();
    }

    @Override
    public void say(String sentence) {
      sink.say(sentence);
    }
  }

  private void dragged(double place) {
    if (!showing) {
      set(stops().nearest(place));
    }
  }

  /** The thumb jumps from stop to stop. */
  private void set(String next) {
    if (!next.equals(value) && sink.set(next)) {
      value = next;
      entry.show(next);
    }
    place();
  }

  private void place() {
    showing = true;
    slider.setMin(param.range().min());
    slider.setMax(param.range().max());
    slider.setValue(Double.parseDouble(value));
    showing = false;
  }

  private void keyed(KeyEvent event) {
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    Optional<String> next = modified ? Optional.empty() : next(event.getCode());
    next.ifPresent(
        stop -> {
          set(stop);
          event.consume();
        });
  }

  private Optional<String> next(KeyCode key) {
    return switch (key) {
      case RIGHT, UP -> Optional.of(stops().from(value, 1));
      case LEFT, DOWN -> Optional.of(stops().from(value, -1));
      case PAGE_UP -> Optional.of(stops().from(value, PAGE));
      case PAGE_DOWN -> Optional.of(stops().from(value, -PAGE));
      case HOME -> Optional.of(stops().first());
      case END -> Optional.of(stops().last());
      default -> Optional.empty();
    };
  }

  private Stops stops() {
    return new Stops(param.range());
  }

  @Override
  public Region node() {
    return box;
  }

  @Override
  public void show(Param now) {
    param = now;
    value = now.value();
    entry.show(value);
    slider.setDisable(!(now.range().min() < now.range().max()));
    place();
  }

  @Override
  public boolean busy() {
    return slider.isPressed() || slider.isValueChanging();
  }

  @Override
  public void commit() {
    entry.commit();
  }
}
