package org.entente.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.time.Edtf;

/** Where something lies as seen from the moment. */
enum Tense {
    NOW("now"),
    BEFORE("before"),
    LATER("later");

    private final String word;

    Tense(String word) {
        this.word = word;
    }

    /** Of what lasts through a date; what may last yet counts as now, and so does what has none. */
    static Tense of(Edtf when, long moment) {
        if (when == null) {
            return NOW;
        }
        if (when.earliest() > moment) {
            return LATER;
        }
        return when.latest() < moment ? BEFORE : NOW;
    }

    /** An empty list for each. */
    static Map<Tense, List<Block>> groups() {
        Map<Tense, List<Block>> groups = new EnumMap<>(Tense.class);
        for (Tense tense : values()) {
            groups.put(tense, new ArrayList<>());
        }
        return groups;
    }

    /** "Relations now", "Roles before". */
    String heading(String what) {
        return what + " " + word;
    }
}
