package org.entente.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.history.Change;
import org.entente.history.Changes;
import org.entente.history.History;
import org.entente.history.Membership;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.Status;

/** What an event changes, in short sentences without a full stop. */
public final class EffectWords {
    /** What is said of an event that changes nothing. */
    public static final String NOTHING = "changes nothing";

    private final History history;
    private final TargetWords words;

    public EffectWords(History history, String language) {
        this.history = history;
        this.words = new TargetWords(history.dataset(), language);
    }

    /**
     * One line for a strip: "EU–Japan Partnership announced", "Czechia, Hungary and Poland joined NATO", "planned: …",
     * or "changes nothing".
     */
    public String line(Event event) {
        return prefix(event) + String.join("; ", plain(event));
    }

    /** What an event changes or would change, a sentence each; never empty. */
    public List<String> sentences(Event event) {
        return plain(event).stream().map(prefix(event)::concat).toList();
    }

    private String prefix(Event event) {
        boolean sure = event.status() == Status.HAPPENED || plain(event).get(0).startsWith(NOTHING);
        return sure ? "" : EventWords.status(event.status()) + ": ";
    }

    private List<String> plain(Event event) {
        List<String> sentences = changes(Changes.by(history, event.id()).all());
        if (event.when() != null && event.status() != Status.CANCELLED) {
            event.effects().forEach(effect -> addRatification(effect, sentences));
        }
        return sentences.isEmpty() ? List.of(nothing(event)) : sentences;
    }

    private static String nothing(Event event) {
        if (event.effects().isEmpty()) {
            return NOTHING;
        }
        if (event.status() == Status.CANCELLED) {
            return NOTHING + ", because it is cancelled";
        }
        if (event.when() == null) {
            return event.status().isProjected()
                    ? NOTHING + " yet: only " + EventWords.status(event.status()) + ", without a date"
                    : NOTHING + ", because it has no date";
        }
        return NOTHING + " that was not so already";
    }

    private void addRatification(Effect effect, List<String> sentences) {
        if (effect.phase() == Phase.RATIFIED && effect.target() instanceof RelationId relation) {
            String name = words.name(Target.of(relation));
            sentences.add(
                    effect.actors().isEmpty()
                            ? name + " ratified"
                            : words.actors(effect.actors()) + " ratified " + name);
        } else if (effect.phase() == Phase.RATIFIED && effect.actors().isEmpty()) {
            sentences.add(words.actor((ActorId) effect.target()) + " ratified");
        }
    }

    /** Changes as sentences; memberships that change alike share one. */
    private List<String> changes(List<Change> changes) {
        List<String> sentences = new ArrayList<>();
        Map<Alike, List<ActorId>> alike = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.target() instanceof Membership membership) {
                Phase phase = change.after().phase();
                if (phase != null) {
                    alike.computeIfAbsent(
                                    new Alike(membership.alliance(), membership.capacity(), phase),
                                    key -> new ArrayList<>())
                            .add(membership.actor());
                }
            } else {
                sentences.add(whole(change));
            }
        }
        alike.forEach((key, members) ->
                sentences.add(PhaseWords.turn(members, key.alliance(), key.capacity(), key.phase(), words)));
        return sentences;
    }

    private record Alike(ActorId alliance, Capacity capacity, Phase phase) {}

    private String whole(Change change) {
        String name = words.name(change.target());
        List<String> parts = new ArrayList<>();
        if (change.after().phase() != change.before().phase() && change.after().phase() != null) {
            parts.add(name + " " + words.outcome(change.target(), change.after().phase()));
        }
        List<String> settings = settings(change);
        if (!settings.isEmpty()) {
            parts.add((parts.isEmpty() ? name + ": " : "") + String.join(", ", settings));
        }
        return String.join(", ", parts);
    }

    /** "strength 2 → 3 of 5", "under strain", "no longer under strain". */
    static List<String> settings(Change change) {
        List<String> settings = new ArrayList<>();
        if (change.before().strength() != change.after().strength()) {
            settings.add("strength " + change.before().strength() + " → "
                    + change.after().strength() + " of 5");
        }
        if (change.before().strained() != change.after().strained()) {
            settings.add(change.after().strained() ? "under strain" : "no longer under strain");
        }
        return settings;
    }
}
