package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.GeoPoint;
import java.util.List;

/**
 * A part of France as a box of longitudes and latitudes: mainland with Corsica, and the five overseas départements.
 *
 * @param west the lowest longitude, in degrees
 * @param east the highest longitude
 * @param south the lowest latitude
 * @param north the highest latitude
 */
record Territory(double west, double east, double south, double north) {

    /** The boxes of the national validator; their edges are outside. Saint-Pierre-et-Miquelon, Saint-Martin and the Pacific are not in it. */
    private static final List<Territory> FRANCE = List.of(
            new Territory(-5.141277, 9.560091, 41.333571, 51.088989),
            new Territory(-61.809839, -61.001959, 15.832041, 16.514488), // Guadeloupe
            new Territory(-61.229033, -60.809655, 14.388646, 14.878723), // Martinique
            new Territory(-54.60239, -51.619041, 2.111055, 5.748138), // Guyane
            new Territory(55.216526, 55.836654, -21.389631, -20.8718), // La Réunion
            new Territory(45.01833, 45.299985, -13.005254, -12.63659)); // Mayotte

    /** Whether a point lies in one of the boxes. */
    static boolean isInFrance(GeoPoint point) {
        return isInFrance(point.longitude(), point.latitude());
    }

    /** Whether a point would lie in one of the boxes if its latitude were its longitude. */
    static boolean isInFranceReversed(GeoPoint point) {
        return isInFrance(point.latitude(), point.longitude());
    }

    private static boolean isInFrance(double longitude, double latitude) {
        return FRANCE.stream().anyMatch(territory -> territory.holds(longitude, latitude));
    }

    private boolean holds(double longitude, double latitude) {
        return west < longitude && longitude < east && south < latitude && latitude < north;
    }
}
