package org.entente.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.View;
import org.entente.time.TimeSpan;

/** The views with which a data set is opened. */
public final class Opening {
    private Opening() {}

    /** The first view that the data set tells of; if it tells of none, everything as of the last day that it knows. */
    public static ViewState of(Chronicle chronicle) {
        List<View> views = chronicle.dataset().views();
        ViewState plain = plain(chronicle);
        return views.isEmpty() ? plain : apply(views.get(0), plain, chronicle.dataset());
    }

    /** Everything in sight, as of the last day that the data set knows; {@link Moments#NONE} if it tells of none. */
    public static ViewState plain(Chronicle chronicle) {
        if (chronicle.isTimeless()) {
            return ViewState.at(Moments.NONE);
        }
        long known = chronicle.dataset().knownUntil();
        return ViewState.at(known != Long.MAX_VALUE ? known : chronicle.span().to());
    }

    /** A view of a data set's story, laid over the view before: what it does not tell of stays. */
    public static ViewState apply(View step, ViewState before, Dataset dataset) {
        ViewState view = before.withFocus(step.focus() == null ? null : new Focus(step.focus(), step.hops()))
                .withFilter(filter(step, before.filter(), dataset))
                .withCollapsed(Set.copyOf(step.collapse()))
                .withCamera(null);
        if (step.at() != null) {
            view = view.withMoment(lastOf(step.at().span(), before.moment()));
        }
        if (step.select() != null) {
            view = view.select(step.select());
            view = step.select() instanceof EventId event ? view.withStepped(event) : view;
        }
        if (step.from() != null
                && step.to() != null
                && step.from().earliest() < step.to().latest()) {
            view = view.withWindow(
                    new TimeWindow(step.from().earliest(), step.to().latest()));
        }
        return view;
    }

    private static long lastOf(TimeSpan span, long otherwise) {
        return span.to() != Long.MAX_VALUE ? span.to() : span.from() != Long.MIN_VALUE ? span.from() : otherwise;
    }

    private static Filter filter(View step, Filter before, Dataset dataset) {
        Set<String> kinds = dataset.kinds().actor().stream().map(ActorKind::id).collect(Collectors.toSet());
        Set<String> hiddenKinds = new HashSet<>(step.hide());
        hiddenKinds.retainAll(kinds);
        Set<ActorId> hiddenActors = dataset.actors().stream()
                .map(Actor::id)
                .filter(id -> step.hide().contains(id.text()) && !kinds.contains(id.text()))
                .collect(Collectors.toSet());
        return before.withHidden(Facet.ACTOR_KIND, hiddenKinds)
                .withHiddenActors(hiddenActors)
                .withOnly(Set.copyOf(step.actors()));
    }
}
