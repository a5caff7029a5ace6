/** The commands that need no window, no display and no JavaFX. */
package org.entente.cli;
