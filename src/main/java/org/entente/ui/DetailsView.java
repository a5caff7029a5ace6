package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.draw.Palette;
import org.entente.history.Claim;
import org.entente.history.Target;
import org.entente.model.Id;
import org.entente.words.CountWords;

/** Makes controls of details. */
final class DetailsView {
    /** What links and buttons do. */
    interface Actions {
        void go(Id to);

        void open(String url);

        void prefer(Claim claim, int number);
    }

    /** Shows the life of a relation or an alliance; each details have one at most. */
    interface Lives {
        Node of(Target target);
    }

    /** Entries of one section that are shown before "Show more" is pressed. */
    static final int SHOWN = 40;

    /** Entries that each press of it adds. */
    static final int PAGE = 100;

    private static final double DOT = 4.5;

    private final Signs signs;
    private final Palette palette;
    private final Actions actions;
    private final Lives lives;

    DetailsView(Palette palette, Actions actions, Lives lives) {
        this.signs = new Signs(palette);
        this.palette = palette;
        this.actions = actions;
        this.lives = lives;
    }

    /** A column of all of it, as wide as it is given room. */
    VBox of(Details details) {
        VBox column = styled(new VBox(), "details");
        if (!details.kind().isEmpty() || !details.chips().isEmpty()) {
            column.getChildren().add(kind(details));
        }
        TextFlow title = styled(new TextFlow(styled(new Text(details.title()), "title")), "title-flow");
        title.setAccessibleText(details.title());
        column.getChildren().add(title);
        details.lead().forEach(block -> column.getChildren().add(node(block)));
        details.sections().forEach(section -> column.getChildren().add(section(section)));
        return column;
    }

    private Node kind(Details details) {
        FlowPane line = styled(new FlowPane(), "kind");
        line.setRowValignment(VPos.CENTER);
        if (details.sign() != null) {
            line.getChildren().add(signs.of(details.sign()));
        }
        line.getChildren().add(styled(new Label(details.kind()), "quiet"));
        for (String chip : details.chips()) {
            Label label = styled(new Label(chip), "chip");
            label.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(label);
        }
        return line;
    }

    private Node section(Details.Section section) {
        VBox box = styled(new VBox(), "section");
        box.getChildren().add(styled(new Label(section.heading()), "heading"));
        List<Block> blocks = section.blocks();
        add(box, blocks, 0, blocks.size() > SHOWN * 5 / 4 ? SHOWN : blocks.size());
        return box;
    }

