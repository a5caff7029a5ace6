package org.entente.layout;

/**
 * Repeatable chance: a value that depends on a seed and two numbers alone, so that no order of calls and no library version can
 * change it. The mixing function is SplitMix64's (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
 */
final class Noise {
    private Noise() {}

    /** A number from -0.5 (included) to 0.5 (excluded). */
    static double at(long seed, long a, long b) {
        long z = mix(mix(mix(seed) + a) + b);
        return (z >>> 11) * 0x1p-53 - 0.5;
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
