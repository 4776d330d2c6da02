package org.candour.desktop.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The colours and the size of text of this window. Text runs from 80% to 200%, and everything
/// measured in em follows it.
public final class Look {
  /// The size of text at 100%.
  public static final double BASE = 13.5;

  private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<Integer> percent = new ReadOnlyObjectWrapper<>(100);

  public Look(Theme theme, int percent) {
    List.of("Regular", "Semibold", "Bold").forEach(Look::load);
    this.theme.set(theme);
    this.percent.set(within(percent));
  }

  private static void load(String weight) {
    Font.loadFont(
        String.valueOf(Look.class.getResource("/report/fonts/SourceSans3-" + weight + ".ttf")), 12);
  }

  private static int within(int percent) {
    return Math.clamp(percent, STEPS.getFirst(), STEPS.getLast());
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ReadOnlyObjectProperty<Integer> percent() {
    return percent.getReadOnlyProperty();
  }

  /// One em in pixels.
  public double em() {
    return BASE * percent.get() / 100;
  }

  /// Sets the size of text, kept between 80% and 200%.
  public void percent(int asked) {
    percent.set(within(asked));
  }

  /// The next larger size of text.
  public void larger() {
    STEPS.stream().filter(step -> step > percent.get()).findFirst().ifPresent(percent::set);
  }

  /// The next smaller size of text.
  public void smaller() {
    STEPS.reversed().stream()
        .filter(step -> step < percent.get())
        .findFirst()
        .ifPresent(percent::set);
  }

  /// Dresses a scene, now and whenever the look changes; its popups are dressed with it.
  public void dress(Scene scene) {
    theme.subscribe(chosen -> Application.setUserAgentStylesheet(chosen.sheet()));
    percent.subscribe(chosen ->
        scene
            .getStylesheets()
            .setAll(String.valueOf(Look.class.getResource("/look/candour.css")), size()));
  }

  private String size() {
    String rule = String.format(Locale.ROOT, ".root{-fx-font-size:%.2fpx;}", em());
    byte[] bytes = rule.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
