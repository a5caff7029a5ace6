package org.entente.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The controls of playing: play or pause, and how fast. */
final class Transport {
    private Transport() {}

    /** The button that plays and pauses. */
    static Node play(Player player) {
        FontIcon icon = new FontIcon(Feather.PLAY);
        icon.iconCodeProperty()
                .bind(Bindings.when(player.playing()).then(Feather.PAUSE).otherwise(Feather.PLAY));
        Button button = new Button(null, icon);
        button.setId("play");
        button.getStyleClass().add("flat");
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.when(player.playing()).then("Pause (Space)").otherwise("Play the events (Space)"));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(tip.textProperty());
        button.setOnAction(event -> player.toggle());
        return button;
    }

    /** How fast, and what comes after the last event. */
    static Node speed(Player player) {
        MenuButton menu = new MenuButton();
        menu.setId("speed");
        menu.textProperty()
                .bind(Bindings.createStringBinding(() -> player.speed().get().sign(), player.speed()));
        menu.setTooltip(new Tooltip("How fast the events are played"));
        menu.setAccessibleText("How fast the events are played");
        ToggleGroup one = new ToggleGroup();
        for (Speed speed : Speed.values()) {
            RadioMenuItem item = new RadioMenuItem(speed.sign());
            item.setToggleGroup(one);
            item.setSelected(player.speed().get() == speed);
            item.setOnAction(event -> player.speed().set(speed));
            menu.getItems().add(item);
        }
        CheckMenuItem loop = new CheckMenuItem("After the last event begin anew");
        loop.selectedProperty().bindBidirectional(player.loop());
        menu.getItems().addAll(new SeparatorMenuItem(), loop);
        return menu;
    }
}
