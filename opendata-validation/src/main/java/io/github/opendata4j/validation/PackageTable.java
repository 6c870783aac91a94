package io.github.opendata4j.validation;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import org.jspecify.annotations.Nullable;

/** A table of a package, ready to be checked or referred to; without a schema it is only checked for being a table. */
record PackageTable(
        String name, TableSource source, @Nullable TableSchema schema, Dialect dialect) {}
