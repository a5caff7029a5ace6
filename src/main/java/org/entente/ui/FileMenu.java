package org.entente.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import org.entente.io.RecentFile;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Opens a data set; its menu has the recent files and what else can be done with files. */
final class FileMenu extends SplitMenuButton {
    private static final int LONGEST = 60;

    private final FileActions files;

    FileMenu(FileActions files) {
        this.files = files;
        setGraphic(new FontIcon(Feather.FOLDER));
        setTooltip(new Tooltip("Open a data set (Ctrl+O); the arrow has recent files"));
        setAccessibleText("Open a data set; the menu has recent files, the start page and a new window");
        getStyleClass().add("file-menu");
        setOnAction(event -> files.choose());
        // A menu without items does not open, and what is in it is read when it is wanted.
        getItems().setAll(item("Open …", "Ctrl+O", files::choose));
        setOnShowing(event -> fill());
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>(List.of(
                item("Open …", "Ctrl+O", files::choose),
                item("New window", "Ctrl+N", files::newWindow),
                item("Read the file again", "F5", files::readAgain),
                item("Start page", "Alt+Home", files::toggleStart)));
        List<RecentFile> recent = files.recent();
        if (!recent.isEmpty()) {
            Label heading = new Label("Recent files");
            heading.getStyleClass().add("menu-heading");
            CustomMenuItem words = new CustomMenuItem(heading, false);
            words.setDisable(true);
            items.add(new SeparatorMenuItem());
            items.add(words);
            for (RecentFile file : recent) {
                MenuItem item = item(label(file), "", () -> files.open(List.of(file.file())));
                items.add(item);
            }
        }
        getItems().setAll(items);
    }

    /** The title and the file's name; menus take no tooltip, so that the folder is said as well where it fits. */
    private static String label(RecentFile file) {
        return file.title().isBlank() ? shortened(file.file()) : file.title() + "  ·  " + shortened(file.file());
    }

    /** A path that is too long loses its beginning: the end tells more. */
    static String shortened(Path file) {
        String path = file.toString();
        return path.length() <= LONGEST ? path : "…" + path.substring(path.length() - LONGEST + 1);
    }

    private static MenuItem item(String text, String key, Runnable action) {
        MenuItem item = new MenuItem(key.isEmpty() ? text : text + "  (" + key + ")");
        // Underscores in file names are no mnemonics.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
