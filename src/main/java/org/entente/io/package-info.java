/**
 * Files: data sets are read with every fault located, and written whole or not at all.
 *
 * <p>Reading is one pass over the tokens of a file without fault. A file with faults is read again, since only then is it known
 * what its references may name, and once more to find the lines and columns of what is reported.
 */
package org.entente.io;
