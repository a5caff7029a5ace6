package org.entente.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.entente.model.Actor;
import org.entente.model.Alternative;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.FormerName;
import org.entente.model.Id;
import org.entente.model.Location;
import org.entente.model.Relation;
import org.entente.model.RelationKind;
import org.entente.model.Role;
import org.entente.model.Source;
import org.entente.model.Text;
import org.entente.model.Topic;

/** What of a data set can be found, numbered throughout, and by which texts. */
final class SearchItems {
    private static final int MOST_WEIGHT = 15;

    /** What sort of text it is, the better the later. */
    enum Field {
        TEXT,
        OTHER_NAME,
        NAME
    }

    /** Is given the texts of an item. */
    interface Reader {
        void text(Field field, String text);
    }

    private final Dataset dataset;
    private final BiFunction<Relation, String, String> naming;
    private final List<String> languages;
    private final int relations;
    private final int events;
    private final int sources;
    private final int topics;

    /** @param naming what a relation is called in a language */
    SearchItems(Dataset dataset, BiFunction<Relation, String, String> naming) {
        this.dataset = dataset;
        this.naming = naming;
        this.languages = List.copyOf(Languages.of(dataset));
        this.relations = dataset.actors().size();
        this.events = relations + dataset.relations().size();
        this.sources = events + dataset.events().size();
        this.topics = sources + dataset.sources().size();
    }

    int size() {
        return topics + dataset.kinds().topic().size();
    }

    Found.Sort sort(int item) {
        if (item < relations) {
            return dataset.alliance(dataset.actors().get(item).id()).isPresent()
                    ? Found.Sort.ALLIANCES
                    : Found.Sort.ACTORS;
        }
        return item < events
                ? Found.Sort.RELATIONS
                : item < sources ? Found.Sort.EVENTS : item < topics ? Found.Sort.SOURCES : Found.Sort.TOPICS;
    }

    /** The id of an item; null of a topic. */
    Id id(int item) {
        return switch (sort(item)) {
            case ACTORS, ALLIANCES -> dataset.actors().get(item).id();
            case RELATIONS -> dataset.relations().get(item - relations).id();
            case EVENTS -> dataset.events().get(item - events).id();
            case SOURCES -> dataset.sources().get(item - sources).id();
            case TOPICS -> null;
        };
    }

    /** A topic; null of an item. */
    Topic topic(int item) {
        return item < topics ? null : dataset.kinds().topic().get(item - topics);
    }

    /** The name under which an item is shown. */
    String label(int item, String language) {
        return switch (sort(item)) {
            case ACTORS, ALLIANCES -> dataset.actors().get(item).label(language);
            case RELATIONS -> naming.apply(dataset.relations().get(item - relations), language);
            case EVENTS -> dataset.events().get(item - events).title().in(language);
            case SOURCES -> {
                Source source = dataset.sources().get(item - sources);
                yield source.title().isEmpty()
                        ? source.id().text()
                        : source.title().in(language);
            }
            case TOPICS -> topic(item).label().in(language);
        };
    }

    /** How much an item matters among its like, 0 to 15. */
    int weight(int item) {
        return switch (sort(item)) {
            case ACTORS, ALLIANCES -> {
                Actor actor = dataset.actors().get(item);
                int ties = dataset.relationsOf(actor.id()).size()
                        + dataset.eventsOf(actor.id()).size()
                        + dataset.eventsChanging(actor.id()).size();
                yield Math.min(MOST_WEIGHT, Integer.SIZE - Integer.numberOfLeadingZeros(ties));
            }
            case RELATIONS -> {
                Relation relation = dataset.relations().get(item - relations);
                yield Math.min(
                        MOST_WEIGHT,
                        relation.strength()
                                + dataset.eventsChanging(relation.id()).size());
            }
            case EVENTS -> dataset.events().get(item - events).importance();
            default -> 0;
        };
    }

    /** Gives all texts by which an item can be found. */
    void read(int item, Reader to) {
        switch (sort(item)) {
            case ACTORS, ALLIANCES -> actor(dataset.actors().get(item), to);
            case RELATIONS -> relation(dataset.relations().get(item - relations), to);
            case EVENTS -> event(dataset.events().get(item - events), to);
            case SOURCES -> source(dataset.sources().get(item - sources), to);
            case TOPICS -> read(topic(item).label(), Field.NAME, to);
        }
    }

    private void actor(Actor actor, Reader to) {
        read(actor.name(), Field.NAME, to);
        read(actor.shortName(), Field.NAME, to);
        to.text(Field.OTHER_NAME, actor.code());
        for (FormerName was : actor.was()) {
            read(was.name(), Field.OTHER_NAME, to);
        }
        List<Actor> others = new ArrayList<>();
        actor.or().stream().map(Alternative::value).forEach(others::add);
        dataset.alliance(actor.id()).ifPresent(alliance -> alliance.or().stream()
                .map(other -> other.value().actor())
                .forEach(others::add));
        for (Actor other : others) {
            read(other.name(), Field.OTHER_NAME, to);
            read(other.shortName(), Field.OTHER_NAME, to);
        }
        read(actor.summary(), Field.TEXT, to);
        for (Role role : actor.roles()) {
            read(role.title(), Field.TEXT, to);
        }
        place(actor.location(), to);
    }

    private void relation(Relation relation, Reader to) {
        names(relation, name -> to.text(Field.NAME, name));
        read(relation.name(), Field.NAME, to);
        for (RelationKind kind : relation.kinds()) {
            read(kind.label(), Field.OTHER_NAME, to);
        }
        read(relation.summary(), Field.TEXT, to);
        relation.or().forEach(other -> read(other.value().name(), Field.OTHER_NAME, to));
    }

    /** What it is called in each language, the same words once. */
    private void names(Relation relation, Consumer<String> to) {
        String before = null;
        for (String language : languages) {
            String name = naming.apply(relation, language);
            if (!name.equals(before)) {
                to.accept(name);
            }
            before = name;
        }
    }

    private static void event(Event event, Reader to) {
        read(event.title(), Field.NAME, to);
        event.or().forEach(other -> read(other.value().title(), Field.OTHER_NAME, to));
        read(event.summary(), Field.TEXT, to);
        place(event.place(), to);
        event.topics().forEach(topic -> read(topic.label(), Field.TEXT, to));
        to.text(Field.TEXT, event.written());
    }

    private static void source(Source source, Reader to) {
        read(source.title(), Field.NAME, to);
        to.text(Field.OTHER_NAME, source.publisher());
        read(source.note(), Field.TEXT, to);
    }

    private static void place(Location place, Reader to) {
        if (place != null) {
            read(place.name(), Field.TEXT, to);
        }
    }

    private static void read(Text text, Field field, Reader to) {
        text.strings().forEach(string -> to.text(field, string));
    }
}
