package org.entente.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.history.Certainty;
import org.entente.history.Course;
import org.entente.history.Course.Stretch;
import org.entente.history.Target;
import org.entente.model.Alliance;
import org.entente.model.Event;
import org.entente.model.Hue;
import org.entente.model.Id;
import org.entente.model.Relation;

/**
 * From when to when an alliance or a relation lasted, or may have; those of which no date is known have none.
 *
 * @param hue of a relation; that of an alliance is neutral
 * @param stretches of its life in order of time, at least one, those left out in which it had not begun or was over
 * @param weight how important it is, from the events that changed it, and its strength or the number of its members
 */
public record Life(Id id, Hue hue, List<Stretch> stretches, int weight) {
    public Life {
        stretches = List.copyOf(stretches);
    }

    /** The first instant at which it may have begun; {@code Long.MIN_VALUE} if that is not known. */
    public long from() {
        return stretches.get(0).from();
    }

    /** The last instant at which it may have lasted; {@code Long.MAX_VALUE} if it has no end. */
    public long to() {
        return stretches.get(stretches.size() - 1).to();
    }

    /** What the history of a data set tells of, the most important first. O(changes² of each). */
    static List<Life> all(Chronicle chronicle) {
        List<Life> lives = new ArrayList<>();
        for (Alliance alliance : chronicle.dataset().alliances()) {
            int weight =
                    2 * alliance.members().size() + weight(chronicle.dataset().eventsChanging(alliance.id()));
            add(lives, chronicle, Target.of(alliance.id()), alliance.id(), Hue.NEUTRAL, weight);
        }
        for (Relation relation : chronicle.dataset().relations()) {
            int weight = relation.strength() + weight(chronicle.dataset().eventsChanging(relation.id()));
            Hue hue = relation.kind().hue();
            add(lives, chronicle, Target.of(relation.id()), relation.id(), hue, weight);
        }
        lives.sort(Comparator.<Life>comparingInt(life -> -life.weight())
                .thenComparing(life -> life.id().text()));
        return List.copyOf(lives);
    }

    private static int weight(List<Event> events) {
        return events.stream().mapToInt(Event::importance).sum();
    }

    private static void add(List<Life> lives, Chronicle chronicle, Target target, Id id, Hue hue, int weight) {
        List<Stretch> stretches = Course.of(chronicle.history(), target).stretches().stream()
                .filter(Life::isAlive)
                .toList();
        if (hasLimit(stretches, chronicle.dataset().knownUntil())) {
            lives.add(new Life(id, hue, stretches, weight));
        }
    }

    /** Whether any date is known at which something began or ended; what has none is not drawn at all times. */
    private static boolean hasLimit(List<Stretch> stretches, long known) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.from() != Long.MIN_VALUE && stretch.from() - 1 != known
                        || stretch.to() != Long.MAX_VALUE && stretch.to() != known);
    }

    private static boolean isAlive(Stretch stretch) {
        boolean stands = stretch.phase() != null && !(stretch.phase().isOver() && stretch.certainty() == Certainty.NO);
        return stands || stretch.projected() != null && !stretch.projected().isOver();
    }
}
