package io.github.opendata4j.client.records;

import io.github.opendata4j.model.BoundingBox;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.PositionColumns;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is not farther from a point than a distance, on a sphere: within some 0.5 % of what a surveyor would say.
 * Immutable.
 */
public final class Near {
    /** So that no rounding leaves out the border: some micrometres. */
    private static final double ROUNDING = 1e-12;

    /** The mean radius of the Earth (IUGG). */
    private static final double RADIUS_METRES = 6_371_008.8;

    private final GeoPoint centre;
    private final Distance distance;
    private final @Nullable PositionColumns columns;
    private final BoundingBox box;

    private Near(GeoPoint centre, Distance distance, @Nullable PositionColumns columns) {
        this.centre = centre;
        this.distance = distance;
        this.columns = columns;
        this.box = box(centre, distance);
    }

    static Near of(GeoPoint centre, Distance distance, @Nullable PositionColumns columns) {
        return new Near(centre, distance, columns);
    }

    /**
     * The point.
     *
     * @return in WGS 84
     */
    public GeoPoint centre() {
        return centre;
    }

    /**
     * How far from it.
     *
     * @return the greatest distance
     */
    public Distance distance() {
        return distance;
    }

    /**
     * The columns that hold positions, where that was said.
     *
     * @return empty if they are to be found by their names
     */
    public Optional<PositionColumns> columns() {
        return Optional.ofNullable(columns);
    }

    /**
     * The columns that hold positions in a table.
     *
     * @param table what the table is called
     * @param labels its labels
     * @return those that were said, else those with the name that such columns have
     * @throws UnknownFieldException if there are none; the message lists the labels
     */
    public PositionColumns columnsAmong(String table, List<String> labels) {
        return columns()
                .or(() -> PositionColumns.find(labels))
                .orElseThrow(() -> UnknownFieldException.noPosition(table, labels));
    }

    /**
     * A rectangle that holds all that is near, for portals that know no distances.
     *
     * @return the rectangle; it may cross the antimeridian
     */
    public BoundingBox box() {
        return box;
    }

    /** How far a point is, in metres; infinite if that is too far. */
    double metresTo(GeoPoint point) {
        if (point.latitude() < box.south() || point.latitude() > box.north()) {
            return Double.POSITIVE_INFINITY;
        }
        double metres = centre.distanceTo(point).inMetres();
        return metres <= distance.inMetres() ? metres : Double.POSITIVE_INFINITY;
    }

    private static BoundingBox box(GeoPoint centre, Distance distance) {
        double angle = distance.inMetres() / RADIUS_METRES * (1 + 1e-9) + ROUNDING;
        double latitude = Math.toRadians(centre.latitude());
        double south = Math.toDegrees(latitude - angle);
        double north = Math.toDegrees(latitude + angle);
        if (south <= -90 || north >= 90) { // a pole is near
            return new BoundingBox(-180, Math.max(-90, south), 180, Math.min(90, north));
        }
        double sideways = Math.toDegrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(latitude)))) * (1 + 1e-9);
        return new BoundingBox(
                wrapped(centre.longitude() - sideways), south, wrapped(centre.longitude() + sideways), north);
    }

    private static double wrapped(double longitude) {
        if (longitude < -180) {
            return longitude + 360;
        }
        return longitude > 180 ? longitude - 360 : longitude;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Near that
                && centre.equals(that.centre)
                && distance.equals(that.distance)
                && columns().equals(that.columns());
    }

    @Override
    public int hashCode() {
        return 31 * centre.hashCode() + distance.hashCode();
    }

    @Override
    public String toString() {
        return "within " + distance.inMetres() + " m of " + centre;
    }
}
