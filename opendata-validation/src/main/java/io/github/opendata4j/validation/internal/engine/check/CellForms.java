package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.validation.internal.engine.national.NationalReaders;

/** Which texts are a value of a type. */
public enum CellForms {
    /** Those of Table Schema. */
    SPECIFIED,
    /** Those that the national validator reads. */
    NATIONAL;

    /**
     * The reader of a type.
     *
     * @param type type, format and options
     * @param pointer the JSON pointer of the field, such as {@code /fields/3}
     * @return the reader
     * @throws io.github.opendata4j.model.table.SchemaException if there is no such type, or its format is none that can
     *     be read
     */
    CellReader reader(FieldType type, String pointer) {
        return this == NATIONAL ? NationalReaders.of(type, pointer) : CellReader.of(type, pointer);
    }
}
