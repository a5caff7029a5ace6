/** Pictures as files, written from a drawing. */
package org.entente.export;
