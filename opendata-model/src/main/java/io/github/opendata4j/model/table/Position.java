package io.github.opendata4j.model.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a component of class {@link io.github.opendata4j.model.GeoPoint} has its position from, in a table of which
 * no schema says so: two columns, or one column in which two numbers follow each other.
 *
 * <pre>{@code
 * record CarPark(String nom, @Position(latitude = "Ylat", longitude = "Xlong") GeoPoint where) {}
 * record Station(String nom, @Column("coords") @Position(pair = Position.Pair.LATITUDE_FIRST) GeoPoint where) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Position {

    /** Which of two numbers in one cell comes first. */
    enum Pair {
        /** {@code 47.39, 0.69}, as people say it. */
        LATITUDE_FIRST,
        /** {@code 0.69, 47.39}, as GeoJSON and Table Schema have it. */
        LONGITUDE_FIRST
    }

    /**
     * The column of the latitude, in degrees.
     *
     * @return its label; empty if both stand in one column
     */
    String latitude() default "";

    /**
     * The column of the longitude, in degrees.
     *
     * @return its label; empty if both stand in one column
     */
    String longitude() default "";

    /**
     * The order in one column, whose label is that of {@link Column}, or the component's name.
     *
     * @return which comes first
     */
    Pair pair() default Pair.LONGITUDE_FIRST;
}
