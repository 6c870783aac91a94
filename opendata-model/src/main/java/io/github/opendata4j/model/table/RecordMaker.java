package io.github.opendata4j.model.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes objects of a Java record out of the records of a file. */
final class RecordMaker<T extends Record> {

    /**
     * The constructors that were wanted before, each as a function of an array. The JVM makes code for each such function
     * that is called often: with a new one for every table, it would never have done.
     */
    private static final ClassValue<AtomicReference<@Nullable MethodHandle>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable MethodHandle> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private final MethodHandle constructor;
    private final RecordPart[] parts;
    private final RowFaults faults;

    private RecordMaker(MethodHandle constructor, RecordPart[] parts, RowFaults faults) {
        this.constructor = constructor;
        this.parts = parts;
        this.faults = faults;
    }

    static <T extends Record> RecordMaker<T> of(
            Class<T> type, MethodHandles.Lookup lookup, BoundHeader header, RowFaults faults) {
        RecordComponent[] components = type.getRecordComponents();
        MethodType signature = MethodType.methodType(
                void.class,
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return new RecordMaker<>(
                    spread(type, lookup.findConstructor(type, signature)),
                    Arrays.stream(components)
                            .map(component -> RecordPart.of(component, header))
                            .toArray(RecordPart[]::new),
                    faults);
        } catch (IllegalAccessException e) {
            throw inaccessible(type, e);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
    }

    /** Of somebody who has shown that he may call the constructor. */
    private static MethodHandle spread(Class<?> type, MethodHandle constructor) {
        AtomicReference<@Nullable MethodHandle> known = CONSTRUCTORS.get(type);
        MethodHandle before = known.get();
        if (before != null) {
            return before;
        }
        MethodHandle made = constructor
                .asSpreader(Object[].class, constructor.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
        known.compareAndSet(null, made);
        return made;
    }

    static IllegalArgumentException inaccessible(Class<?> type, IllegalAccessException cause) {
        return new IllegalArgumentException(
                "The record " + type.getName() + " is not public, or its package is not exported; pass"
                        + " MethodHandles.lookup() as second argument, or export the package",
                cause);
    }

    /** The name of the field that a component stands for. */
    static String fieldOf(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        return column == null ? component.getName() : column.value();
    }

    /** One object; null for a row that is left out. */
    @Nullable
    T make(RecordCursor cursor) {
        try {
            return whole(cursor);
        } catch (TableException e) {
            faults.row(e); // unless it is thrown again
            return null;
        }
    }

    @SuppressWarnings("unchecked") // it comes out of the record's own constructor
    private T whole(RecordCursor cursor) {
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts[i].value(cursor, faults);
        }
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (RuntimeException e) {
            throw refused(cursor.place(), e);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a record's constructor declares no exception
        }
    }

    /** The record's own checks refused the values. */
    private static TableException refused(TableFault place, RuntimeException e) {
        TableException told = place.says(
                "l'enregistrement est refusé : " + e.getMessage(), "the record is refused: " + e.getMessage());
        told.initCause(e);
        return told;
    }
}
