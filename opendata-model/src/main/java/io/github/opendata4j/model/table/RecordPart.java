package io.github.opendata4j.model.table;

import io.github.opendata4j.model.GeoPoint;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of a Java record, and the cells that it comes from. */
abstract class RecordPart {

    private final RecordComponent java;
    private final boolean optional;
    private final boolean primitive;

    private RecordPart(RecordComponent java) {
        this.java = java;
        this.optional = java.getType() == Optional.class;
        this.primitive = java.getType().isPrimitive();
    }

    /** Finds the columns of a component. */
    static RecordPart of(RecordComponent component, BoundHeader header) {
        Optional<PositionColumns> position = position(component, header);
        return position.isPresent()
                ? new PositionPart(component, position.get(), header)
                : new CellPart(component, header);
    }

    /** Where a component says that its position comes from, or where it plainly does. */
    private static Optional<PositionColumns> position(RecordComponent component, BoundHeader header) {
        Type inner = inner(component);
        String name = RecordMaker.fieldOf(component);
        Position said = component.getAnnotation(Position.class);
        if (said != null && inner != GeoPoint.class) {
            throw new IllegalArgumentException("The component " + component.getName() + " of "
                    + component.getDeclaringRecord().getName() + " has a @Position but is no GeoPoint");
        }
        if (said != null && !said.latitude().isEmpty()) {
            return Optional.of(PositionColumns.ofTwo(said.latitude(), said.longitude()));
        }
        if (said != null) {
            return Optional.of(
                    said.pair() == Position.Pair.LATITUDE_FIRST
                            ? PositionColumns.ofLatLon(name)
                            : PositionColumns.ofLonLat(name));
        }
        boolean isNamed = component.isAnnotationPresent(Column.class) || header.has(name);
        return inner != GeoPoint.class || isNamed ? Optional.empty() : PositionColumns.find(header.names());
    }

    private static Type inner(RecordComponent component) {
        return component.getType() == Optional.class && component.getGenericType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : component.getGenericType();
    }

    /** What the constructor takes. */
    @Nullable
    Object value(RecordCursor cursor, RowFaults faults) {
        Object ready = ready(cursor);
        if (ready == null) {
            return taken(careful(cursor, faults), cursor);
        }
        return taken(ready == ReadAhead.EMPTY ? null : ready, cursor);
    }

    private @Nullable Object careful(RecordCursor cursor, RowFaults faults) {
        try {
            return read(cursor);
        } catch (TableException e) {
            faults.cell(e); // unless it is thrown again
            return null;
        }
    }

    private @Nullable Object taken(@Nullable Object value, RecordCursor cursor) {
        if (optional) {
            return Optional.ofNullable(value);
        }
        if (value == null && primitive) {
            throw emptyPrimitive(cursor);
        }
        return value;
    }

    /** Its value as {@link ReadAhead} has it; null if it has to be {@link #read}. */
    abstract @Nullable Object ready(RecordCursor cursor);

    /** The value of its cells; null if there is none. */
    abstract @Nullable Object read(RecordCursor cursor);

    /** Where its cell is. */
    abstract TableFault place(RecordCursor cursor);

    private TableException emptyPrimitive(RecordCursor cursor) {
        return place(cursor)
                .says(
                        "la cellule est vide, ce que " + java.getType() + " " + java.getName()
                                + " ne peut pas dire : prenez Optional.",
                        "the cell is empty, which " + java.getType() + " " + java.getName()
                                + " can't say: use Optional.");
    }

    /** One cell. */
    private static final class CellPart extends RecordPart {
        private final BoundField field;
        private final Conversion conversion;
        private final String className;
        private final int column;
        private final @Nullable ReadAhead ahead;

        private CellPart(RecordComponent component, BoundHeader header) {
            super(component);
            this.field = header.fields().get(header.indexOf(RecordMaker.fieldOf(component)));
            this.className = component.getType().getSimpleName();
            this.conversion = field.conversion(inner(component))
                    .orElseThrow(() -> new IllegalArgumentException("The component " + component.getName() + " of "
                            + component.getDeclaringRecord().getName() + " is a "
                            + component.getGenericType().getTypeName() + "; a cell can be read as "
                            + Conversions.NAMES));
            this.column = field.column();
            QuickCell quick = field.isPlain() ? QuickCell.of(inner(component), field.mark()) : null;
            this.ahead = quick == null ? null : new ReadAhead(quick, column);
        }

        @Override
        @Nullable
        Object ready(RecordCursor cursor) {
            return ahead == null ? null : ahead.at(cursor);
        }

        @Override
        @Nullable
        Object read(RecordCursor cursor) {
            return field.convert(conversion, cursor.text(column), cursor, className);
        }

        @Override
        TableFault place(RecordCursor cursor) {
            return field.at(cursor.place(), cursor.text(field.column()));
        }
    }

    /** A position in one column or two. */
    private static final class PositionPart extends RecordPart {
        private final PositionColumns columns;
        private final PositionColumns.Bound bound;
        private final BoundHeader header;

        private PositionPart(RecordComponent component, PositionColumns columns, BoundHeader header) {
            super(component);
            columns.names().forEach(header::indexOf); // throws, and lists the names
            this.columns = columns;
            this.bound = columns.bind(header.names());
            this.header = header;
        }

        @Override
        @Nullable
        Object ready(RecordCursor cursor) {
            return null;
        }

        @Override
        @Nullable
        Object read(RecordCursor cursor) {
            Cells cells = cursor.cells(header);
            GeoPoint point = bound.of(cells).orElse(null);
            boolean isEmpty = columns.names().stream().allMatch(name -> cells.isEmpty(header.indexOf(name)));
            if (point == null && !isEmpty) {
                throw place(cursor)
                        .says("il n'y a pas là de position sur Terre.", "there is no position on Earth in it.");
            }
            return point;
        }

        @Override
        TableFault place(RecordCursor cursor) {
            BoundField field =
                    header.fields().get(header.indexOf(columns.names().get(0)));
            return field.at(cursor.place(), cursor.text(field.column()));
        }
    }
}
