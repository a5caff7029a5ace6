/**
 * Who stands how to whom, and when: the effects of events and the dates of things folded into phases over time, over all
 * readings of uncertain dates, and the choice among contradicting claims.
 */
package org.entente.history;
