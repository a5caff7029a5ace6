package org.entente.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.words.CountWords;

/** Details as plain text, to be copied: a heading a section, a line an entry, the addresses of sources in angle brackets. */
final class DetailsText {
    /** Entries of a section that are written; a clipboard is no place for a million. */
    static final int MOST = 1_000;

    private final StringBuilder text = new StringBuilder();

    private DetailsText() {}

    static String of(Details details) {
        DetailsText writer = new DetailsText();
        writer.write(details);
        return writer.text.toString();
    }

    private void write(Details details) {
        line("", details.title());
        String chips = String.join(", ", details.chips());
        String over = details.kind() + (details.kind().isEmpty() || chips.isEmpty() ? "" : ", ") + chips;
        if (!over.isEmpty()) {
            line("", over);
        }
        details.lead().forEach(block -> write(block, ""));
        for (Details.Section section : details.sections()) {
            text.append('\n');
            line("", section.heading());
            List<Block> blocks = section.blocks();
            int shown = Math.min(MOST, blocks.size());
            blocks.subList(0, shown).forEach(block -> write(block, "- "));
            if (shown < blocks.size()) {
                line("- ", "and " + CountWords.number(blocks.size() - shown) + " more");
            }
        }
    }

    private void write(Block block, String bullet) {
        if (block instanceof Block.Paragraph paragraph) {
            line("", text(paragraph.pieces()));
        } else if (block instanceof Block.Fact fact) {
            line(bullet, fact.label() + ": " + text(fact.pieces()));
        } else if (block instanceof Block.Row row) {
            line(bullet, joined(row.pieces(), row.under()));
        } else if (block instanceof Block.Step step) {
            line(bullet, step.date() + ": " + joined(step.what(), step.cause()));
        } else if (block instanceof Block.Reading reading) {
            line(bullet, reading.preferred() ? "Shown" : "Another reading");
            reading.blocks().forEach(each -> write(each, "  "));
        }
    }

    private static String joined(List<Piece> first, List<Piece> second) {
        return text(first) + (second.isEmpty() ? "" : " – " + text(second));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Web web ? web.text() + " <" + web.url() + ">" : piece.text())
                .collect(Collectors.joining())
                .strip();
    }

    private void line(String bullet, String words) {
        text.append(bullet).append(words).append('\n');
    }
}
