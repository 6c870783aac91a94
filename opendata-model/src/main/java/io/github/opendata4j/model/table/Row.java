package io.github.opendata4j.model.table;

import io.github.opendata4j.model.GeoPoint;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One row of a table, its cells as values of the types that the schema gives them. A cell is read when it is asked for:
 * a wrong one stops only who wants it. Immutable, for any number of threads; stays valid after the reader is closed.
 *
 * <p>{@code get…} wants a value and throws a {@link TableException} where the cell is empty; {@code find…} gives an
 * {@link Optional}. Both throw a {@link TableException}, with file, line, column, field and value, where the cell does
 * not fit its type, and a {@link NoSuchElementException} for a name that the schema does not have.
 *
 * <pre>{@code
 * BigDecimal amount = row.getDecimal("montant");
 * Optional<LocalDate> day = row.find("dateConvention", LocalDate.class);
 * }</pre>
 */
public final class Row {

    private final BoundHeader header;
    private final String[] texts;
    private final long number;
    private final TableFault place;

    Row(BoundHeader header, RecordCursor cursor) {
        this.header = header;
        this.number = cursor.row();
        this.place = cursor.place();
        this.texts = new String[header.fields().size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cursor.text(header.fields().get(i).column());
        }
    }

    /**
     * The number of the row in the table.
     *
     * @return the header is 1, the first row of data 2; blank rows count
     */
    public long number() {
        return number;
    }

    /**
     * The physical line on which the row begins.
     *
     * @return from 1
     */
    public long line() {
        return place.line();
    }

    /**
     * The text of a cell.
     *
     * @param field the name of a field
     * @return as it is in the file; empty if the file has no such column
     * @throws NoSuchElementException if the schema has no such field
     */
    public String text(String field) {
        return texts[header.indexOf(field)];
    }

    /**
     * The value of a cell.
     *
     * @param field the name of a field
     * @return the value, of the class that stands for the field's type
     */
    public Object get(String field) {
        return get(field, Object.class);
    }

    /**
     * The value of a cell as an object of a class.
     *
     * @param <T> the class
     * @param field the name of a field
     * @param type any class that a component of a record may have ({@link TableReader#as(Class)})
     * @return the value
     */
    public <T> T get(String field, Class<T> type) {
        return find(field, type).orElseThrow(() -> {
            BoundField bound = header.fields().get(header.indexOf(field));
            return bound.at(place, text(field)).says("la cellule est vide.", "the cell is empty.");
        });
    }

    /**
     * The value of a cell, if there is one.
     *
     * @param field the name of a field
     * @return the value, of the class that stands for the field's type
     */
    public Optional<Object> find(String field) {
        return find(field, Object.class);
    }

    /**
     * The value of a cell as an object of a class, if there is one.
     *
     * @param <T> the class
     * @param field the name of a field
     * @param type any class that a component of a record may have ({@link TableReader#as(Class)})
     * @return the value
     */
    public <T> Optional<T> find(String field, Class<T> type) {
        int index = header.indexOf(field);
        Conversion conversion = header.fields()
                .get(index)
                .conversion(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A cell can't be read as " + type.getName() + "; it can as " + Conversions.NAMES));
        Object value = header.fields().get(index).convert(conversion, texts[index], () -> place, type.getSimpleName());
        @SuppressWarnings("unchecked") // which makes no difference but to the class of a primitive
        Class<T> boxed = (Class<T>) MethodType.methodType(type).wrap().returnType();
        return Optional.ofNullable(boxed.cast(value));
    }

    /**
     * The text of a cell that has a value.
     *
     * @param field the name of a field of any type
     * @return as it is in the file
     */
    public String getString(String field) {
        return get(field, String.class);
    }

    /**
     * A whole number.
     *
     * @param field the name of an integer, or of a number without decimals
     * @return the value
     */
    public long getLong(String field) {
        return get(field, Long.class);
    }

    /**
     * A number, with every digit it was written with.
     *
     * @param field the name of an integer or number
     * @return the value
     */
    public BigDecimal getDecimal(String field) {
        return get(field, BigDecimal.class);
    }

    /**
     * Yes or no.
     *
     * @param field the name of a boolean
     * @return the value
     */
    public boolean getBoolean(String field) {
        return get(field, Boolean.class);
    }

    /**
     * A day.
     *
     * @param field the name of a date
     * @return the value
     */
    public LocalDate getDate(String field) {
        return get(field, LocalDate.class);
    }

    /**
     * A day and a time without a zone.
     *
     * @param field the name of a datetime
     * @return the value
     */
    public LocalDateTime getDateTime(String field) {
        return get(field, LocalDateTime.class);
    }

    /**
     * A time of day.
     *
     * @param field the name of a time
     * @return the value
     */
    public LocalTime getTime(String field) {
        return get(field, LocalTime.class);
    }

    /**
     * A year.
     *
     * @param field the name of a year
     * @return the value
     */
    public Year getYear(String field) {
        return get(field, Year.class);
    }

    /**
     * A point on Earth.
     *
     * @param field the name of a geopoint
     * @return the value
     */
    public GeoPoint getPoint(String field) {
        return get(field, GeoPoint.class);
    }

    /**
     * Several values.
     *
     * @param field the name of an array or list
     * @return the values
     */
    public List<?> getList(String field) {
        return get(field, List.class);
    }

    /** Where it is; not what it holds, which may be personal data. */
    @Override
    public String toString() {
        return "Row " + number + " of " + header.file();
    }
}
