package org.entente.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.model.Problem;
import org.entente.words.StatusWords;

/** The line below everything: what is shown, and how many problems the data have if there are any. */
final class StatusLine extends HBox {
    /** @param toggleProblems shows the problems, or puts them away */
    StatusLine(Store store, List<Problem> problems, Runnable toggleProblems) {
        getStyleClass().add("status-line");
        Label words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> StatusWords.of(store.situation().get()), store.situation()));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        if (!problems.isEmpty()) {
            Hyperlink show = new Hyperlink(ProblemsPane.summary(problems));
            show.setId("show-problems");
            show.setMinWidth(USE_PREF_SIZE);
            show.setOnAction(event -> toggleProblems.run());
            getChildren().add(show);
        }
    }
}
