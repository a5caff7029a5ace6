package org.entente.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.draw.Dash;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Symbol;
import org.entente.history.Certainty;
import org.entente.history.Course.Stretch;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.Capacity;
import org.entente.model.Event;
import org.entente.model.EventKind;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.RelationKind;
import org.entente.model.Status;
import org.entente.state.Life;
import org.entente.state.Scene;
import org.entente.state.Situation;

/** What the signs of a picture mean: those that are drawn in it and no others. */
final class Legend {
    private final Situation situation;
    private final Palette palette;

    Legend(Situation situation, Palette palette) {
        this.situation = situation;
        this.palette = palette;
    }

    /**
     * The kinds of tie by their sign, and the phases.
     *
     * @param relations that are drawn in the graph or on the timeline
     * @param inGraph whether the graph is drawn
     * @param lives that are drawn on the timeline
     */
    void ties(Column column, List<Relation> relations, boolean inGraph, List<Life> lives) {
        Set<RelationKind> drawn = relations.stream().map(Relation::kind).collect(Collectors.toSet());
        kinds(column, "FRIENDLY TIES", 1, drawn);
        kinds(column, "HOSTILE TIES", -1, drawn);
        kinds(column, "OTHER TIES", 0, drawn);
        phases(column, inGraph, lives);
    }

