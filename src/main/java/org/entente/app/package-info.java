/** The program's entry. */
package org.entente.app;
