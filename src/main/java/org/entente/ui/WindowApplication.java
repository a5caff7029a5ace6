package org.entente.ui;

import java.util.Arrays;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** Opens the program's window; its only parameter, if any, names the data set's file. */
public final class WindowApplication extends Application {
    /** The window's ground, ARGB. */
    private static final int GROUND = 0xFFFBFAF7;

    private final Brush brush = new Brush();

    @Override
    public void start(Stage stage) {
        FrameView view = new FrameView(brush, failure -> {
            throw new IllegalStateException("the picture can't be painted", failure);
        });
        view.show(new Wish((pixels, width, height, scale) -> Arrays.fill(pixels, GROUND)));
        stage.setScene(new Scene(new BorderPane(view), 1440, 900));
        stage.setTitle("Entente");
        stage.show();
        view.requestFocus();
    }

    @Override
    public void stop() {
        brush.close();
    }
}
