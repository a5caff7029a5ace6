package org.entente.draw;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pictures resampled to their place once and then copied. A copy is kept for each size and quarter of a pixel, the
 * least used ones are dropped.
 */
final class PicturePainter {
    private static final int KEPT_PIXELS = 4_000_000;
    private static final int LARGEST = 8_000;

    private record Key(Picture picture, float w, float h, int phaseX, int phaseY, boolean round) {}

    private record Sprite(int[] argb, int width, int height) {}

    private final Map<Key, Sprite> sprites = new LinkedHashMap<>(64, 0.75f, true);
    private long kept;

    void paint(Pixels pixels, Picture picture, double x, double y, double w, double h, boolean round) {
        if (w > LARGEST || h > LARGEST || w * h > KEPT_PIXELS * 4.0) {
            return;
        }
        long quarterX = Math.round(x * 4);
        long quarterY = Math.round(y * 4);
        Key key = new Key(picture, (float) w, (float) h, (int) (quarterX & 3), (int) (quarterY & 3), round);
        Sprite sprite = sprites.get(key);
        if (sprite == null) {
            sprite = render(key);
            sprites.put(key, sprite);
            kept += sprite.argb.length;
            drop();
        }
        copy(pixels, sprite, (int) (quarterX >> 2), (int) (quarterY >> 2));
    }

    private void drop() {
        var oldest = sprites.entrySet().iterator();
        while (kept > KEPT_PIXELS && sprites.size() > 1 && oldest.hasNext()) {
            kept -= oldest.next().getValue().argb.length;
            oldest.remove();
        }
    }

    private static void copy(Pixels pixels, Sprite sprite, int left, int top) {
        int fromX = Math.max(pixels.left, left);
        int toX = Math.min(pixels.right, left + sprite.width);
        int fromY = Math.max(pixels.top, top);
        int toY = Math.min(pixels.bottom, top + sprite.height);
        for (int y = fromY; y < toY; y++) {
            int row = pixels.row(y);
            int source = (y - top) * sprite.width - left;
            for (int x = fromX; x < toX; x++) {
                int colour = sprite.argb[source + x];
                if (colour != 0) {
                    pixels.over(row + x, colour);
                }
            }
        }
    }

    private static Sprite render(Key key) {
        // Sizes in steps, so that a picture is not made anew for each size while one zooms.
        int askedW = Math.max(16, (int) Math.ceil(key.w / 16) * 16);
        int askedH = Math.max(16, (int) Math.ceil(askedW * (double) key.h / key.w));
        BufferedImage image = key.picture.pixels(askedW, askedH);
        int sourceW = image.getWidth();
        int sourceH = image.getHeight();
        int[] source = image.getRGB(0, 0, sourceW, sourceH, null, 0, sourceW);
        for (int i = 0; i < source.length; i++) {
            source[i] = Pixels.premultiply(source[i]);
        }
        double offsetX = key.phaseX / 4.0;
        double offsetY = key.phaseY / 4.0;
        int width = (int) Math.ceil(offsetX + key.w);
        int height = (int) Math.ceil(offsetY + key.h);
        int[] argb = new int[width * height];
        Sampler sampler = new Sampler(source, sourceW, sourceH, sourceW / (double) key.w, sourceH / (double) key.h);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int share = key.round
                        ? insideEllipse(x + 0.5 - offsetX, y + 0.5 - offsetY, key.w / 2.0, key.h / 2.0)
                        : insideBox(x - offsetX, y - offsetY, key.w, key.h);
                if (share > 0) {
                    argb[y * width + x] = Pixels.scale(sampler.at(x - offsetX, y - offsetY), share);
                }
            }
        }
        return new Sprite(argb, width, height);
    }

    private static int insideBox(double x, double y, double w, double h) {
        double wide = Math.min(w, x + 1) - Math.max(0, x);
        double high = Math.min(h, y + 1) - Math.max(0, y);
        return Pixels.coverage(Math.max(0, wide) * Math.max(0, high));
    }

    private static int insideEllipse(double x, double y, double rx, double ry) {
        double nx = (x - rx) / rx;
        double ny = (y - ry) / ry;
        double distance = Math.sqrt(nx * nx + ny * ny);
        // The distance in px to first order: value by gradient.
        double gradient = distance == 0 ? 1 : Math.sqrt(nx * nx / (rx * rx) + ny * ny / (ry * ry)) / distance;
        return Pixels.coverage(0.5 + (1 - distance) / gradient);
    }

    /** Means over the area a pixel of the target covers. */
    private record Sampler(int[] source, int width, int height, double stepX, double stepY) {
        int at(double x, double y) {
            double x0 = clamp(x * stepX, width);
            double x1 = clamp((x + 1) * stepX, width);
            double y0 = clamp(y * stepY, height);
            double y1 = clamp((y + 1) * stepY, height);
            if (stepX < 1 || stepY < 1) {
                return between((x + 0.5) * stepX - 0.5, (y + 0.5) * stepY - 0.5);
            }
            double[] sum = new double[4];
            double weight = 0;
            for (int sy = (int) y0; sy < Math.min(height, Math.ceil(y1)); sy++) {
                double high = Math.min(sy + 1, y1) - Math.max(sy, y0);
                for (int sx = (int) x0; sx < Math.min(width, Math.ceil(x1)); sx++) {
                    double part = high * (Math.min(sx + 1, x1) - Math.max(sx, x0));
                    add(sum, source[sy * width + sx], part);
                    weight += part;
                }
            }
            return weight > 0 ? colour(sum, weight) : between(x0, y0);
        }

        private int between(double x, double y) {
            double cx = Math.max(0, Math.min(width - 1, x));
            double cy = Math.max(0, Math.min(height - 1, y));
            int x0 = (int) cx;
            int y0 = (int) cy;
            int x1 = Math.min(width - 1, x0 + 1);
            int y1 = Math.min(height - 1, y0 + 1);
            double fx = cx - x0;
            double fy = cy - y0;
            double[] sum = new double[4];
            add(sum, source[y0 * width + x0], (1 - fx) * (1 - fy));
            add(sum, source[y0 * width + x1], fx * (1 - fy));
            add(sum, source[y1 * width + x0], (1 - fx) * fy);
            add(sum, source[y1 * width + x1], fx * fy);
            return colour(sum, 1);
        }

        private static double clamp(double value, int size) {
            return Math.max(0, Math.min(size, value));
        }

        private static void add(double[] sum, int colour, double part) {
            for (int c = 0; c < 4; c++) {
                sum[c] += (colour >>> 8 * c & 0xFF) * part;
            }
        }

        private static int colour(double[] sum, double weight) {
            int result = 0;
            for (int c = 0; c < 4; c++) {
                result |= Math.min(255, (int) (sum[c] / weight + 0.5)) << 8 * c;
            }
            return result;
        }
    }
}
