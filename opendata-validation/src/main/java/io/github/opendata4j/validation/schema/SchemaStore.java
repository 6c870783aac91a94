package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Optional;

/** Where a catalogue has its schemas from: the library itself, a copy of the national catalogue, a plain folder. */
interface SchemaStore {

    /** The names of the table schemas that are at hand, in alphabetical order. */
    List<String> names();

    /** Everything that is known of, at hand or not, in alphabetical order. */
    List<SchemaEntry> entries();

    /** A table schema in one version, or in the newest that is at hand if that is empty. */
    Optional<TableSchema> find(String name, String version);

    /** The descriptor itself, whatever its type. */
    Optional<String> findJson(String name, String version);
}
