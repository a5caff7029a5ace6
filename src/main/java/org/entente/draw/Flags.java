package org.entente.draw;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Square flags by code: ISO 3166-1 countries ({@code "JP"}), some parts of them ({@code "gb-sct"}) and unions such as
 * {@code "EU"} and {@code "UN"}. Each is drawn from its vectors when first asked for at a size, and kept. For any number of
 * threads.
 */
public final class Flags {
    private static final String FOLDER = "/META-INF/resources/webjars/flag-icons/7.5.0/flags/1x1/";
    private static final Pattern CODE = Pattern.compile("[a-z]{2}(-[a-z]{2,3})?|[a-z]{3,5}");
    private static final Map<String, String> MEANT = Map.of("uk", "gb", "el", "gr");
    private static final int MOST_PIXELS = 512;
    private static final int SIZES_KEPT = 3;
    private static final int COARSEST = 4;
    private static final int FINEST = 8;
    private static final int FINE_PIXELS = 420;

    private final Map<String, Optional<Picture>> flags = new ConcurrentHashMap<>();

    /** The flag of that code in any case; the same object each time. Empty where there is none: a monogram is drawn then. */
    public Optional<Picture> flag(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        String name = MEANT.getOrDefault(lower, lower);
        return CODE.matcher(name).matches() ? flags.computeIfAbsent(name, Flags::find) : Optional.empty();
    }

    private static Optional<Picture> find(String name) {
        return Optional.ofNullable(Flags.class.getResource(FOLDER + name + ".svg"))
                .map(Flag::new);
    }

    private static final class Flag implements Picture {
        private final URL address;
        private final Map<Integer, BufferedImage> sizes = new LinkedHashMap<>();
        private Optional<List<Area>> fields;
        private SVGDocument document;

        Flag(URL address) {
            this.address = address;
        }

        @Override
        public synchronized BufferedImage pixels(int width, int height) {
            int size = Math.max(1, Math.min(MOST_PIXELS, Math.max(width, height)));
            BufferedImage image = sizes.remove(size);
            if (image == null) {
                image = draw(size);
                if (sizes.size() == SIZES_KEPT) {
                    sizes.remove(sizes.keySet().iterator().next());
                }
            }
            sizes.put(size, image);
            return image;
        }

        @Override
        public synchronized List<Area> areas() {
            load();
            return fields.orElse(List.of());
        }

        /**
         * Several times as large without anti-aliasing and then averaged: fields that abut leave no seam, and the pixels are
         * the same whichever anti-aliasing a Java has.
         */
        private BufferedImage draw(int size) {
            load();
            int fine = Math.max(COARSEST, Math.min(FINEST, FINE_PIXELS / size));
            BufferedImage large = new BufferedImage(size * fine, size * fine, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = large.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            if (fields.isPresent()) {
                g.scale(large.getWidth() / SIDE, large.getHeight() / SIDE);
                for (Area field : fields.get()) {
                    g.setColor(new Color(field.argb(), true));
                    g.fill(field.shape());
                }
            } else if (document != null) {
                ViewBox all = new ViewBox(0, 0, large.getWidth(), large.getHeight());
                document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, all);
            }
            g.dispose();
            return averaged(large, size, fine);
        }

        private void load() {
            if (fields != null) {
                return;
            }
            try (InputStream in = address.openStream()) {
                fields = FlagReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                fields = Optional.empty();
            }
            if (fields.isEmpty()) {
                document = new SVGLoader().load(address, LoaderContext.createDefault());
            }
        }

        private static BufferedImage averaged(BufferedImage large, int size, int fine) {
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
            int[] from = ((DataBufferInt) large.getRaster().getDataBuffer()).getData();
            int[] to = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            int count = fine * fine;
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    int a = count / 2;
                    int r = a;
                    int g = a;
                    int b = a;
                    for (int row = y * fine; row < (y + 1) * fine; row++) {
                        int start = row * size * fine + x * fine;
                        for (int i = start; i < start + fine; i++) {
                            a += from[i] >>> 24;
                            r += from[i] >> 16 & 0xFF;
                            g += from[i] >> 8 & 0xFF;
                            b += from[i] & 0xFF;
                        }
                    }
                    to[y * size + x] = a / count << 24 | r / count << 16 | g / count << 8 | b / count;
                }
            }
            return image;
        }
    }
}
