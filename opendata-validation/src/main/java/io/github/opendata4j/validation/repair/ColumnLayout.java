package io.github.opendata4j.validation.repair;

/** Which columns the new file has, and in which order. */
public enum ColumnLayout {
    /** Those of the file, in its order; columns without label and content are left out. */
    OF_FILE,

    /**
     * Those of the schema, in its order: other columns are left out, and optional ones that the file lacks are there
     * and empty. A required column that the file lacks is not made up. In this layout a row that is too short is
     * filled up with empty cells.
     */
    OF_SCHEMA
}
