package org.entente.ui;

import org.junit.jupiter.api.BeforeEach;

/** The ground of tests that begin with the window open on the bundled data. */
abstract class WindowOnBundled extends WindowInFolder {
    @BeforeEach
    void begin() throws Exception {
        openBundled();
    }
}
