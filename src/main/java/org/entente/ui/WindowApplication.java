package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.entente.draw.Flags;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.Settings;

/** Opens the program's windows: one for each file that its parameters name, or one with the bundled data set. */
public final class WindowApplication extends Application {
    private WindowArguments arguments;
    private Type type;
    private Loading loading;
    private Windows windows;

    /** Begins to read while the toolkit starts. */
    @Override
    public void init() {
        type = Type.load();
        arguments = WindowArguments.parse(getParameters().getRaw());
        List<Path> files = arguments.files();
        loading = files.isEmpty() ? Loading.bundled(Bundled.DEFAULT, type) : Loading.file(files.get(0), type);
    }

    @Override
    public void start(Stage stage) {
        windows = new Windows(type, new Flags(), Settings.ofUser(), SystemBrowser.ofSystem());
        EntenteWindow first = windows.open(stage, loading);
        arguments.state().ifPresent(first::showOnceOpen);
        Stage before = stage;
        for (Path file : arguments.files().stream().skip(1).toList()) {
            before = windows.open(file, before).stage();
        }
    }

    @Override
    public void stop() {
        if (windows != null) {
            windows.close();
        }
    }
}
