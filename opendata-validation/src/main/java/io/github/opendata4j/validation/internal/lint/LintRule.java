package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.table.TableSchema;

/** One kind of fault that a schema may have. */
@FunctionalInterface
interface LintRule {

    /**
     * Looks at a schema.
     *
     * @param schema the schema
     * @param out takes what is found
     */
    void check(TableSchema schema, LintFindings out);
}
