package org.entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of an object of the file that this version does not know, each with its value as compact JSON text, in file order. They
 * are kept so that a file that was read and written again has lost nothing.
 */
public record Extras(Map<String, String> json) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        json = json.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }
}
