package org.entente.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.entente.state.Remedy;
import org.entente.state.Situation;
import org.entente.words.FilterWords;

/** A button below what an empty pane says: it drops what the filter must be without for anything to be shown. */
final class DropOffer extends Button {
    /** How far below the middle of the pane, under the words. */
    private static final double BELOW = 44;

    private Optional<Remedy> remedy = Optional.empty();

    /** @param remedy what to drop, if nothing passes */
    DropOffer(Store store, Function<Situation, Optional<Remedy>> remedy) {
        getStyleClass().add("drop-offer");
        setMnemonicParsing(false);
        setTranslateY(BELOW);
        StackPane.setAlignment(this, Pos.CENTER);
        setOnAction(event -> this.remedy.ifPresent(
                found -> store.apply(view -> view.withFilter(view.filter().without(found.drop())))));
        store.view().addListener((all, before, now) -> refresh(store.situation().get(), remedy));
        refresh(store.situation().get(), remedy);
    }

    private void refresh(Situation situation, Function<Situation, Optional<Remedy>> find) {
        remedy = find.apply(situation);
        setVisible(remedy.isPresent());
        setManaged(remedy.isPresent());
        remedy.ifPresent(found -> setText("Drop “" + FilterWords.conditions(found.drop(), situation) + "”"));
    }
}
