package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.custom.CustomChecks;
import io.github.opendata4j.validation.internal.engine.header.Header;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.engine.header.HeaderMatching;
import io.github.opendata4j.validation.internal.engine.header.HeaderRules;
import io.github.opendata4j.validation.internal.engine.reference.ForeignKeys;
import io.github.opendata4j.validation.internal.engine.reference.ReferencedTable;
import io.github.opendata4j.validation.internal.engine.row.RowWidthCheck;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a file against a schema. Immutable. */
public final class SchemaTableCheck implements TableCheck {

    private final TableSchema schema;
    private final ColumnMapping mapping;
    private final Keys keys;
    private final Conduct conduct;
    private final Dialect dialect;
    private final Map<String, ReferencedTable> tables;

    /**
     * A check against a schema.
     *
     * @param schema the schema
     * @param mapping what the file's own labels stand for
     * @param keyMemory how many bytes all checks of keys together may take
     */
    public SchemaTableCheck(TableSchema schema, ColumnMapping mapping, long keyMemory) {
        this.schema = schema;
        this.mapping = mapping;
        this.keys = new Keys(schema, keyMemory);
        this.conduct = Conduct.STANDARD;
        this.dialect = Dialect.detected();
        this.tables = Map.of();
    }

    private SchemaTableCheck(
            SchemaTableCheck like, Conduct conduct, Dialect dialect, Map<String, ReferencedTable> tables) {
        this.schema = like.schema;
        this.mapping = like.mapping;
        this.keys = like.keys;
        this.conduct = conduct;
        this.dialect = dialect;
        this.tables = Map.copyOf(tables);
    }

    /**
     * The same check that reads files otherwise.
     *
     * @param other how files are read
     * @return the check
     */
    public SchemaTableCheck conductedBy(Conduct other) {
        return new SchemaTableCheck(this, other, dialect, tables);
    }

    /**
     * The same check with the tables that foreign keys refer to.
     *
     * @param own how the checked file itself is written, for keys that refer to it
     * @param others the other tables, by their names in the package
     * @return the check
     */
    public SchemaTableCheck referringTo(Dialect own, Map<String, ReferencedTable> others) {
        return new SchemaTableCheck(this, conduct, own, others);
    }

    @Override
    public List<String> expectedLabels() {
        Stream<String> names = schema.fields().stream().map(Field::name);
        return Stream.concat(mapping.labels().stream(), names).toList();
    }

    @Override
    public void introduce(Report.Builder report) {
        report.schema(schema.reference());
    }

    /** If the header has nothing in common with the schema, the rows mean nothing: they are only counted. */
    @Override
    public CheckPlan plan(TableSource source, TableScanner scanner, FindingSink out) throws IOException {
        List<String> labels = scanner.labels();
        Header header = Header.match(
                new HeaderMatching(labels, schema.fields(), mapping, conduct.labels()),
                schema,
                TableCheck.placeOfHeader(scanner));
        HeaderRules.check(header, out);
        if (!header.isMatched()) {
            return new CheckPlan(List.of(), List.of(), out);
        }
        Planner planner = new Planner(schema, out);
        for (HeaderColumn column : header.columns()) {
            Optional.ofNullable(column.field()).ifPresent(field -> scanner.bind(column.index(), field));
            planner.add(column, keys.memoryOfOne());
        }
        planner.add(new RowWidthCheck(labels.size()));
        keys.addTo(planner);
        ReferencedTable self = new ReferencedTable(source, schema, dialect);
        new ForeignKeys(planner, self, tables, keys.memoryOfOne()).add();
        schema.customChecks().forEach(check -> CustomChecks.plan(check, planner));
        return planner.plan();
    }
}
