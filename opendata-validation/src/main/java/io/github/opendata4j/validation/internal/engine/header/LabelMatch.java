package io.github.opendata4j.validation.internal.engine.header;

/** Which labels of a file stand for a field of the schema. */
public enum LabelMatch {
    /** Those that are its name but for blanks and case. */
    NEAR,
    /** Those that are its name but for blanks around. */
    STRIPPED
}
