package org.diapason.world.catalogue;

/**
 * Who performs.
 *
 * @param popularity share of all honest listening that this artist would get, before scaling
 */
public record Artist(String id, String name, Genre genre, Label label, double popularity) {}
