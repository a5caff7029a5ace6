package org.entente.state;

import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Dataset;

/** The languages in which a data set gives names. */
public final class Languages {
    private Languages() {}

    /** The BCP 47 tags in which at least one actor has a name, that of the data set's plain texts among them; sorted. */
    public static Set<String> of(Dataset dataset) {
        Set<String> tags = new TreeSet<>();
        tags.add(dataset.info().language());
        for (Actor actor : dataset.actors()) {
            tags.addAll(actor.name().byLanguage().keySet());
            tags.addAll(actor.shortName().byLanguage().keySet());
        }
        return tags;
    }
}
