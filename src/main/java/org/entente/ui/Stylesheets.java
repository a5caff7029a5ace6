package org.entente.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.entente.state.Theme;

/** The looks of the controls by theme. */
final class Stylesheets {
    private Stylesheets() {}

    static String of(Theme theme) {
        return theme == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
    }
}
