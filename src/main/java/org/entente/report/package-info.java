/** Answers as text: tables, what stands on a day, what changed, how two actors are tied. */
package org.entente.report;
