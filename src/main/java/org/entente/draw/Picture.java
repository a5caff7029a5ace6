package org.entente.draw;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

/**
 * A picture that can be had at any size, so that it is as sharp in a large export as on the screen. Two pictures that
 * are equal show the same.
 */
@FunctionalInterface
public interface Picture {
    /** The side of the square that areas lie in. */
    double SIDE = 512;

    /** A part of a picture in one colour, ARGB. */
    record Area(Shape shape, int argb) {}

    /**
     * The pixels for about that size in device pixels, both at least 1. Any size may be returned; it is resampled. The
     * image belongs to the picture and is only read.
     */
    BufferedImage pixels(int width, int height);

    /** What it is made of, from back to front, in a square of {@link #SIDE}; empty if only its pixels are known. */
    default List<Area> areas() {
        return List.of();
    }

    /** A picture that is the same image at every size. */
    static Picture of(BufferedImage image) {
        Objects.requireNonNull(image, "image");
        return (width, height) -> image;
    }
}
