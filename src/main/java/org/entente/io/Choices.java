package org.entente.io;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.state.Theme;

/**
 * What a person has chosen for all windows and data sets.
 *
 * @param reducedMotion whether nothing moves that nobody drags
 * @param language of names, a BCP 47 tag, or empty for each data set's own
 * @param textSize in percent of the first size, {@value #LEAST_TEXT} to {@value #MOST_TEXT}
 */
public record Choices(Theme theme, boolean reducedMotion, String language, int textSize) {
    public static final int LEAST_TEXT = 100;
    public static final int MOST_TEXT = 200;

    /** Those of the first start. */
    public static final Choices FIRST = new Choices(Theme.LIGHT, false, "", LEAST_TEXT);

    static final String VERSION_KEY = "entente-choices";
    static final int VERSION = 1;

    /** @throws IllegalArgumentException if the text has no such size */
    public Choices {
        if (textSize < LEAST_TEXT || textSize > MOST_TEXT) {
            throw new IllegalArgumentException(
                    "Text is " + LEAST_TEXT + " to " + MOST_TEXT + " % of its first size, not " + textSize);
        }
    }

    public Choices withTheme(Theme value) {
        return new Choices(value, reducedMotion, language, textSize);
    }

    public Choices withReducedMotion(boolean value) {
        return new Choices(theme, value, language, textSize);
    }

    public Choices withLanguage(String value) {
        return new Choices(theme, reducedMotion, value, textSize);
    }

    public Choices withTextSize(int percent) {
        return new Choices(theme, reducedMotion, language, percent);
    }

    /** How many times its first size text has, 1 to 2. */
    public double larger() {
        return textSize / 100.0;
    }

    JsonNode toNode() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(VERSION_KEY, JsonNode.number(VERSION));
        fields.put("theme", JsonNode.text(theme.word()));
        fields.put("reducedMotion", JsonNode.bool(reducedMotion));
        fields.put("language", JsonNode.text(language));
        fields.put("textSize", JsonNode.number(textSize));
        return new JsonNode.Fields(fields);
    }

    /**
     * What the file does not tell is as at the first start.
     *
     * @throws IllegalArgumentException or another unchecked exception of the JSON library if a value is none
     */
    static Choices of(JsonObject root) {
        return new Choices(
                root.has("theme")
                        ? Theme.valueOf(root.get("theme").getAsString().toUpperCase(Locale.ROOT))
                        : FIRST.theme,
                root.has("reducedMotion") && root.get("reducedMotion").getAsBoolean(),
                root.has("language") ? root.get("language").getAsString() : FIRST.language,
                root.has("textSize") ? root.get("textSize").getAsInt() : FIRST.textSize);
    }
}
