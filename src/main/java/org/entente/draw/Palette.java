package org.entente.draw;

import org.entente.model.Hue;
import org.entente.state.Theme;

/**
 * Every colour a drawing uses, for one theme, as ARGB. Text has a contrast of at least 4.5 on ground and panel, lines in
 * a hue at least 3.4 on the ground, and any two hues differ by at least 13.7 (CIEDE2000) for people with normal sight and
 * for those who lack one of the three cones.
 *
 * @param ground what everything lies on
 * @param panel a raised surface on the ground: legend, tips, chips
 * @param border the edge of a panel
 * @param text names and titles
 * @param quiet secondary text: axis labels, captions
 * @param grid hairlines that only guide the eye
 * @param hullFill the inside of an alliance's hull, see-through
 * @param hullLine the outline of a hull
 * @param selection the ring around what is selected
 * @param focus the ring around what the graph is focused on, and around what the keyboard is on
 * @param lit the underlay of what belongs to the selection
 * @param glow the ring around what belongs to the selection, on which nothing is written
 * @param change the halo of what began or ended with the last step, see-through
 * @param moment the line at the moment shown in the graph
 * @param asOf the line at the day the data set is as of
 * @param hover the veil over what is under the pointer, see-through
 * @param defence see {@link Hue#DEFENCE}
 * @param cooperation see {@link Hue#COOPERATION}
 * @param economic see {@link Hue#ECONOMIC}
 * @param hostile see {@link Hue#HOSTILE}
 * @param contested see {@link Hue#CONTESTED}
 * @param neutral see {@link Hue#NEUTRAL}
 */
public record Palette(
        Theme theme,
        int ground,
        int panel,
        int border,
        int text,
        int quiet,
        int grid,
        int hullFill,
        int hullLine,
        int selection,
        int focus,
        int lit,
        int glow,
        int change,
        int moment,
        int asOf,
        int hover,
        int defence,
        int cooperation,
        int economic,
        int hostile,
        int contested,
        int neutral) {

    /** Dark on warm white. */
    public static final Palette LIGHT = new Palette(
            Theme.LIGHT,
            /* ground */ 0xFFFBFAF7,
            /* panel */ 0xFFFFFFFF,
            /* border */ 0xFFD5D3CC,
            /* text */ 0xFF1B1F24,
            /* quiet */ 0xFF5A616A,
            /* grid */ 0xFFE6E4DE,
            /* hullFill */ 0x14505860,
            /* hullLine */ 0xFF888E96,
            /* selection */ 0xFF1B1F24,
            /* focus */ 0xFF6A41C6,
            /* lit */ 0xFFFBE6A6,
            /* glow */ 0xFFFBE6A6,
            /* change */ 0x668F6BE0,
            /* moment */ 0xFF6A41C6,
            /* asOf */ 0xFF6E757D,
            /* hover */ 0x141B1F24,
            /* defence */ 0xFF0B3A86,
            /* cooperation */ 0xFF0B8FCB,
            /* economic */ 0xFF0A6A58,
            /* hostile */ 0xFFB12A06,
            /* contested */ 0xFFA9800F,
            /* neutral */ 0xFF80868E);

    /** Light on blue black. */
    public static final Palette DARK = new Palette(
            Theme.DARK,
            /* ground */ 0xFF14181D,
            /* panel */ 0xFF1D232A,
            /* border */ 0xFF3A424C,
            /* text */ 0xFFECEFF3,
            /* quiet */ 0xFFA5ADB8,
            /* grid */ 0xFF272E36,
            /* hullFill */ 0x14C4CCD6,
            /* hullLine */ 0xFF717A85,
            /* selection */ 0xFFECEFF3,
            /* focus */ 0xFFB79CFF,
            /* lit */ 0xFF4A4018,
            /* glow */ 0xFF927B2C,
            /* change */ 0x66A98BFF,
            /* moment */ 0xFFB79CFF,
            /* asOf */ 0xFF949CA6,
            /* hover */ 0x1FECEFF3,
            /* defence */ 0xFF5499F7,
            /* cooperation */ 0xFFC9ECFB,
            /* economic */ 0xFF2A8268,
            /* hostile */ 0xFFF27038,
            /* contested */ 0xFFFAE38A,
            /* neutral */ 0xFF8C939A);

    /** The colours of a theme. */
    public static Palette of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }

    /** The colour of a kind. */
    public int hue(Hue hue) {
        return switch (hue) {
            case DEFENCE -> defence;
            case COOPERATION -> cooperation;
            case ECONOMIC -> economic;
            case HOSTILE -> hostile;
            case CONTESTED -> contested;
            case NEUTRAL -> neutral;
        };
    }

    /** Ground or text colour, whichever reads better on that fill. */
    public int inkOn(int fill) {
        return Colours.contrast(ground, fill) >= Colours.contrast(text, fill) ? ground : text;
    }
}
