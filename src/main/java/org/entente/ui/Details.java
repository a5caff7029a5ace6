package org.entente.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * All that the details pane says of the selection, as one value: {@link DetailsView} shows it, {@link DetailsText} copies it.
 *
 * @param sign or null
 * @param kind what sort of thing it is, or empty
 * @param chips its state in a few words each, such as "planned"
 * @param lead what stands under the title
 */
record Details(Sign sign, String kind, List<String> chips, String title, List<Block> lead, List<Section> sections) {
    /** Blocks under a heading; long lists of rows are made one by one when they are looked at. */
    record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = blocks instanceof Rows<?> ? blocks : List.copyOf(blocks);
        }
    }

    public Details {
        chips = List.copyOf(chips);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** Collects details; what is empty is left out. */
    static final class Builder {
        private Sign sign;
        private String kind = "";
        private final List<String> chips = new ArrayList<>();
        private String title = "";
        private final List<Block> lead = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        Builder heading(Sign newSign, String newKind, String newTitle) {
            sign = newSign;
            kind = newKind;
            title = newTitle;
            return this;
        }

        Builder chip(String text) {
            chips.add(text);
            return this;
        }

        Builder say(Piece... pieces) {
            lead.add(new Block.Paragraph(List.of(pieces)));
            return this;
        }

        /** A fact under the title, if there is anything to say. */
        Builder fact(String label, List<Piece> pieces) {
            if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
                lead.add(new Block.Fact(label, pieces));
            }
            return this;
        }

        Builder fact(String label, String text) {
            return fact(label, List.of(Piece.plain(text)));
        }

        Builder section(String heading, List<? extends Block> blocks) {
            if (!blocks.isEmpty()) {
                sections.add(new Section(heading, blocks instanceof Rows<?> rows ? rows : List.copyOf(blocks)));
            }
            return this;
        }

        Details build() {
            return new Details(sign, kind, chips, title, lead, sections);
        }
    }
}
