/** The actors and their ties as a JGraphT graph, of all time or as of an instant. */
package org.entente.graph;
