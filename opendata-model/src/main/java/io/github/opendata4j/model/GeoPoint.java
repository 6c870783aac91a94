package io.github.opendata4j.model;

/**
 * A point on Earth, in WGS 84 degrees. Immutable. It has no public constructor, so that a call says which of the two
 * comes first: {@code GeoPoint.latLon(44.735, 4.599)} is Privas.
 */
public final class GeoPoint {

    /** The mean radius (IUGG). */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private final double latitude;
    private final double longitude;

    private GeoPoint(double latitude, double longitude) {
        this.latitude = within(latitude, 90, "latitude");
        this.longitude = within(longitude, 180, "longitude");
    }

    /**
     * The point at a latitude and a longitude.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     * @return the point
     * @throws IllegalArgumentException if there is no such place
     */
    public static GeoPoint latLon(double latitude, double longitude) {
        return new GeoPoint(latitude, longitude);
    }

    private static double within(double degrees, int limit, String name) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "A " + name + " lies between -" + limit + " and " + limit + " degrees, not at " + degrees);
        }
        return degrees + 0.0; // there is no -0.0 on Earth
    }

    /**
     * How far north.
     *
     * @return degrees, −90 to 90
     */
    public double latitude() {
        return latitude;
    }

    /**
     * How far east.
     *
     * @return degrees, −180 to 180
     */
    public double longitude() {
        return longitude;
    }

    /**
     * How far another point is, as the crow flies over a sphere of the Earth's mean radius: within some 0.5 % of what a
     * surveyor would say.
     *
     * @param other the other point
     * @return the distance
     */
    public Distance distanceTo(GeoPoint other) {
        double latitudes = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double longitudes = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double square = latitudes * latitudes
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * longitudes
                        * longitudes;
        return Distance.metres(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(square))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoPoint that && latitude == that.latitude && longitude == that.longitude;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(latitude) + Double.hashCode(longitude);
    }

    /** Latitude, then longitude. */
    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
