package org.entente.state;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Alliance;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.FormerName;
import org.entente.model.Member;
import org.entente.model.Relation;
import org.entente.model.Role;
import org.entente.model.Succession;
import org.entente.time.Edtf;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;

/** Works out the time that a data set tells of. */
final class KnownTime {
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;

    private KnownTime() {}

    /**
     * From the first to the last date of any event and the day as of which the data set knows the world; if it gives neither, of
     * anything else in it. O(items).
     *
     * @param dated events that have a place in time
     * @return empty if nothing has a date
     */
    static Optional<TimeSpan> of(Dataset dataset, List<Event> dated) {
        KnownTime time = new KnownTime();
        dated.forEach(event -> time.add(event.when()));
        long known = dataset.knownUntil();
        if (known != Long.MAX_VALUE) {
            time.from = Math.min(time.from, known - Instants.DAY + 1);
            time.to = Math.max(time.to, known);
        }
        if (time.isEmpty()) {
            time.addLives(dataset);
        }
        return time.isEmpty() ? Optional.empty() : Optional.of(new TimeSpan(time.from, time.to));
    }

    private boolean isEmpty() {
        return from > to;
    }

    private void add(Edtf when) {
        if (when != null && Moments.isPlaced(when)) {
            from = Math.min(from, Chronicle.start(when));
            to = Math.max(to, Chronicle.end(when));
        }
    }

    private void addLives(Dataset dataset) {
        for (Actor actor : dataset.actors()) {
            add(actor.when());
            actor.roles().stream().map(Role::when).forEach(this::add);
            actor.succeeds().stream().map(Succession::when).forEach(this::add);
            actor.was().stream().map(FormerName::when).forEach(this::add);
        }
        for (Alliance alliance : dataset.alliances()) {
            alliance.members().stream().map(Member::when).forEach(this::add);
        }
        dataset.relations().stream().map(Relation::when).forEach(this::add);
    }
}
