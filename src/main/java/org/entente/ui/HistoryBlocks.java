package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.history.Membership;
import org.entente.history.Standing;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.words.DateWords;
import org.entente.words.EventWords;
import org.entente.words.Why;

/** Why something stands, and its life step by step. */
final class HistoryBlocks {
    private final Told told;
    private final Target target;

    HistoryBlocks(Told told, Target target) {
        this.told = told;
        this.target = target;
    }

    /** Sentences, the events that they name as links. */
    List<Block> why() {
        Why why = Why.of(told.snapshot(), target, told.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Piece.strong(why.headline()))));
        why.reasons().forEach(reason -> blocks.add(new Block.Paragraph(linked(reason))));
        return blocks;
    }

    private List<Piece> linked(Why.Reason reason) {
        String text = reason.text();
        if (reason.event() == null) {
            return List.of(Piece.plain(text));
        }
        String quoted = told.words().event(reason.event());
        int at = text.indexOf(quoted);
        if (at < 0) {
            return List.of(Piece.plain(text + " "), told.link(reason.event()));
        }
        int open = at + 1;
        int close = at + quoted.length() - 1;
        return List.of(
                Piece.plain(text.substring(0, open)), told.link(reason.event()), Piece.plain(text.substring(close)));
    }

    /** The small timeline, then every step, the one that made what stands now marked; empty if there is no step. */
    List<Block> steps() {
        Standing standing = told.snapshot().of(target);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Life(target));
        for (Step step : told.history().steps(target)) {
            blocks.add(new Block.Step(
                    kind(step, standing),
                    step.range().from() > told.snapshot().instant(),
                    step.dated() ? date(step) : "no date",
                    what(step),
                    cause(step)));
        }
        return blocks;
    }

    private Block.Step.Kind kind(Step step, Standing standing) {
        if (step.projected()) {
            return Block.Step.Kind.PROJECTED;
        }
        boolean samePhase = step.moves() && step.phase() == standing.phase();
        boolean sameCause = step.event() == null
                ? standing.cause() == null
                : step.event().id().equals(standing.cause());
        boolean sameDate = standing.since() != null && standing.since().equals(step.range());
        if (samePhase && sameCause && sameDate) {
            return Block.Step.Kind.CURRENT;
        }
        return step.alleged() ? Block.Step.Kind.ALLEGED : Block.Step.Kind.HAPPENED;
    }

    private static String date(Step step) {
        String date = DateWords.brief(step.when());
        return step.effect() != null && step.effect().atEnd() ? "end of " + date : date;
    }

    private List<Piece> what(Step step) {
        List<Piece> pieces = new ArrayList<>();
        if (step.phase() != null) {
            pieces.add(Piece.strong(told.words().outcome(target, step.phase())));
        }
        if (step.effect() != null && step.effect().set() != null) {
            String settings = String.join("", EffectPhrases.settings(step.effect(), null));
            pieces.add(Piece.strong(step.phase() == null ? settings.substring(2) : settings));
        }
        boolean ofParties = step.effect() != null && !(target instanceof Membership);
        if (ofParties && !step.effect().actors().isEmpty()) {
            pieces.add(Piece.quiet(" by "));
            pieces.addAll(told.links(step.effect().actors()));
        }
        if (step.alleged()) {
            pieces.add(Piece.quiet(", alleged"));
        } else if (step.projected()) {
            pieces.add(Piece.quiet(", " + EventWords.status(step.event().status())));
        }
        return pieces;
    }

    private List<Piece> cause(Step step) {
        return step.event() == null
                ? List.of(Piece.quiet("by its own dates"))
                : List.of(told.link(step.event().id()));
    }
}
