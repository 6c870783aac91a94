package io.github.opendata4j.validation.internal.engine.reference;

import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Plans the checks of a table's foreign keys; what can't be checked is said, once for each key. */
public final class ForeignKeys {

    private static final String WHAT = "foreignKeys";

    private final TablePlan plan;
    private final ReferencedTable self;
    private final Map<String, ReferencedTable> others;
    private final KeyMemory memory;

    /**
     * For one run.
     *
     * @param plan takes the checks
     * @param self the table itself, for keys that refer to it
     * @param others the tables that were given, by their names in the package
     * @param memory of which the keys of one referenced table may take one part
     */
    public ForeignKeys(TablePlan plan, ReferencedTable self, Map<String, ReferencedTable> others, KeyMemory memory) {
        this.plan = plan;
        this.self = self;
        this.others = others;
        this.memory = memory;
    }

    /**
     * Reads the tables that are referred to, and adds the checks.
     *
     * @throws IOException if one of them can't be opened or read
     */
    public void add() throws IOException {
        List<ForeignKey> keys = plan.schema().foreignKeys();
        for (ForeignKey key : keys) {
            add(key);
        }
        if (plan.schema().members().get(WHAT) instanceof List<?> all && all.size() > keys.size()) {
            plan.skip(WHAT, List.of()); // some say nothing that could be checked
        }
    }

    private void add(ForeignKey key) throws IOException {
        ReferencedTable table = key.isSelfReference() ? self : others.get(key.resource());
        if (isUnknown(key.fields(), plan.schema())) {
            return;
        }
        if (table == null) {
            unresolved(key);
        } else if (!isUnknown(key.referenceFields(), table.schema())) {
            List<String> missing = key.fields().stream()
                    .filter(name -> plan.column(name).isEmpty())
                    .toList();
            if (missing.isEmpty()) {
                add(key, table);
            } else {
                plan.skip(WHAT, missing); // as the national validator does, which says nothing
            }
        }
    }

    private void add(ForeignKey key, ReferencedTable table) throws IOException {
        List<ColumnCells> columns = plan.columns(key.fields());
        try {
            List<KeyPart> parts = KeyPart.of(key, plan.schema(), table.schema(), plan.rows());
            ReferencedKeys keys = ReferencedKeys.read(table, parts, plan.rows(), memory);
            plan.add(new ForeignKeyCheck(key, nameOf(key), columns, keys, plan.rows()));
        } catch (ScanException | SchemaException | NoSuchElementException e) {
            unresolved(key); // no table, not the one that the key means, or of no known type, as its own check says
        }
    }

    private String nameOf(ForeignKey key) {
        return key.isSelfReference() ? plan.schema().name() : key.resource();
    }

    private void unresolved(ForeignKey key) {
        plan.out().table("foreign-key-unresolved", Location.none(), finding -> {
            List<String> unused = unused();
            return (unused.isEmpty() ? finding : finding.with("allowed", unused))
                    .with("resource", nameOf(key))
                    .with("fields", key.fields());
        });
    }

    /** The tables that were given and that no key names: one of them may be the one that is missed, under another name. */
    private List<String> unused() {
        List<String> named =
                plan.schema().foreignKeys().stream().map(ForeignKey::resource).toList();
        return others.keySet().stream()
                .filter(name -> !named.contains(name))
                .sorted()
                .toList();
    }

    /** Reports the names that a schema does not define. */
    private boolean isUnknown(List<String> names, TableSchema schema) {
        List<String> known = schema.fields().stream().map(Field::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            plan.out()
                    .table(
                            "schema-key-unknown-field",
                            Location.none(),
                            finding -> finding.severity(Severity.ERROR).with("fields", unknown));
        }
        return !unknown.isEmpty();
    }
}
