package org.entente.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.entente.draw.Colours;
import org.entente.draw.Palette;
import org.entente.state.Theme;

/** How the controls look: in the colours and the type of the drawings beside them. */
final class Looks {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final List<String> FACES = List.of("Regular", "Medium", "Bold", "Italic");
    private static final String FAMILY = "Roboto";
    private static final String MEDIUM = FAMILY + " Medium";
    /** Pixels of text as large as at first; the style sheet's sizes are shares of it. */
    private static final double SIZE = 13;

    private static final int BLACK = 0xFF000000;

    private static final double ICON = 16;

    private static final Object LARGER = "org.entente.larger";

    private static final String DATA = "data:text/css,";

    private Looks() {}

    /**
     * Gives a scene a theme. The sheet of the controls is one for the whole program, light or dark; every colour it looks up is
     * the scene's own, so windows of either theme stand side by side.
     */
    static void apply(Scene scene, Theme theme) {
        loadFonts();
        String controls = new PrimerLight().getUserAgentStylesheetBSS();
        if (!controls.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(controls);
        }
        String bridge = sheet();
        if (!scene.getStylesheets().contains(bridge)) {
            scene.getStylesheets().add(bridge);
        }
        if (scene.getStylesheets().stream().noneMatch(each -> each.startsWith(DATA))) {
            enlarge(scene, 1);
        }
        Palette palette = Palette.of(theme);
        scene.setFill(colour(palette.ground()));
        dress(scene.getRoot(), palette);
    }

    /** Writes the text of a scene's controls so many times as large as at first; popups that it opens do the same. */
    static void enlarge(Scene scene, double larger) {
        String sheet = sizes(larger);
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().removeIf(each -> each.startsWith(DATA));
            scene.getStylesheets().add(sheet);
            scene.getProperties().put(LARGER, larger);
        }
    }

    /** How many times its first size the text of the controls has where a node is, 1 to 2. */
    static double larger(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getProperties().get(LARGER) instanceof Double larger ? larger : 1;
    }

    private static String sizes(double larger) {
        // An icon is a text whose size is its own font's: in em it would grow with every look at the style. A sign is
        // as
        // large beside small letters as beside large ones.
        return DATA
                + String.format(
                        Locale.ROOT,
                        ".root{-fx-font-size:%.2fpx}.ikonli-font-icon{-fx-icon-size:%.2fpx}.sign{%s}",
                        SIZE * larger,
                        ICON * larger,
                        box(Signs.WIDTH * larger, Signs.HEIGHT * larger));
    }

    private static String box(double width, double height) {
        StringBuilder css = new StringBuilder();
        for (String which : List.of("min", "pref", "max")) {
            css.append(String.format(
                    Locale.ROOT, "-fx-%1$s-width:%2$.2fpx;-fx-%1$s-height:%3$.2fpx;", which, width, height));
        }
        return css.toString();
    }

    /** Gives a root the colours and the type; what is in it looks them up. */
    static void dress(Parent root, Palette palette) {
        if (!root.getStyleClass().contains("entente")) {
            root.getStyleClass().add("entente");
        }
        root.setStyle(style(palette));
    }

    /** The address of the sheet that fits the controls to the drawings. */
    static String sheet() {
        URL sheet = Looks.class.getResource("theme.css");
        if (sheet == null) {
            throw new IllegalStateException("The style sheet theme.css is not on the class path");
        }
        return sheet.toExternalForm();
    }

    /** The colours by the names under which the controls' style sheets look them up. */
    private static String style(Palette palette) {
        StringBuilder css = new StringBuilder();
        css.append("-fx-font-family: \"" + FAMILY + "\";");
        add(css, "-color-bg-default", palette.ground());
        add(css, "-color-bg-overlay", palette.panel());
        add(css, "-color-bg-subtle", palette.grid());
        add(css, "-color-bg-inset", palette.grid());
        add(css, "-color-fg-default", palette.text());
        add(css, "-color-fg-muted", palette.quiet());
        add(css, "-color-fg-subtle", palette.quiet());
        add(css, "-color-border-default", palette.border());
        add(css, "-color-border-muted", palette.grid());
        add(css, "-color-border-subtle", palette.grid());
        add(css, "-color-accent-fg", palette.focus());
        add(css, "-color-accent-emphasis", palette.focus());
        add(css, "-color-accent-muted", Colours.mix(palette.ground(), palette.focus(), 0.4));
        add(css, "-color-accent-subtle", Colours.mix(palette.ground(), palette.focus(), 0.12));
        add(css, "-color-accent-6", Colours.mix(palette.focus(), palette.text(), 0.3));
        add(css, "-color-fg-emphasis", palette.inkOn(palette.focus()));
        add(css, "-color-base-1", palette.grid());
        add(css, "-color-base-2", palette.border());
        add(css, "-color-neutral-emphasis", palette.quiet());
        add(css, "-color-neutral-emphasis-plus", palette.quiet());
        add(css, "-color-shadow-default", palette.theme() == Theme.LIGHT ? palette.border() : BLACK);
        add(css, "-entente-link", palette.theme() == Theme.LIGHT ? palette.defence() : palette.focus());
        add(css, "-entente-panel", palette.panel());
        add(css, "-entente-line", palette.grid());
        add(css, "-entente-border", palette.border());
        add(css, "-entente-danger", palette.hostile());
        add(css, "-entente-hover", Colours.over(palette.hover(), palette.ground()));
        return css.toString();
    }

    private static void add(StringBuilder css, String name, int argb) {
        css.append(String.format(Locale.ROOT, "%s: #%06X;", name, argb & 0xFFFFFF));
    }

    /** A colour of a palette for JavaFX. */
    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    /** Makes the bundled faces known to JavaFX, once: each loading keeps a copy of the file until the program ends. */
    private static void loadFonts() {
        // The list of families does not tell, as JavaFX makes it once, before it knows ours.
        if (new Font(MEDIUM, SIZE).getName().equals(MEDIUM)) {
            return;
        }
        for (String face : FACES) {
            try (InputStream in = Looks.class.getResourceAsStream(FONTS + face + ".ttf")) {
                Font.loadFont(in, SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
