package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.draw.Anchor;
import org.entente.draw.Colours;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.time.FoldedScale;
import org.entente.words.DurationWords;

/**
 * The folds of a timeline: a strip between two torn edges with the time that it stands for; and over what was opened a bracket,
 * by which it is folded again.
 */
final class FoldMarks {
    private static final double TOOTH = 3;
    private static final double TEETH = 5;
    private static final double BRACKET = 4;

    private final DrawingBuilder to;
    private final Palette palette;
    private final TimelineGeometry geometry;

    FoldMarks(DrawingBuilder to, Palette palette, TimelineGeometry geometry) {
        this.to = to;
        this.palette = palette;
        this.geometry = geometry;
    }

    /** On the band, below the events. */
    void band() {
        for (FoldedScale.Fold fold : geometry.scale().shown()) {
            double from = Math.max(geometry.left(), geometry.left() + fold.x());
            double until = Math.min(geometry.right(), geometry.left() + fold.x() + fold.width());
            strip(from, until, geometry.headBottom(), geometry.bandBottom(), target(fold));
        }
        brackets();
    }

    private static Subject target(FoldedScale.Fold fold) {
        return new Subject.Stretch(fold.span(), true);
    }

    /** How long each is, on the axis. */
    void labels() {
        TextStyle style = TextStyle.of(10.5, palette.text()).halo(palette.ground(), 3);
        double y = geometry.bandBottom() + (geometry.axisBottom() - geometry.bandBottom()) / 4;
        for (FoldedScale.Fold fold : geometry.scale().shown()) {
            boolean isWhole =
                    fold.x() >= 0 && fold.x() + fold.width() <= geometry.scale().width();
            geometry.quiet().gap(fold.span()).filter(gap -> isWhole).ifPresent(gap -> {
                String words = DurationWords.brief(gap.seconds());
                double middle = geometry.left() + fold.x() + fold.width() / 2;
                to.label(words, middle, y, Anchor.CENTRE, style, target(fold));
            });
        }
    }

    /** On the overview. */
    void overview(double top, double bottom) {
        for (FoldedScale.Fold fold : geometry.overviewScale().shown()) {
            double from = geometry.overviewLeft() + fold.x();
            strip(from, from + fold.width(), top, bottom, null);
        }
    }

    private void strip(double from, double until, double top, double bottom, Subject about) {
        Style fill = Style.fill(Colours.mix(palette.ground(), palette.border(), 0.35));
        Style edge = Style.stroke(palette.quiet(), 1).faded(0.7);
        List<Double> left = torn(from + TOOTH, top, bottom);
        List<Double> right = torn(until - TOOTH, bottom, top);
        List<Double> outline = new ArrayList<>(left);
        outline.addAll(right);
        to.polyline(array(outline), fill, about);
        to.polyline(array(left), edge, null);
        to.polyline(array(right), edge, null);
    }

    private static List<Double> torn(double x, double from, double to) {
        int teeth = Math.max(2, (int) Math.round(Math.abs(to - from) / TEETH));
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= teeth; i++) {
            // Both edges are torn alike, whichever way they are drawn.
            int tooth = to > from ? i : teeth - i;
            points.add(x + (tooth % 2 == 0 ? -TOOTH / 2 : TOOTH / 2));
            points.add(from + (to - from) * i / teeth);
        }
        return points;
    }

    private static double[] array(List<Double> points) {
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void brackets() {
        double y = geometry.bandBottom() - 2;
        for (Quiet.Gap gap : geometry.quiet().gaps()) {
            double from = Math.max(geometry.left(), geometry.x(gap.fold().from()));
            double until = Math.min(geometry.right(), geometry.x(gap.fold().to()));
            if (gap.isOpened() && until - from > 2 * BRACKET) {
                Subject about = new Subject.Stretch(gap.fold(), false);
                double[] bracket = {from, y - BRACKET, from, y, until, y, until, y - BRACKET};
                to.rect(from, y - 2 * BRACKET, until - from, 2 * BRACKET, 0, Style.fill(palette.hover()), about);
                to.polyline(bracket, Style.stroke(palette.quiet(), 1.5), about);
            }
        }
    }
}