    /** The kinds of one sign, those of one colour together. */
    private void kinds(Column column, String title, int sign, Set<RelationKind> drawn) {
        Map<Hue, List<String>> labels = new EnumMap<>(Hue.class);
        for (RelationKind kind : situation.dataset().kinds().relation()) {
            if (kind.sign() == sign && drawn.contains(kind)) {
                labels.computeIfAbsent(kind.hue(), hue -> new ArrayList<>())
                        .add(kind.label().in(situation.language()));
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        column.heading(title);
        labels.forEach(
                (hue, names) -> column.entry(line(Style.stroke(palette.hue(hue), 2.5)), String.join(" · ", names), 2));
        column.gap(3);
    }

    private void phases(Column column, boolean inGraph, List<Life> lives) {
        Scene scene = situation.scene();
        List<Scene.Line> lines = inGraph ? scene.lines() : List.of();
        Set<Dash> dashes = new HashSet<>();
        boolean possible = false;
        boolean suspended = false;
        boolean projected = false;
        for (Scene.Line line : lines) {
            Phase phase = line.standing().phase();
            if (line.projected()) {
                projected = true;
            } else if (phase != null) {
                dashes.add(Dash.of(phase));
                possible |= LineMarks.isPossible(line);
                suspended |= phase == Phase.SUSPENDED;
            }
        }
        for (Stretch stretch :
                lives.stream().flatMap(life -> life.stretches().stream()).toList()) {
            Phase phase = LifeMarks.phase(stretch);
            dashes.add(Dash.of(phase));
            suspended |= phase == Phase.SUSPENDED;
        }
        possible |= lives.stream().anyMatch(life -> life.stretches().stream()
                .allMatch(stretch -> stretch.certainty() == Certainty.POSSIBLE));
        List<Column.Sign> signs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Style plain = Style.stroke(palette.text(), 2);
        if (dashes.contains(Dash.SOLID)) {
            signs.add(line(plain));
            texts.add("in force");
        }
        if (dashes.contains(Dash.DASH)) {
            signs.add(line(plain.dashed(Dash.DASH)));
            texts.add("announced or signed");
        }
        if (dashes.contains(Dash.DOTS) || projected) {
            signs.add(line(plain.dashed(Dash.DOTS).round()));
            texts.add(projected ? "proposed or planned" : "proposed");
        }
        if (possible) {
            signs.add(line(Style.stroke(palette.text(), 5).asHollow()));
            texts.add("only possible (?)");
        }
        if (suspended) {
            signs.add(line(plain));
            signs.set(signs.size() - 1, (to, x, y) -> {
                to.line(x - 12, y, x + 12, y, plain, null);
                to.rect(x - 4, y - 5, 8, 10, 0, Style.fill(palette.ground()), null);
                to.line(x - 2, y - 5, x - 2, y + 5, Style.stroke(palette.text(), 1.5), null);
                to.line(x + 2, y - 5, x + 2, y + 5, Style.stroke(palette.text(), 1.5), null);
            });
            texts.add("suspended");
        }
        if (lines.stream().anyMatch(each -> each.relation().directed())) {
            signs.add(line(plain.withArrow(9)));
            texts.add("from one to the other");
        }
        if (inGraph && !scene.spokes().isEmpty()) {
            signs.add(line(Style.stroke(palette.hullLine(), 1.25)));
            texts.add("member");
            if (scene.spokes().stream().anyMatch(each -> each.as() != Capacity.FULL)) {
                signs.add(line(Style.stroke(palette.hullLine(), 1.25).dashed(Dash.of(2, 3))));
                texts.add("partner");
            }
        }
        if (lives.stream().anyMatch(life -> life.id() instanceof ActorId)) {
            Style hull = Style.fill(palette.hullFill()).stroked(palette.hullLine(), 1.25);
            signs.add((to, x, y) -> to.rect(x - 12, y - 4, 24, 8, 3, hull, null));
            texts.add("alliance");
        }
        if (!signs.isEmpty()) {
            column.heading("LINES");
            column.row(signs, texts);
            column.gap(3);
        }
    }

    /** The kinds of actor. */
    void actors(Column column) {
        Map<ActorShape, Set<String>> labels = new EnumMap<>(ActorShape.class);
        boolean possible = false;
        boolean absent = false;
        for (Scene.Node node : situation.scene().nodes()) {
            ActorKind kind = node.actor().kind();
            labels.computeIfAbsent(kind.shape(), shape -> new LinkedHashSet<>())
                    .add(kind.label().in(situation.language()));
            possible |= node.existing() == Certainty.POSSIBLE;
            absent |= node.existing() == Certainty.NO;
        }
        if (labels.isEmpty()) {
            return;
        }
        Style body = Style.fill(palette.panel()).stroked(palette.quiet(), 1.25);
        List<Column.Sign> signs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        column.heading("ACTORS");
        labels.forEach((shape, names) -> {
            Symbol symbol = Symbol.of(shape);
            Column.Sign sign = (to, x, y) -> to.shape(symbol.at(x, y, 6), body, null);
            if (names.size() > 1) {
                column.entry(sign, String.join(" · ", names), 2);
            } else {
                signs.add(sign);
                texts.addAll(names);
            }
        });
        if (possible) {
            Style rim = Style.stroke(palette.text(), 1.5).dashed(Dash.of(3, 3));
            signs.add((to, x, y) -> {
                to.dot(x, y, 5, body, null);
                to.dot(x, y, 7, rim, null);
            });
            texts.add("perhaps there");
        }
        if (absent) {
            signs.add((to, x, y) -> to.dot(x, y, 6, body.faded(NodeMarks.ABSENT), null));
            texts.add("not there then");
        }
        column.row(signs, texts);
        column.gap(3);
    }

    /** The kinds and statuses of the events that are drawn. */
    void timeline(Column column, List<Event> drawn) {
        Set<EventKind> kinds = new LinkedHashSet<>();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (Event event : drawn) {
            kinds.add(event.kind());
            statuses.add(event.status());
        }
        if (kinds.isEmpty()) {
            return;
        }
        column.heading("EVENTS");
        List<Column.Sign> signs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (EventKind kind : situation.dataset().kinds().event()) {
            if (kinds.contains(kind)) {
                signs.add((to, x, y) -> EventMarks.symbol(to, kind, Status.HAPPENED, palette, x, y, 6, null));
                texts.add(kind.label().in(situation.language()));
            }
        }
        EventKind sample = kinds.iterator().next();
        for (Status status : statuses) {
            if (status != Status.HAPPENED) {
                signs.add((to, x, y) -> EventMarks.symbol(to, sample, status, palette, x, y, 6, null));
                texts.add(status.name().toLowerCase(Locale.ROOT));
            }
        }
        column.row(signs, texts);
        column.gap(3);
    }

    private static Column.Sign line(Style style) {
        return (to, x, y) -> to.line(x - 12, y, x + 12, y, style, null);
    }
}
