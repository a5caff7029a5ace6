package org.entente.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.io.Bundled;
import org.entente.io.RecentFile;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where one begins: the data sets that come with the program, the files that were open, and how to open others. */
final class StartPage extends ScrollPane {
    /** What a column needs at least with text of its first size, and what is between columns, in pixels. */
    private static final double COLUMN = 220;

    private static final double GAP = 36;

    private final FileActions files;
    private final VBox recent = new VBox();
    private final Button choose = new Button("Open a data set …  (Ctrl+O)");

    /** @param back names what is open behind the page, or is null if nothing is */
    StartPage(FileActions files, String back) {
        this.files = files;
        getStyleClass().add("start-page");
        setFitToWidth(true);
        setFitToHeight(true);
        Label title = new Label("Entente");
        title.getStyleClass().add("start-title");
        Label what =
                new Label("How events change alliances: a timeline of events, and the graph of what ties the actors.");
        what.setWrapText(true);
        what.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow first = new WrappedRow(12, 4, title, gap);
        if (back != null) {
            first.getChildren().add(back(back));
        }
        VBox top = new VBox(2, first, what);
        SideBySide columns = new SideBySide(COLUMN, GAP);
        columns.getChildren().addAll(bundled(), own());
        Label hands = new Label(
                "Once a data set is open:  → next event  ·  drag a node  ·  click a line to see why it stands  ·  F1 all keys");
        hands.getStyleClass().add("quiet");
        hands.setWrapText(true);
        VBox page = new VBox(22, top, columns, hands);
        page.getStyleClass().add("page");
        page.setFillWidth(true);
        // It scrolls rather than that a text is cut.
        page.setMinHeight(USE_PREF_SIZE);
        HBox middle = new HBox(page);
        middle.setAlignment(Pos.CENTER);
        HBox.setHgrow(page, Priority.ALWAYS);
        setContent(middle);
    }

    private Button back(String to) {
        Button back = new Button("Back  (Esc)", new FontIcon(Feather.ARROW_LEFT));
        back.setId("start-back");
        back.setTooltip(new Tooltip("Back to " + to));
        back.setAccessibleText("Back to " + to);
        back.setOnAction(event -> files.toggleStart());
        back.setMinWidth(Region.USE_PREF_SIZE);
        return back;
    }

    private VBox bundled() {
        VBox cards = new VBox(10, heading("Begin with"));
        List<String> names = new ArrayList<>(Bundled.names());
        // The one that opens by itself is the one to begin with.
        names.remove(Bundled.DEFAULT);
        names.add(0, Bundled.DEFAULT);
        for (String name : names) {
            cards.getChildren().add(card(name));
        }
        return cards;
    }

    /** A data set that comes with the program; what it holds is read while the page is already there. */
    private VBox card(String name) {
        Hyperlink title = new Hyperlink(name);
        title.setId("bundled-" + name);
        title.getStyleClass().add("card-title");
        title.setAccessibleText("Open the bundled data set " + name);
        title.setOnAction(event -> files.openBundled(name));
        title.setWrapText(true);
        Label about = new Label();
        about.setWrapText(true);
        Label counts = new Label(" ");
        counts.setWrapText(true);
        counts.getStyleClass().add("quiet");
        VBox card = new VBox(3, title, about, counts);
        card.getStyleClass().add("start-card");
        card.setOnMouseClicked(event -> files.openBundled(name));
        CompletableFuture.supplyAsync(() -> SetOutline.bundled(name))
                .thenAccept(outline -> Platform.runLater(() -> {
                    title.setText(outline.title());
                    about.setText(outline.about());
                    about.setManaged(!outline.about().isEmpty());
                    counts.setText(outline.counts());
                    title.setAccessibleText("Open " + outline.title() + ", " + outline.counts());
                }));
        return card;
    }

    private VBox own() {
        choose.setDefaultButton(true);
        choose.setOnAction(event -> files.choose());
        Label drop = new Label("or drop files on the window; several open several windows.");
        drop.getStyleClass().add("quiet");
        drop.setWrapText(true);
        fillRecent();
        return new VBox(10, heading("Your own"), choose, drop, recent);
    }

    private void fillRecent() {
        List<RecentFile> all = files.recent();
        recent.getChildren().clear();
        if (!all.isEmpty()) {
            recent.getChildren().add(heading("Recent files"));
        }
        all.forEach(file -> recent.getChildren().add(recent(file)));
    }

    private Node recent(RecentFile file) {
        Path path = file.file();
        Hyperlink title =
                new Hyperlink(file.title().isBlank() ? path.getFileName().toString() : file.title());
        title.setTooltip(new Tooltip(path.toString()));
        title.setOnAction(event -> files.open(List.of(path)));
        title.setMinWidth(0);
        Label where = new Label(FileMenu.shortened(path));
        where.getStyleClass().add("quiet");
        where.setMinWidth(0);
        VBox words = new VBox(title, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().add("flat");
        remove.setTooltip(new Tooltip("Take off this list; the file stays"));
        remove.setAccessibleText("Take " + path.getFileName() + " off the recent files");
        remove.setOnAction(event -> {
            files.forget(path);
            recent.getChildren().remove(remove.getParent());
        });
        HBox row = new HBox(6, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("recent-file");
        return row;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("start-heading");
        return heading;
    }

    /** Puts the keyboard where one most likely goes on. */
    void focusFirst() {
        Platform.runLater(choose::requestFocus);
    }
}
