package io.github.opendata4j.model;

/**
 * A distance, whose unit is said where it is made: {@code Distance.metres(500)}.
 *
 * @param inMetres its length, finite and not negative
 */
public record Distance(double inMetres) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is negative or no number
     */
    public Distance {
        if (!(inMetres >= 0) || Double.isInfinite(inMetres)) {
            throw new IllegalArgumentException("A distance is finite and not negative, not " + inMetres + " m");
        }
    }

    /**
     * A distance in metres.
     *
     * @param length metres
     * @return the distance
     * @throws IllegalArgumentException if it is negative or no number
     */
    public static Distance metres(double length) {
        return new Distance(length);
    }

    /**
     * A distance in kilometres.
     *
     * @param length kilometres
     * @return the distance
     * @throws IllegalArgumentException if it is negative or no number
     */
    public static Distance kilometres(double length) {
        return new Distance(length * 1000);
    }
}
