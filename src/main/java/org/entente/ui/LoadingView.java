package org.entente.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows that a document is being loaded and how far it is, with a button to give it up. */
final class LoadingView extends VBox {
    private static final Duration PACE = Duration.millis(100);

    private final Timeline watch;

    LoadingView(Loading loading) {
        super(10);
        getStyleClass().addAll("waiting", "loading-card");
        Label what = new Label("Opening " + loading.name() + " …");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText("Progress of opening " + loading.name());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(event -> loading.cancel());
        cancel.setCancelButton(true);
        getChildren().addAll(what, bar, cancel);
        watch = new Timeline(new KeyFrame(PACE, tick -> {
            double fraction = loading.fraction();
            bar.setProgress(Double.isNaN(fraction) ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
            what.setText("Opening " + loading.name() + ": " + loading.doing());
        }));
        watch.setCycleCount(Animation.INDEFINITE);
        loading.document().whenComplete((ready, failure) -> Platform.runLater(watch::stop));
        watch.play();
    }
}
