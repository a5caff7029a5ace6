package org.entente.ui;

import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link FrameView} shall show: a base that is expensive and seldom changes, and an overlay (hover, selection,
 * moment, lasso) that changes often. While the base stays the same object, only the overlay is painted, on a copy of the
 * painted base.
 */
public record Wish(Layer base, Optional<Layer> overlay) {
    public Wish {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(overlay, "overlay");
    }

    /** A base without anything over it. */
    public Wish(Layer base) {
        this(base, Optional.empty());
    }

    /** A base with an overlay. */
    public Wish(Layer base, Layer overlay) {
        this(base, Optional.of(overlay));
    }
}
