package org.entente.draw;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.util.LinkedHashMap;
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
    private static final int MOST_PIXELS = 2048;
    private static final int SIZES_KEPT = 3;

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

        private BufferedImage draw(int size) {
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
            if (document == null) {
                document = new SVGLoader().load(address, LoaderContext.createDefault());
            }
            if (document != null) {
                Graphics2D g = image.createGraphics();
                g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, new ViewBox(0, 0, size, size));
                g.dispose();
                closeSeams(image);
            }
            return image;
        }

        /** Where two fields meet between pixels each covers its part alone and the ground would shine through: none may. */
        private static void closeSeams(BufferedImage image) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int argb = image.getRGB(x, y);
                    if (argb >>> 24 > 0x80) {
                        image.setRGB(x, y, argb | 0xFF000000);
                    }
                }
            }
        }
    }
}
