package org.entente.ui;

/**
 * A picture waiting to be painted: a pure function of the size it gets. It is called on the {@link Brush}'s thread, so it
 * holds immutable values only. Its identity says whether it changed: the same object again means the same picture.
 */
@FunctionalInterface
public interface Layer {
    /**
     * Paints the picture over what the pixels hold; a base covers all of them, an overlay only its own marks.
     *
     * @param pixels rows of {@code width} pixels, each ARGB with colours multiplied by alpha
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param scale pixels for one unit of the scene, above 0
     */
    void paint(int[] pixels, int width, int height, double scale);
}
