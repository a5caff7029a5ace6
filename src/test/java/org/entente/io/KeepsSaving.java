package org.entente.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.Extras;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.state.ViewState;
import org.entente.task.Progress;

/** A program that saves all it can, gesture after gesture, and tells the number of each when it is saved, until it is killed. */
final class KeepsSaving {
    static final String KEY = "set";

    private static final int ACTORS = 60;

    private KeepsSaving() {}

    /** @param args the settings folder, and the number of the first gesture; a third lets it end after one */
    public static void main(String[] args) throws FileException {
        Settings settings = new Settings(Path.of(args[0]));
        Dataset dataset = dataset();
        int first = Integer.parseInt(args[1]);
        for (int i = first; args.length < 3 || i == first; i++) {
            gesture(i, settings, dataset);
            System.out.println(i);
        }
    }

    private static void gesture(int i, Settings settings, Dataset dataset) throws FileException {
        settings.saveView(KEY, dataset, ViewState.at(i), places(i));
        settings.save(new Preferences(1_000 + i, 700, 0, 0, false, Map.of(), Set.of(), "data.json"));
        settings.saveStory(KEY, dataset, List.of(step(i)));
        SavedViews saved = settings.savedViews(KEY);
        if (i == 0) {
            saved.add("0", dataset, ViewState.at(0), places(0));
        }
        saved.rename(1, Integer.toString(i));
    }

    static Dataset dataset() throws FileException {
        StringBuilder actors = new StringBuilder();
        for (int i = 0; i < ACTORS; i++) {
            actors.append(i == 0 ? "" : ", ").append("{\"id\": \"a").append(i).append("\", \"name\": \"A\"}");
        }
        String json = "{\"entente\": 1, \"title\": \"Test\", \"actors\": [" + actors + "]}";
        return DatasetReader.read(Input.of("data.json", json), Progress.NONE).dataset();
    }

    static Positions places(int i) {
        Positions.Builder places = Positions.builder(ACTORS);
        for (int actor = 0; actor < ACTORS; actor++) {
            places.put(actor, i, actor);
        }
        return places.build();
    }

    private static View step(int i) {
        Text text = Text.of(Integer.toString(i));
        return new View(
                text,
                text,
                null,
                null,
                null,
                1,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                "",
                Extras.NONE);
    }
}
