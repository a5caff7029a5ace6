package org.entente.io;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.entente.task.Progress;

/** The data sets that come with the program, from its jar or its folder of classes. */
public final class Bundled {
    /** The set that the program opens when no file is named. */
    public static final String DEFAULT = "japan-eu-2024";

    private static final String FOLDER = "org/entente/data/";
    private static final String ENDING = ".json";
    private static final String SCHEMA = "entente.schema.json";

    private Bundled() {}

    /** The names of all sets, sorted, each its file's without the ending. */
    public static List<String> names() {
        List<String> files = new ArrayList<>();
        try {
            // The schema stands beside the sets; a folder may have no entry of its own in a jar.
            URL schema = resource(SCHEMA);
            URLConnection connection = schema.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER))
                        .map(name -> name.substring(FOLDER.length()))
                        .forEach(files::add);
            } else {
                String[] beside = new File(schema.toURI()).getParentFile().list();
                Stream.of(beside == null ? new String[0] : beside).forEach(files::add);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The program's own data can't be read; install it anew.", e);
        }
        return files.stream()
                .filter(name -> name.endsWith(ENDING) && !name.equals(SCHEMA) && name.indexOf('/') < 0)
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toList();
    }

    /**
     * The file of a set.
     *
     * @throws NoSuchElementException if there is none of that name; the message is a sentence that lists the names
     */
    public static Input input(String name) {
        if (!names().contains(name)) {
            throw new NoSuchElementException(
                    "There is no bundled data set \"" + name + "\"; there are " + String.join(", ", names()) + ".");
        }
        return new Input() {
            @Override
            public String name() {
                return Bundled.name(name);
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public InputStream open() throws IOException {
                return resource(Bundled.name(name)).openStream();
            }
        };
    }

    /** Reads a set; see {@link #input}. */
    public static ReadResult read(String name, Progress progress) throws FileException {
        return DatasetReader.read(input(name), progress);
    }

    private static String name(String name) {
        return name + ENDING;
    }

    private static URL resource(String file) {
        URL url = Bundled.class.getClassLoader().getResource(FOLDER + file);
        if (url == null) {
            throw new IllegalStateException("The program lacks its file " + FOLDER + file + "; install it anew.");
        }
        return url;
    }
}
