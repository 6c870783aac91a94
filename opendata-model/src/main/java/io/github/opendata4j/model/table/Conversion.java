package io.github.opendata4j.model.table;

import org.jspecify.annotations.Nullable;

/** From the value of a cell to an object of a class that a caller wants. */
@FunctionalInterface
interface Conversion {

    /** Null if the value does not fit the class; {@code text} is what the file has. */
    @Nullable
    Object convert(Object value, String text);
}
