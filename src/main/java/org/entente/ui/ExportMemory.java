package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.chart.Sheet;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;

/** What was chosen for the last picture, for the next one: all but its title, caption and theme. */
final class ExportMemory {
    private final Supplier<Map<String, String>> recall;
    private final Consumer<Map<String, String>> keep;

    /**
     * @param recall what was kept, by name; empty if nothing was
     * @param keep keeps it; from any thread
     */
    ExportMemory(Supplier<Map<String, String>> recall, Consumer<Map<String, String>> keep) {
        this.recall = recall;
        this.keep = keep;
    }

    void keep(ExportOptions options) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("file", options.file().toAbsolutePath().toString());
        kept.put("format", options.format().name());
        kept.put("charts", options.contents().charts().name());
        kept.put("legend", Boolean.toString(options.contents().legend()));
        kept.put("whole", Boolean.toString(options.whole()));
        kept.put("width", Integer.toString(options.size().width()));
        kept.put("height", Integer.toString(options.size().height()));
        kept.put("scale", Double.toString(options.size().scale()));
        kept.put("transparent", Boolean.toString(options.transparent()));
        kept.put("outlines", Boolean.toString(options.outlines()));
        keep.accept(kept);
    }

    /** The options with what was chosen last; with none of it, if any of it is not understood. */
    ExportOptions recall(ExportOptions otherwise) {
        Map<String, String> kept = recall.get();
        if (kept.isEmpty()) {
            return otherwise;
        }
        try {
            Path file = Path.of(text(kept, "file")).toAbsolutePath();
            Sheet.Contents contents = Sheet.Contents.of(
                    Sheet.Charts.valueOf(text(kept, "charts")), Boolean.parseBoolean(text(kept, "legend")));
            PictureSize size = new PictureSize(
                    Integer.parseInt(text(kept, "width")),
                    Integer.parseInt(text(kept, "height")),
                    Double.parseDouble(text(kept, "scale")));
            return new ExportOptions(
                    isPlace(file) ? file : otherwise.file(),
                    PictureFormat.valueOf(text(kept, "format")),
                    contents,
                    Boolean.parseBoolean(text(kept, "whole")),
                    size,
                    otherwise.theme(),
                    Boolean.parseBoolean(text(kept, "transparent")),
                    Boolean.parseBoolean(text(kept, "outlines")));
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }

    private static boolean isPlace(Path file) {
        return file.getParent() != null && Files.isDirectory(file.getParent()) && !Files.isDirectory(file);
    }

    private static String text(Map<String, String> kept, String name) {
        return kept.getOrDefault(name, "");
    }
}
