package io.github.opendata4j.model.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes objects of a Java record out of the records of a file. */
final class RecordMaker<T extends Record> {

    private final MethodHandle constructor;
    private final List<Component> components;

    private RecordMaker(MethodHandle constructor, List<Component> components) {
        this.constructor = constructor;
        this.components = components;
    }

    /** A component of the record, and the cell it comes from. */
    private record Component(RecordComponent java, BoundField field, Conversion conversion, boolean optional) {

        @Nullable
        Object of(RecordCursor cursor, TableFault place) {
            String text = cursor.text(field.column());
            Object value = field.convert(conversion, text, place, java.getType().getSimpleName());
            if (optional) {
                return Optional.ofNullable(value);
            }
            if (value == null && java.getType().isPrimitive()) {
                throw field.at(place, text)
                        .says(
                                "la cellule est vide, ce que " + java.getType() + " " + java.getName()
                                        + " ne peut pas dire : prenez Optional.",
                                "the cell is empty, which " + java.getType() + " " + java.getName()
                                        + " can't say: use Optional.");
            }
            return value;
        }
    }

    static <T extends Record> RecordMaker<T> of(Class<T> type, MethodHandles.Lookup lookup, BoundHeader header) {
        RecordComponent[] components = type.getRecordComponents();
        MethodType signature = MethodType.methodType(
                void.class,
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            MethodHandle constructor = lookup.findConstructor(type, signature)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordMaker<>(
                    constructor,
                    Arrays.stream(components)
                            .map(component -> bind(component, header))
                            .toList());
        } catch (IllegalAccessException e) {
            throw inaccessible(type, e);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
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

    private static Component bind(RecordComponent component, BoundHeader header) {
        BoundField field = header.fields().get(header.indexOf(fieldOf(component)));
        Type type = component.getGenericType();
        boolean optional = type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        Type inner = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        Conversion conversion = Conversions.find(inner)
                .orElseThrow(() -> new IllegalArgumentException("The component " + component.getName() + " of "
                        + component.getDeclaringRecord().getName() + " is a " + type.getTypeName()
                        + "; a cell can be read as " + Conversions.NAMES));
        return new Component(component, field, conversion, optional);
    }

    /** One object. */
    @SuppressWarnings("unchecked") // it comes out of the record's own constructor
    T make(RecordCursor cursor) {
        TableFault place = cursor.place();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).of(cursor, place);
        }
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (RuntimeException e) {
            throw refused(place, e);
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
