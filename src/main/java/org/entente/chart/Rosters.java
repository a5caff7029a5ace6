package org.entente.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.history.Certainty;
import org.entente.history.Membership;
import org.entente.model.Capacity;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.words.CountWords;

/** Who belongs to the alliances of a picture at its moment. Members that two alliances share are told once. */
final class Rosters {
    /** With fewer in common, two whole lists are easier to read. */
    private static final int WORTH_SHARING = 6;

    private static final int MOST_LINES = 8;

    /** Who else is told, beside members in full. */
    private static final List<Capacity> LOOSER = List.of(Capacity.PARTNER, Capacity.OBSERVER, Capacity.CANDIDATE);

    private record Roster(Scene.Node node, String name, Map<Capacity, TreeSet<String>> names) {
        TreeSet<String> members() {
            return names.getOrDefault(Capacity.FULL, new TreeSet<>());
        }

        String heading() {
            return name.toUpperCase(Locale.ROOT) + ": "
                    + CountWords.number(members().size()) + " MEMBERS";
        }
    }

    private Rosters() {}

    static void draw(Column column, Situation situation) {
        List<Roster> rosters = new ArrayList<>();
        for (Scene.Node node : situation.scene().nodes()) {
            if (node.members() > 0) {
                rosters.add(roster(node, situation));
            }
        }
        if (rosters.size() == 2 && shared(rosters).size() >= WORTH_SHARING) {
            drawTwo(column, rosters.get(0), rosters.get(1), shared(rosters));
        } else {
            for (Roster roster : rosters) {
                column.heading(roster.heading());
                list(column, "", roster.members(), roster);
                others(column, roster, "");
            }
        }
        column.gap(rosters.isEmpty() ? 0 : 3);
    }

    private static Roster roster(Scene.Node node, Situation situation) {
        Map<Capacity, TreeSet<String>> names = new EnumMap<>(Capacity.class);
        for (Membership membership :
                situation.chronicle().history().membershipsIn(node.actor().id())) {
            if (situation.known().certainty(membership) == Certainty.CERTAIN) {
                names.computeIfAbsent(membership.capacity(), as -> new TreeSet<>())
                        .add(situation.dataset().actor(membership.actor()).label(situation.language()));
            }
        }
        return new Roster(node, node.actor().label(situation.language()), names);
    }

    private static TreeSet<String> shared(List<Roster> two) {
        TreeSet<String> both = new TreeSet<>(two.get(0).members());
        both.retainAll(two.get(1).members());
        return both;
    }

    private static void drawTwo(Column column, Roster one, Roster other, TreeSet<String> both) {
        column.heading(one.heading() + " · " + other.heading());
        list(column, "In both (" + CountWords.number(both.size()) + "): ", both, null);
        for (Roster roster : List.of(one, other)) {
            TreeSet<String> alone = new TreeSet<>(roster.members());
            alone.removeAll(both);
            list(column, roster.name + " only (" + CountWords.number(alone.size()) + "): ", alone, roster);
        }
        others(column, one, one.name + " ");
        others(column, other, other.name + " ");
    }

    private static void others(Column column, Roster roster, String before) {
        for (Capacity as : LOOSER) {
            TreeSet<String> names = roster.names.getOrDefault(as, new TreeSet<>());
            if (!names.isEmpty()) {
                String word = as.name().toLowerCase(Locale.ROOT) + "s: ";
                String title = before.isEmpty()
                        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                        : before + word;
                column.text(title + String.join(", ", names), column.small(), 2, null);
            }
        }
    }

    private static void list(Column column, String title, TreeSet<String> names, Roster about) {
        if (!names.isEmpty()) {
            Subject.Item subject =
                    about == null ? null : new Subject.Item(about.node.actor().id());
            column.text(title + String.join(", ", names), column.small(), MOST_LINES, subject);
        }
    }
}
