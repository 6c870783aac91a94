package io.github.opendata4j.client.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.opendata4j.model.BoundingBox;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class NearTest {
    private static final GeoPoint TOURS = GeoPoint.latLon(47.3941, 0.6848);

    @Test
    void distancesAreThoseOnASphere() {
        assertThat(metres(TOURS, TOURS)).isZero();
        assertThat(metres(TOURS, GeoPoint.latLon(48.8566, 2.3522))).isCloseTo(204_000, within(1_000.0));
        assertThat(metres(GeoPoint.latLon(0, 0), GeoPoint.latLon(0, 180)))
                .isCloseTo(Math.PI * 6_371_008.8, within(1.0));
        assertThat(metres(GeoPoint.latLon(-16.5, 179.9), GeoPoint.latLon(-16.5, -179.9)))
                .as("over the antimeridian")
                .isLessThan(22_000);
    }

    private static double metres(GeoPoint one, GeoPoint other) {
        return one.distanceTo(other).inMetres();
    }

    @Test
    void theBoxCrossesTheAntimeridianWhereItHasTo() {
        BoundingBox fiji = Near.of(GeoPoint.latLon(-16.5, 179.99), Distance.kilometres(10), null)
                .box();
        assertThat(fiji.west()).isGreaterThan(fiji.east());
        BoundingBox pole = Near.of(GeoPoint.latLon(89.99, 0), Distance.kilometres(10), null)
                .box();
        assertThat(pole).isEqualTo(new BoundingBox(-180, pole.south(), 180, 90));
    }

    @Property
    boolean whatIsNearLiesInTheBox(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = 0, max = 5_000_000) double metres,
            @ForAll @DoubleRange(min = -1, max = 1) double north,
            @ForAll @DoubleRange(min = -1, max = 1) double east) {
        Near near = Near.of(GeoPoint.latLon(latitude, longitude), Distance.metres(metres), null);
        double degrees = Math.toDegrees(metres / 6_371_008.8);
        double otherLatitude = Math.max(-90, Math.min(90, latitude + north * degrees));
        double otherLongitude = longitude + east * Math.min(180, 2 * degrees);
        GeoPoint other = GeoPoint.latLon(otherLatitude, Math.IEEEremainder(otherLongitude, 360));
        boolean isNear = metres(near.centre(), other) <= metres;
        return isNear == (near.metresTo(other) <= metres) && (!isNear || holds(near.box(), other));
    }

    private static boolean holds(BoundingBox box, GeoPoint point) {
        boolean sideways = box.west() <= box.east()
                ? point.longitude() >= box.west() && point.longitude() <= box.east()
                : point.longitude() >= box.west() || point.longitude() <= box.east();
        return sideways && point.latitude() >= box.south() && point.latitude() <= box.north();
    }
}
