package io.github.opendata4j.model.table;

/**
 * One of the values that a field with {@code categories} may have (Table Schema 2). Immutable.
 *
 * @param value as the schema has it: a {@link String} for texts, a {@link java.math.BigDecimal} for whole numbers
 * @param label what people call it; the value itself where the schema gives no label
 */
public record Category(Object value, String label) {}
