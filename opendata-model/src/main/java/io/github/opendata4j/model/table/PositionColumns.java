package io.github.opendata4j.model.table;

import io.github.opendata4j.model.GeoPoint;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Which columns of a table hold a position, in WGS 84 degrees, and how they write it. Which of two numbers comes first
 * is always said, by the one who asks or by the name that the column has everywhere. Immutable.
 *
 * <pre>{@code
 * PositionColumns.ofTwo("Ylat", "Xlong");
 * PositionColumns.find(List.of("nom", "consolidated_longitude", "consolidated_latitude"));
 * }</pre>
 */
public final class PositionColumns {

    private final List<String> names;
    private final PositionForm form;

    private PositionColumns(List<String> names, PositionForm form) {
        this.names = names;
        this.form = form;
    }

    /**
     * A column for each of the two.
     *
     * @param latitude the label of the one
     * @param longitude the label of the other
     * @return the columns
     */
    public static PositionColumns ofTwo(String latitude, String longitude) {
        return new PositionColumns(List.of(latitude, longitude), PositionForm.TWO);
    }

    /**
     * One column with two numbers, the latitude first.
     *
     * @param label its label
     * @return the column
     */
    public static PositionColumns ofLatLon(String label) {
        return new PositionColumns(List.of(label), PositionForm.LAT_LON);
    }

    /**
     * One column with two numbers, the longitude first.
     *
     * @param label its label
     * @return the column
     */
    public static PositionColumns ofLonLat(String label) {
        return new PositionColumns(List.of(label), PositionForm.LON_LAT);
    }

    /**
     * One column with points in GeoJSON or WKT, both of which write the longitude first. Other shapes than points are
     * no position.
     *
     * @param label its label
     * @return the column
     */
    public static PositionColumns ofGeometry(String label) {
        return new PositionColumns(List.of(label), PositionForm.GEOMETRY);
    }

    /**
     * Looks for columns that are named as positions are in files of France: {@code latitude} and {@code longitude},
     * {@code consolidated_latitude} and {@code consolidated_longitude}, {@code Ylat} and {@code Xlong},
     * {@code geo_point_2d} (latitude first), {@code coordonneesXY} (longitude first), {@code geom} and the like. Not
     * {@code x} and {@code y} alone, which are as often metres.
     *
     * @param labels the labels of a table
     * @return empty if there is no such column
     */
    public static Optional<PositionColumns> find(List<String> labels) {
        return PositionNames.find(labels);
    }

    /**
     * The labels of the columns.
     *
     * @return one, or two with that of the latitude first
     */
    public List<String> names() {
        return names;
    }

    /**
     * Finds their places.
     *
     * @param fields the fields of a reader ({@link TableReader#fields()})
     * @return what reads positions from its {@link Cells}
     * @throws NoSuchElementException if one is not there; the message lists those that are
     */
    public Bound bind(List<String> fields) {
        for (String name : names) {
            if (!fields.contains(name)) {
                throw new NoSuchElementException("There is no column '" + name + "' for the position; the columns are "
                        + String.join(", ", fields));
            }
        }
        return new Bound(form, names.stream().mapToInt(fields::indexOf).toArray());
    }

    PositionForm form() {
        return form;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionColumns that && names.equals(that.names) && form == that.form;
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + form.hashCode();
    }

    /** The labels. */
    @Override
    public String toString() {
        return String.join(", ", names);
    }

    /** The columns of a position with their places among the fields of a reader. Immutable. */
    public static final class Bound {

        private final PositionForm form;
        private final int[] fields;

        private Bound(PositionForm form, int... fields) {
            this.form = form;
            this.fields = fields;
        }

        Optional<GeoPoint> of(Cells cells) {
            return form == PositionForm.TWO
                    ? PositionForm.point(cells.number(fields[0]), cells.number(fields[1]))
                    : form.read(cells.text(fields[0]));
        }
    }
}
