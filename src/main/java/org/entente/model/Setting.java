package org.entente.model;

/**
 * Attributes of a relation that an effect sets.
 *
 * @param strength 1 to 5, or null if it is left
 * @param strained whether the relation is under strain, or null if it is left
 */
public record Setting(Integer strength, Boolean strained, Extras extras) {}
