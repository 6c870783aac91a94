package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.Conduct.SchemaDemand;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.MissingCells;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.check.SheetValues;
import io.github.opendata4j.validation.internal.engine.custom.CustomChecks;
import io.github.opendata4j.validation.internal.engine.header.Header;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.engine.header.HeaderMatching;
import io.github.opendata4j.validation.internal.engine.header.HeaderRules;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;
import io.github.opendata4j.validation.internal.engine.national.NationalSchema;
import io.github.opendata4j.validation.internal.engine.national.SchemaFault;
import io.github.opendata4j.validation.internal.engine.reference.ForeignKeys;
import io.github.opendata4j.validation.internal.engine.reference.ReferencedTable;
import io.github.opendata4j.validation.internal.engine.row.CellCountCheck;
import io.github.opendata4j.validation.internal.engine.row.DamagedTextCheck;
import io.github.opendata4j.validation.internal.engine.row.ExampleRowCheck;
import io.github.opendata4j.validation.internal.engine.row.RowWidthCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a file against a schema. Immutable. */
public final class SchemaTableCheck implements TableCheck {

    private final TableSchema schema;
    private final ColumnMapping mapping;
    private final Keys keys;
    private final Conduct conduct;
    private final Setting setting;

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
        this.setting = new Setting(Dialect.detected(), Map.of(), null);
    }

    /**
     * What else is known.
     *
     * @param dialect how the checked file itself is written, for keys that refer to it
     * @param tables the tables that keys refer to, by their names in the package
     * @param fieldsMatch how columns answer to fields, where the schema does not say
     */
    private record Setting(
            Dialect dialect,
            Map<String, ReferencedTable> tables,
            @Nullable FieldsMatch fieldsMatch) {}

    private SchemaTableCheck(SchemaTableCheck like, Conduct conduct, Setting setting) {
        this.schema = like.schema;
        this.mapping = like.mapping;
        this.keys = like.keys;
        this.conduct = conduct;
        this.setting = setting;
    }

    /**
     * The same check that reads files otherwise.
     *
     * @param other how files are read
     * @return the check
     */
    public SchemaTableCheck conductedBy(Conduct other) {
        return new SchemaTableCheck(this, other, setting);
    }

    /**
     * The same check with the tables that foreign keys refer to.
     *
     * @param own how the checked file itself is written, for keys that refer to it
     * @param others the other tables, by their names in the package
     * @return the check
     */
    public SchemaTableCheck referringTo(Dialect own, Map<String, ReferencedTable> others) {
        return new SchemaTableCheck(this, conduct, new Setting(own, Map.copyOf(others), setting.fieldsMatch));
    }

    /**
     * The same check with what is said of columns and fields where the schema does not say it.
     *
     * @param match how columns answer to fields
     * @return the check
     */
    public SchemaTableCheck matching(FieldsMatch match) {
        boolean said = schema.members().get("fieldsMatch") != null;
        return said ? this : new SchemaTableCheck(this, conduct, new Setting(setting.dialect, setting.tables, match));
    }

    private Header header(HeaderMatching matching, Location place) {
        Optional<FieldsMatch> said = setting.fieldsMatch == null
                ? Header.stated(schema, conduct.labels())
                : Optional.of(setting.fieldsMatch);
        return said.isPresent()
                ? Header.match(matching, schema, said.get(), place)
                : Header.match(matching, schema, place);
    }

    @Override
    public List<String> expectedLabels() {
        List<String> labels = new ArrayList<>(mapping.labels());
        for (Field field : schema.fields()) {
            labels.add(field.name());
        }
        return labels;
    }

    @Override
    public boolean readsNationally() {
        return conduct.rows() == RowForms.NATIONAL;
    }

    @Override
    public void introduce(Report.Builder report) {
        report.schema(schema.reference());
    }

    /** If the header has nothing in common with the schema, the rows mean nothing: they are only counted. */
    @Override
    public CheckPlan plan(TableSource source, TableScanner scanner, FindingSink out) throws IOException {
        if (conduct.schema() == SchemaDemand.FAULTLESS && isRefused(out)) {
            return CheckPlan.ofSilence(out);
        }
        Header header = header(
                new HeaderMatching(scanner.labels(), schema.fields(), mapping, conduct.labels()),
                TableCheck.placeOfHeader(scanner));
        if (conduct.labels() == LabelMatch.STRIPPED && header.hasDuplicates()) {
            out.table("label-duplicate", Location.none(), finding -> finding.severity(Severity.FATAL));
            return CheckPlan.ofSilence(out);
        }
        HeaderRules.check(header, out);
        if (!header.isMatched() || header.isAmbiguous()) {
            return CheckPlan.ofNothing(out);
        }
        Planner planner = planner(header, scanner, out);
        keys.addTo(planner);
        ReferencedTable self = new ReferencedTable(source, schema, setting.dialect);
        new ForeignKeys(planner, self, setting.tables, keys.memory()).add();
        CustomChecks.planAll(planner);
        return planner.plan();
    }

    /** Reports what the national validator refuses the schema for. */
    private boolean isRefused(FindingSink out) {
        List<SchemaFault> faults = NationalSchema.faultsOf(schema, setting.tables.keySet());
        for (SchemaFault fault : faults) {
            Location place = Location.ofPointer(fault.pointer());
            out.table(fault.code(), place, finding -> fault.explain(finding).severity(Severity.FATAL));
        }
        return !faults.isEmpty();
    }

    private Planner planner(Header header, TableScanner scanner, FindingSink out) {
        boolean national = conduct.rows() == RowForms.NATIONAL;
        BlankRecords blank = national
                ? BlankRecords.withoutValues(
                        header.columns().stream().map(this::missingIn).toList())
                : BlankRecords.withoutContent();
        if (national) {
            out.countRowsAboveHeader(scanner.headerSheetRow() - 1L);
        }
        Planner planner = new Planner(schema, conduct, blank, out);
        if (scanner.sheet().isPresent()) {
            planner.inSheet();
        }
        for (HeaderColumn column : header.columns()) {
            bind(scanner, column);
            planner.add(column, keys.memory());
        }
        planner.add(
                national
                        ? new CellCountCheck(header.names(), blank)
                        : new RowWidthCheck(scanner.labels().size(), blank));
        if (!national) {
            planner.add(new ExampleRowCheck(schema, header.columns(), blank));
        }
        planner.add(new DamagedTextCheck(planner.cells(), scanner.labels()));
        return planner;
    }

    private MissingCells missingIn(HeaderColumn column) {
        Field field = column.field();
        return field == null ? MissingCells.onlyEmpty() : new MissingCells(MissingValues.of(schema, field));
    }

    private void bind(TableScanner scanner, HeaderColumn column) {
        Field field = column.field();
        if (field == null) {
            return;
        }
        if (conduct.sheetValues() == SheetValues.REFUSED) {
            scanner.bindAsShown(column.index(), field);
        } else {
            scanner.bind(column.index(), field);
        }
    }
}