    /** Adds the entries from one index to before another, and the button that adds more if there are more. */
    private void add(VBox box, List<Block> blocks, int from, int to) {
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            boolean isRival = i > from
                    && block instanceof Block.Reading reading
                    && blocks.get(i - 1) instanceof Block.Reading rival
                    && rival.claim().equals(reading.claim());
            if (isRival) {
                SideBySide readings =
                        (SideBySide) box.getChildren().get(box.getChildren().size() - 1);
                readings.getChildren().add(node(block));
            } else if (block instanceof Block.Reading) {
                SideBySide readings = new SideBySide();
                readings.getChildren().add(node(block));
                box.getChildren().add(readings);
            } else {
                box.getChildren().add(node(block));
            }
        }
        int rest = blocks.size() - to;
        if (rest == 0) {
            if (!blocks.isEmpty() && blocks.get(to - 1) instanceof Block.Step) {
                box.getChildren()
                        .get(box.getChildren().size() - 1)
                        .getStyleClass()
                        .add("last");
            }
            return;
        }
        int next = Math.min(PAGE, rest);
        String of = next < rest ? " of " + CountWords.number(rest) : "";
        Button more = styled(new Button("Show " + next + " more" + of), "more");
        more.setOnAction(event -> {
            int place = box.getChildren().indexOf(more);
            box.getChildren().remove(more);
            add(box, blocks, to, to + next);
            focus(box.getChildren().get(place));
        });
        box.getChildren().add(more);
    }

    /** Whoever pressed a button by key goes on at the first link of what it added. */
    private static void focus(Node added) {
        Node link = added.lookup(".link");
        if (link != null) {
            link.requestFocus();
        }
    }

    private Node node(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return flow(paragraph.pieces());
        }
        if (block instanceof Block.Fact fact) {
            List<Piece> pieces = new ArrayList<>(List.of(Piece.quiet(fact.label() + "  ")));
            pieces.addAll(fact.pieces());
            return flow(pieces);
        }
        if (block instanceof Block.Row row) {
            return row(row);
        }
        if (block instanceof Block.Life life) {
            return lives.of(life.target());
        }
        return block instanceof Block.Step step ? step(step) : reading((Block.Reading) block);
    }

    private Node row(Block.Row row) {
        VBox texts = new VBox(flow(row.pieces()));
        if (!row.under().isEmpty()) {
            texts.getChildren().add(styled(flow(row.under()), "under"));
        }
        if (row.sign() == null) {
            return styled(texts, "row");
        }
        HBox line = styled(new HBox(signs.of(row.sign()), texts), "row");
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        return line;
    }

    /** A stop on a line from top to bottom: filled when it happened, hollow when it is a plan, ringed when it counts now. */
    private Node step(Block.Step step) {
        Circle dot = new Circle(DOT);
        dot.setStroke(Looks.colour(palette.quiet()));
        boolean hollow = step.kind() == Block.Step.Kind.PROJECTED || step.kind() == Block.Step.Kind.ALLEGED;
        dot.setFill(Looks.colour(hollow ? palette.ground() : palette.quiet()));
        dot.setStrokeWidth(1.5);
        if (step.kind() == Block.Step.Kind.PROJECTED) {
            dot.getStrokeDashArray().addAll(2.0, 2.0);
        }
        if (step.kind() == Block.Step.Kind.CURRENT) {
            dot.setFill(Looks.colour(palette.focus()));
            dot.setStroke(Looks.colour(palette.focus()));
        }
        Region line = styled(new Region(), "steps-line");
        line.setMaxWidth(1.5);
        StackPane rail = styled(new StackPane(line, dot), "steps-rail");
        StackPane.setAlignment(line, Pos.TOP_CENTER);
        StackPane.setAlignment(dot, Pos.TOP_CENTER);
        List<Piece> first = new ArrayList<>(step.what());
        first.add(Piece.quiet((first.isEmpty() ? "" : "  ") + step.date()));
        VBox texts = new VBox(flow(first), styled(flow(step.cause()), "under"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = styled(new HBox(rail, texts), "step");
        row.setOpacity(step.later() ? 0.75 : 1);
        return row;
    }

    private Node reading(Block.Reading reading) {
        VBox card = styled(new VBox(), "reading");
        HBox top = new HBox();
        top.setAlignment(Pos.CENTER_LEFT);
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = styled(new Label(reading.preferred() ? "Shown" : "Others say"), "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        top.getChildren().addAll(label, gap);
        if (reading.preferred()) {
            card.getStyleClass().add("preferred");
        } else {
            Button prefer = styled(new Button("Prefer this reading"), "prefer");
            prefer.setMinWidth(Region.USE_PREF_SIZE);
            prefer.setOnAction(event -> actions.prefer(reading.claim(), reading.number()));
            top.getChildren().add(prefer);
        }
        card.getChildren().add(top);
        reading.blocks().forEach(block -> card.getChildren().add(node(block)));
        return card;
    }

    private TextFlow flow(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces) {
            flow.getChildren().add(text(piece));
            all.append(piece.text());
        }
        flow.setMinWidth(0);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(all.toString());
        return flow;
    }

    private Text text(Piece piece) {
        if (piece instanceof Piece.Link link) {
            return new LinkText(link.text(), () -> actions.go(link.to()));
        }
        if (piece instanceof Piece.Web web) {
            LinkText link = new LinkText(web.text(), web.url(), () -> actions.open(web.url()));
            Tooltip.install(link, new Tooltip(web.url()));
            link.getStyleClass().add("web");
            link.setAccessibleHelp("Opens " + web.url() + " in the browser");
            return link;
        }
        Piece.Words words = (Piece.Words) piece;
        return switch (words.tone()) {
            case PLAIN -> styled(new Text(words.text()), "plain");
            case QUIET -> styled(new Text(words.text()), "quiet");
            case STRONG -> styled(new Text(words.text()), "strong");
        };
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
