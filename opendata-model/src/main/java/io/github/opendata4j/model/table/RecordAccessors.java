package io.github.opendata4j.model.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The components of a record as functions, by the name of their field. */
final class RecordAccessors {

    private RecordAccessors() {}

    static <T> Map<String, Function<T, @Nullable Object>> of(Class<T> type, MethodHandles.Lookup lookup) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(
                    type.getName() + " is no record; fill its fields by map(field, function)");
        }
        Map<String, Function<T, @Nullable Object>> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(RecordMaker.fieldOf(component), accessor(type, component, lookup));
        }
        return accessors;
    }

    private static <T> Function<T, @Nullable Object> accessor(
            Class<T> type, RecordComponent component, MethodHandles.Lookup lookup) {
        try {
            MethodHandle accessor =
                    lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
            return object -> call(accessor, object);
        } catch (IllegalAccessException e) {
            throw RecordMaker.inaccessible(type, e);
        }
    }

    private static @Nullable Object call(MethodHandle accessor, @Nullable Object object) {
        try {
            return (Object) accessor.invokeExact(object);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a record's accessor declares no exception
        }
    }
}
