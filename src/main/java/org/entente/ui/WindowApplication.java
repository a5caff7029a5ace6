package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.entente.draw.Flags;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.Settings;

/** Opens the program's window; its only parameter, if any, names the data set's file. */
public final class WindowApplication extends Application {
    private Type type;
    private Brush brush;
    private Loading loading;
    private EntenteWindow window;

    /** Begins to read while the toolkit starts. */
    @Override
    public void init() {
        type = Type.load();
        List<String> files = getParameters().getUnnamed();
        loading = files.isEmpty() ? Loading.bundled(Bundled.DEFAULT, type) : Loading.file(Path.of(files.get(0)), type);
    }

    @Override
    public void start(Stage stage) {
        brush = new Brush(new Painter(type));
        window = new EntenteWindow(stage, type, new Flags(), brush, Settings.ofUser(), link -> getHostServices()
                .showDocument(link));
        window.show(loading);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (brush != null) {
            brush.close();
        }
    }
}
