/** The window: everything that needs the JavaFX toolkit. */
package org.entente.ui;
