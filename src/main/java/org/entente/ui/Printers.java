package org.entente.ui;

import java.util.List;
import javafx.scene.image.Image;

/** The printers that there are. */
interface Printers {
    /** Names of the printers, that which is used if no other is chosen first; empty if there is none. */
    List<String> names();

    /** Names of the papers that a printer takes, the usual one first. */
    List<String> papers(String printer);

    /**
     * What is printed on.
     *
     * @param landscape whether the longer side lies
     * @param copies at least 1
     */
    record Page(String printer, String paper, boolean landscape, int copies) {}

    /** The part of a page that can be printed on, in points of a 72nd inch. */
    record Area(double width, double height) {}

    /** How much of such a page can be printed on. */
    Area area(Page page);

    /** Prints an image as large as the page; false if it could not be. Takes as long as the printer's queue does. */
    boolean print(Page page, Image image);
}
