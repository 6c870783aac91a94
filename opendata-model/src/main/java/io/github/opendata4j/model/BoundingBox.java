package io.github.opendata4j.model;

/**
 * The rectangle that holds a territory, in WGS 84 degrees and in the order of GeoJSON (RFC 7946, section 5). One that
 * crosses the antimeridian, as around Fiji, has its west greater than its east.
 *
 * <pre>{@code
 * new BoundingBox(3.861, 44.264, 4.886, 45.366);   // Ardèche
 * }</pre>
 *
 * @param west the western limit, −180 to 180
 * @param south the southern limit, −90 to 90
 * @param east the eastern limit, −180 to 180
 * @param north the northern limit, −90 to 90, not south of the southern one
 */
public record BoundingBox(double west, double south, double east, double north) {

    /**
     * Checks the four limits.
     *
     * @throws IllegalArgumentException if there is no such rectangle, as when latitudes and longitudes are swapped
     */
    public BoundingBox {
        GeoPoint southWest = GeoPoint.latLon(south, west);
        GeoPoint northEast = GeoPoint.latLon(north, east);
        if (south > north) {
            throw new IllegalArgumentException("A box goes from south to north, not from " + south + " to " + north);
        }
        west = southWest.longitude();
        south = southWest.latitude();
        east = northEast.longitude();
        north = northEast.latitude();
    }

    /** West, south, east, north: the form that DCAT readers and map servers take. */
    @Override
    public String toString() {
        return west + "," + south + "," + east + "," + north;
    }
}
