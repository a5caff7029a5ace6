package org.entente.ui;

/** The keys for what is otherwise done with the mouse in the charts and on the borders of the panes. */
final class ReachKeys {
    /** How far a key moves the view or a node, in pixels. */
    private static final double PAN = 60;

    private static final double MOVE = 12;
    private static final double FAR = 60;

    private static final String[] NAMES = {"Left", "Right", "Up", "Down"};
    /** Letters that lie beside each other like arrows; arrows with Shift and Alt never arrive where Alt is Meta then (X11). */
    private static final String[] LETTERS = {"J", "L", "I", "K"};

    private static final int[] DX = {-1, 1, 0, 0};
    private static final int[] DY = {0, 0, -1, 1};

    /** What a key does in a direction; right and down are 1. */
    private interface Way {
        void go(int dx, int dy);
    }

    private ReachKeys() {}

    /** Adds the keys to the list, each under its heading. */
    static void bind(Keys keys, Store store, GraphPane graph, TimelinePane timeline, MainWindow content) {
        Reach reach = new Reach(store);
        keys.group("Events");
        keys.on("Shortcut+Left", "Ctrl+←/→", "earlier and later in the timeline", () -> timeline.pan(PAN))
                .on("Shortcut+Right", "", "", () -> timeline.pan(-PAN))
                .on(
                        "Comma",
                        ", and .",
                        "the day before and after in the graph; with Shift a month",
                        () -> reach.days(-1))
                .on("Period", "", "", () -> reach.days(1))
                .on("Shift+Comma", "", "", () -> reach.months(-1))
                .on("Shift+Period", "", "", () -> reach.months(1))
                .on("G", "G", "type the day of the graph", content::focusDay)
                .group("Graph");
        keys.on("N", "N", "next actor; with Shift the one before", () -> reach.actor(1))
                .on("Shift+N", "", "", () -> reach.actor(-1))
                .on("A", "A", "next alliance; with Shift the one before", () -> reach.alliance(1))
                .on("Shift+A", "", "", () -> reach.alliance(-1))
                .on(
                        "R",
                        "R",
                        "next relation, of the actor if one is selected; with Shift the one before",
                        () -> reach.relation(1))
                .on("Shift+R", "", "", () -> reach.relation(-1));
        each(keys, "Shortcut+Shift+", "Ctrl+Shift+arrows", "select the neighbour there, too", reach::extend);
        keys.on("Shortcut+A", "Ctrl+A", "select all actors that are drawn", reach::allActors);
        for (int i = 0; i < LETTERS.length; i++) {
            int dx = DX[i];
            int dy = DY[i];
            keys.on(
                            LETTERS[i],
                            i == 0 ? "J L I K" : "",
                            i == 0
                                    ? "move the selected actors left, right, up, down and pin them; with Shift further"
                                    : "",
                            () -> graph.nudge(dx * MOVE, dy * MOVE))
                    .on("Shift+" + LETTERS[i], "", "", () -> graph.nudge(dx * FAR, dy * FAR));
        }
        each(
                keys,
                "Shift+",
                "Shift+arrows",
                "look at what is beside in the graph",
                (dx, dy) -> graph.pan(-dx * PAN, -dy * PAN));
        keys.on("Shift+F10", "Shift+F10", "what can be done with the selected item, or with all", graph::showMenu)
                .on("Context_Menu", "", "", graph::showMenu)
                .group("Window")
                .everywhere("F6", "F6", "next pane; with Shift the one before", () -> content.cycle(1))
                .everywhere("Shift+F6", "", "", () -> content.cycle(-1))
                .on(
                        "Alt+Equals",
                        "Alt+ + and −",
                        "more and less room for the pane with the focus",
                        () -> content.grow(1))
                .on("Alt+Plus", "", "", () -> content.grow(1))
                .on("Alt+Add", "", "", () -> content.grow(1))
                .on("Alt+Minus", "", "", () -> content.grow(-1))
                .on("Alt+Subtract", "", "", () -> content.grow(-1));
    }

    private static void each(Keys keys, String modifiers, String shown, String what, Way way) {
        for (int i = 0; i < NAMES.length; i++) {
            int dx = DX[i];
            int dy = DY[i];
            keys.on(modifiers + NAMES[i], i == 0 ? shown : "", i == 0 ? what : "", () -> way.go(dx, dy));
        }
    }
}
