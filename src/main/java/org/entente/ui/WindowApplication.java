package org.entente.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;

/** Opens the program's window; its only parameter, if any, names the data set's file. */
public final class WindowApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private Brush brush;

    @Override
    public void start(Stage stage) {
        Type type = Type.load();
        brush = new Brush(new Painter(type));
        FrameView view = new FrameView(brush, failure -> {
            throw new IllegalStateException("the picture can't be painted", failure);
        });
        int ground = Palette.LIGHT.ground();
        view.show(new Wish((width, height) -> new DrawingBuilder(width, height, ground, type).build()));
        stage.setScene(new Scene(new BorderPane(view), WIDTH, HEIGHT));
        stage.setTitle("Entente");
        stage.show();
        // Some window managers on Linux give a new window 200 by 200 whatever it asked for (JDK-8316423); asking again
        // helps.
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        view.requestFocus();
    }

    @Override
    public void stop() {
        brush.close();
    }
}
