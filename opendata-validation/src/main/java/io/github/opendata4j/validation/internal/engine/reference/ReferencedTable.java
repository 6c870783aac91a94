package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;

/**
 * A table that others refer to.
 *
 * @param source where it is; opened each time its keys are wanted
 * @param schema what its columns hold
 * @param dialect what is known of how it is written
 */
public record ReferencedTable(TableSource source, TableSchema schema, Dialect dialect) {}
