package org.inkbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LookTest {
  private final Look look = new Look(Theme.LIGHT, TextSize.NORMAL);
  private Label label;
  private StackPane root;

  @Start
  void open(Stage stage) {
    label = new Label("text");
    root = new StackPane(label);
    Scene scene = new Scene(root, 300, 200);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theTextSizeScalesWhatIsThere() {
    assertThat(label.getFont().getSize()).isEqualTo(14);
    does(() -> look.textSizeProperty().set(TextSize.PROJECTOR));
    assertThat(label.getFont().getSize()).isEqualTo(26);
  }

  @Test
  void theThemeTurnsTextAndGround() {
    assertThat(((Color) label.getTextFill()).getBrightness()).isLessThan(0.3);
    assertThat(root.getScene().getFill())
        .isEqualTo(root.getBackground().getFills().get(0).getFill());
    does(() -> look.themeProperty().set(Theme.DARK));
    assertThat(((Color) label.getTextFill()).getBrightness()).isGreaterThan(0.8);
    Color ground = (Color) root.getBackground().getFills().get(0).getFill();
    assertThat(ground.getBrightness()).isLessThan(0.3);
    assertThat(root.getScene().getFill()).isEqualTo(ground);
  }

  @Test
  void tooltipsWearThemeAndSizeOfTheirWindow() {
    Tooltip tooltip = new Tooltip("words");
    does(
        () -> {
          look.themeProperty().set(Theme.DARK);
          look.textSizeProperty().set(TextSize.LARGE);
        });
    does(() -> tooltip.show(root.getScene().getWindow()));
    Label shown = (Label) tooltip.getSkin().getNode();
    assertThat(tooltip.getFont().getSize()).isEqualTo(17);
    assertThat(((Color) shown.getTextFill()).getBrightness()).isGreaterThan(0.8);
    does(tooltip::hide);
  }

  @Test
  void sizesHaveEnds() {
    assertThat(TextSize.SMALL.smaller()).isEqualTo(TextSize.SMALL);
    assertThat(TextSize.SMALL.larger()).isEqualTo(TextSize.NORMAL);
    assertThat(TextSize.PROJECTOR.smaller()).isEqualTo(TextSize.LARGER);
    assertThat(TextSize.PROJECTOR.larger()).isEqualTo(TextSize.PROJECTOR);
  }

  @Test
  void anIconAloneHasItsWordsInTooltipAndForScreenReaders() {
    does(
        () -> {
          var button = Buttons.icon(Feather.PLAY, "Run", () -> {});
          assertThat(button.getTooltip().getText()).isEqualTo("Run");
          assertThat(button.getAccessibleText()).isEqualTo("Run");
        });
  }

  private void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          action.run();
          root.applyCss();
          root.layout();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
