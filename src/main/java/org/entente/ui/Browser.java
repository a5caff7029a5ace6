package org.entente.ui;

/** Opens pages of the web for the user. */
@FunctionalInterface
interface Browser {
    /**
     * Opens a page; called after a click only, with an address of http or https.
     *
     * @param failed is run on the FX thread if there is no browser that does so
     */
    void open(String address, Runnable failed);
}
