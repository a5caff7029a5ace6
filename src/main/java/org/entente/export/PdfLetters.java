package org.entente.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Writing;

/**
 * The letters of one document that the bundled family lacks: as their outlines are drawn, yet text that can be searched and copied.
 * The system's fonts themselves are not taken in: not every licence and not every format allows it.
 */
final class PdfLetters {
    /**
     * Neighbouring letters in one font, to be shown at once.
     *
     * @param text the font's codes, each as a character
     * @param x where the pen starts
     */
    record Code(PDFont font, String text, double x) {
        private Code and(char code) {
            return new Code(font, text + code, x);
        }
    }

    private record Key(Weight weight, String text) {}

    private record Place(OutlineFont font, char code) {}

    private final PDDocument document;
    private final List<OutlineFont> fonts = new ArrayList<>();
    private final Map<Key, Place> places = new HashMap<>();

    PdfLetters(PDDocument document) {
        this.document = document;
    }

    /** What shows a run that is not of the bundled family, from left to right. */
    List<Code> codes(Writing.Run run, TextStyle style) throws IOException {
        List<Code> codes = new ArrayList<>();
        for (Writing.Letter letter : run.letters()) {
            Place place = place(style.weight(), letter);
            int last = codes.size() - 1;
            if (last >= 0 && codes.get(last).font == place.font) {
                codes.set(last, codes.get(last).and(place.code));
            } else {
                codes.add(new Code(place.font, Character.toString(place.code), letter.x()));
            }
        }
        return codes;
    }

    private Place place(Weight weight, Writing.Letter letter) throws IOException {
        Key key = new Key(weight, letter.text());
        Place place = places.get(key);
        if (place == null) {
            if (fonts.isEmpty() || fonts.get(fonts.size() - 1).isFull()) {
                fonts.add(OutlineFont.in(document));
            }
            OutlineFont font = fonts.get(fonts.size() - 1);
            place = new Place(font, font.add(letter));
            places.put(key, place);
        }
        return place;
    }

    /** Puts into the document what its fonts consist of; after the last letter. */
    void finish() throws IOException {
        for (OutlineFont font : fonts) {
            font.finish();
        }
    }
}
