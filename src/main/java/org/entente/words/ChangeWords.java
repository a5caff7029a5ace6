package org.entente.words;

import java.util.ArrayList;
import java.util.List;
import org.entente.history.Certainty;
import org.entente.history.Change;
import org.entente.history.Changes;
import org.entente.history.Membership;
import org.entente.history.Standing;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Status;

/** Differences between two dates in words. */
public final class ChangeWords {
    private final TargetWords words;

    public ChangeWords(Dataset data, String language) {
        this.words = new TargetWords(data, language);
    }

    /** Changes of one sort under a title. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** "Added", "Ended" and "Changed", those that have lines; none if nothing changed. */
    public List<Section> sections(Changes changes) {
        List<Section> sections = new ArrayList<>();
        add(sections, "Added", changes.added());
        add(sections, "Ended", changes.ended());
        add(sections, "Changed", changes.changed());
        return List.copyOf(sections);
    }

    private void add(List<Section> sections, String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            sections.add(new Section(title, changes.stream().map(this::line).toList()));
        }
    }

    /**
     * One change and its causes: "Japan–US Treaty: signed → in force («Treaty takes effect», 23 June 1960)", "Finland joined NATO
     * («…», 4 April 2023)".
     */
    public String line(Change change) {
        return what(change) + causes(change);
    }

    private String what(Change change) {
        Standing after = change.after();
        boolean maybe =
                after.certainty() == Certainty.POSSIBLE && change.before().certainty() != Certainty.POSSIBLE;
        if (change.target() instanceof Membership membership
                && change.kind() != Change.Kind.CHANGED
                && after.phase() != null) {
            String turn = PhaseWords.turn(
                    List.of(membership.actor()), membership.alliance(), membership.capacity(), after.phase(), words);
            return (maybe ? "possibly, " : "") + turn;
        }
        List<String> parts = new ArrayList<>();
        if (change.before().phase() != after.phase()) {
            parts.add((maybe ? "possibly " : "") + phases(change));
        } else if (change.before().certainty() != after.certainty()) {
            parts.add(certainty(change.before().certainty()) + " → " + certainty(after.certainty()));
        }
        if (change.kind() == Change.Kind.CHANGED) {
            parts.addAll(EffectWords.settings(change));
        }
        return words.name(change.target()) + ": " + String.join(", ", parts);
    }

    private String phases(Change change) {
        String before = change.before().phase() == null
                ? ""
                : words.state(change.target(), change.before().phase()) + " → ";
        return before
                + (change.after().phase() == null
                        ? "not begun"
                        : words.state(change.target(), change.after().phase()));
    }

    private static String certainty(Certainty certainty) {
        return switch (certainty) {
            case NO -> "does not stand";
            case POSSIBLE -> "possible";
            case CERTAIN -> "certain";
        };
    }

    private String causes(Change change) {
        if (change.causes().isEmpty()) {
            return " (by its own dates)";
        }
        List<String> causes = change.causes().stream().map(this::cause).toList();
        return " (" + String.join("; ", causes) + ")";
    }

    private String cause(EventId id) {
        Event event = words.data().event(id);
        String alleged = event.status() == Status.ALLEGED ? ", only alleged" : "";
        return words.event(id) + ", " + DateWords.words(event.when()) + alleged;
    }
}
