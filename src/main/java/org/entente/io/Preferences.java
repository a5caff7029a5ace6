package org.entente.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a window remembers from one run to the next, whatever the data set.
 *
 * @param width of the window in pixels, above 0
 * @param height of the window in pixels, above 0
 * @param x of the window's left edge on the screen, or NaN to leave it to the system
 * @param y of the window's upper edge on the screen, or NaN to leave it to the system
 * @param dividers where panes are divided, 0 to 1, by names that the window gives them
 * @param hidden the names of panes that are not shown
 * @param lastFile the data set shown last: a path, or the name of a bundled one; empty at first
 */
public record Preferences(
        double width,
        double height,
        double x,
        double y,
        boolean maximized,
        Map<String, Double> dividers,
        Set<String> hidden,
        String lastFile) {
    /** Those of the first start. */
    public static final Preferences FIRST =
            new Preferences(1440, 900, Double.NaN, Double.NaN, false, Map.of(), Set.of("legend"), "");

    /** @throws IllegalArgumentException if the window has no size, or a divider is not within its pane */
    public Preferences {
        if (!(width > 0) || !(height > 0) || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException("A window has a size, not " + width + " by " + height);
        }
        dividers.forEach((name, place) -> {
            if (!(place >= 0) || !(place <= 1)) {
                throw new IllegalArgumentException("The divider " + name + " stands at 0 to 1, not " + place);
            }
        });
        dividers = Map.copyOf(dividers);
        hidden = Set.copyOf(hidden);
    }

    /** These with the window, its panes and file as others have them; what belongs to no single window stays. */
    public Preferences withWindow(Preferences window) {
        return new Preferences(
                window.width,
                window.height,
                window.x,
                window.y,
                window.maximized,
                window.dividers,
                window.hidden,
                window.lastFile);
    }

    JsonNode toNode() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(Settings.VERSION_KEY, JsonNode.number(Settings.VERSION));
        fields.put("width", JsonNode.number(width));
        fields.put("height", JsonNode.number(height));
        if (Double.isFinite(x) && Double.isFinite(y)) {
            fields.put("x", JsonNode.number(x));
            fields.put("y", JsonNode.number(y));
        }
        fields.put("maximized", JsonNode.bool(maximized));
        Map<String, JsonNode> places = new TreeMap<>();
        dividers.forEach((name, place) -> places.put(name, JsonNode.number(place)));
        fields.put("dividers", new JsonNode.Fields(places));
        fields.put(
                "hidden",
                JsonNode.list(new TreeSet<>(hidden).stream().map(JsonNode::text).toList()));
        fields.put("lastFile", JsonNode.text(lastFile));
        return new JsonNode.Fields(fields);
    }
}
