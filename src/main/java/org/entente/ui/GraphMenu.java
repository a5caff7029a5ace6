package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.entente.graph.AllianceGraph;
import org.entente.graph.Tie;
import org.entente.graph.Ways;
import org.entente.history.Certainty;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.entente.state.Situation;
import org.entente.words.TargetWords;

/** What can be done with an item of the graph, or with its ground. */
final class GraphMenu {
    private final Store store;
    private final Commands commands;
    private final Consumer<String> say;

    /** @param say says a sentence to the user */
    GraphMenu(Store store, Commands commands, Consumer<String> say) {
        this.store = store;
        this.commands = commands;
        this.say = say;
    }

    /** @param about an item, or null for the ground */
    ContextMenu of(Id about) {
        ContextMenu menu = new ContextMenu();
        if (about != null && !store.view().get().isSelected(about)) {
            store.apply(view -> view.select(about));
        }
        if (about instanceof ActorId actor) {
            boolean pinned = store.view().get().pins().containsKey(actor);
            boolean collapsed = store.view().get().collapsed().contains(actor);
            add(menu, "Focus on it and its neighbours (F)", commands::focus);
            add(menu, pinned ? "Unpin (P)" : "Pin (P)", commands::pin);
            add(menu, "Hide (H)", commands::hide);
            if (store.dataset().alliance(actor).isPresent()) {
                add(menu, collapsed ? "Show its members (C)" : "Collapse to one node (C)", commands::collapse);
            }
            List<ActorId> two = commands.selectedActors();
            if (two.size() == 2) {
                add(menu, "How are these two connected?", () -> connect(two.get(0), two.get(1)));
            }
        }
        if (about != null) {
            menu.getItems().add(new SeparatorMenuItem());
            add(menu, "Copy its name", () -> copy(name(about)));
        } else {
            add(menu, "Show everything (0)", commands::fit);
            add(menu, "Unpin all", () -> store.apply(view -> view.withPins(Map.of())));
            add(
                    menu,
                    "Show hidden actors",
                    () -> store.apply(view -> view.withFilter(
                            view.filter().withHiddenActors(Set.of()).withOnly(Set.of()))));
        }
        return menu;
    }

    /** Selects everything on the shortest way between two actors over what may stand at the moment. */
    private void connect(ActorId from, ActorId to) {
        Situation situation = store.situation().get();
        AllianceGraph graph = AllianceGraph.of(situation.chronicle().history());
        Optional<Ways.Way> way = Ways.shortest(graph.at(situation.snapshot(), Certainty.POSSIBLE), from, to);
        Set<Id> all = new LinkedHashSet<>();
        way.ifPresent(path -> {
            all.addAll(path.actors());
            path.ties().forEach(tie -> {
                if (tie instanceof Tie.OfRelation relation) {
                    all.add(relation.relation().id());
                }
            });
        });
        if (all.isEmpty()) {
            say.accept(Connection.none(new Told(situation), from, to));
        } else {
            store.apply(view -> view.withSelection(new ArrayList<>(all)));
        }
    }

    private String name(Id about) {
        TargetWords words = new TargetWords(
                store.situation().get().dataset(), store.situation().get().language());
        return about instanceof RelationId relation
                ? words.name(Target.of(relation))
                : about instanceof ActorId actor ? words.actor(actor) : about.text();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void add(ContextMenu menu, String what, Runnable action) {
        MenuItem item = new MenuItem(what);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }
}
