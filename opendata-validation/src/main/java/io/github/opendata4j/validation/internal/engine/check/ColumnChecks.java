package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Category;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.document.JsonSchemaLibrary;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.KeyMemory;
import io.github.opendata4j.validation.internal.engine.batch.MissingCells;
import io.github.opendata4j.validation.internal.engine.national.ListedValues;
import io.github.opendata4j.validation.internal.pattern.CellPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes the checks of one field out of its description; what it can't make it reports. */
public final class ColumnChecks {

    private final Field field;
    private final FieldType type;
    private final String pointer;
    private final CellForms forms;
    private final CellReader reader;
    private final ConstraintValues values;
    private final FindingSink out;
    private final List<CellCheck> checks = new ArrayList<>();
    private @Nullable CellPattern pattern;

    /**
     * For one field.
     *
     * @param field the field
     * @param pointer its place in the schema, such as {@code /fields/3}
     * @param forms how its cells are read
     * @param out takes what is wrong with its description
     * @throws io.github.opendata4j.model.table.SchemaException if its type or format can't be read
     */
    public ColumnChecks(Field field, String pointer, CellForms forms, FindingSink out) {
        this.field = field;
        this.type = field.type();
        this.pointer = pointer;
        this.forms = forms;
        this.reader = forms.reader(type, pointer);
        this.values = new ConstraintValues(type, reader);
        this.out = out;
    }

    /**
     * The check that reads the cells.
     *
     * @param missing what stands for no value in this field
     * @param sheetValues what becomes of values of a spreadsheet if it is a field of texts
     * @param blank the records that are left alone
     * @return the check
     */
    public TypeCheck type(MissingValues missing, SheetValues sheetValues, BlankRecords blank) {
        TypeForm form = new TypeForm(type, forms, reader);
        return new TypeCheck(form, new MissingCells(missing), blank, TypeWords.of(type), sheetValues);
    }

    /**
     * The checks of the field's constraints, in the order in which they run.
     *
     * @param keyMemory of which a check of uniqueness may take one part
     * @return the checks
     */
    public List<CellCheck> constraints(KeyMemory keyMemory) {
        for (Constraint constraint : field.constraints()) {
            add(constraint);
        }
        addCategories();
        if (type instanceof ArrayType array) {
            array.item().filter(item -> !item.constraints().isEmpty()).ifPresent(this::addItems);
        }
        checks.add(new EdgeBlanksCheck());
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Unique) {
                checks.add(new UniqueCheck(type, keyMemory));
            }
        }
        return List.copyOf(checks);
    }

    /**
     * The pattern that the constraints ask for, once they have been made: making one takes its time.
     *
     * @return null if they ask for none, or for one that is none
     */
    public @Nullable CellPattern pattern() {
        return pattern;
    }

    private void add(Constraint constraint) {
        if (!ConstraintScope.covers(constraint, type)) {
            reportUnsupported(constraint.name());
        } else if (constraint instanceof Constraint.Required) {
            checks.add(new RequiredCheck());
        } else if (constraint instanceof Constraint.Enumeration list) {
            addList("enum", list.name(), list.values());
        } else if (constraint instanceof Constraint.PatternConstraint pattern) {
            addPattern(pattern.regex());
        } else if (constraint instanceof Constraint.MinLength length) {
            checks.add(LengthCheck.atLeast(length.length(), type));
        } else if (constraint instanceof Constraint.MaxLength length) {
            checks.add(LengthCheck.atMost(length.length(), type));
        } else if (constraint instanceof Constraint.JsonSchemaConstraint schema) {
            addJsonSchema(schema);
        } else {
            addBound(constraint);
        }
    }

    /** The library that does it is optional. */
    private void addJsonSchema(Constraint.JsonSchemaConstraint constraint) {
        if (JsonSchemaLibrary.isPresent()) {
            checks.add(new JsonSchemaCheck(constraint.schema()));
        } else {
            reportSkipped(constraint.name());
        }
    }

    /** Of version 2, for texts and whole numbers only. */
    private void addCategories() {
        List<Object> values = new ArrayList<>();
        for (Category category : field.categories()) {
            values.add(category.value());
        }
        if (!values.isEmpty() && (type instanceof StringType || type instanceof IntegerType)) {
            addList("category", "categories", values);
        } else if (field.members().get("categories") != null) {
            reportUnsupported("categories");
        }
    }

    /** The rules of an array's items are those that a column of such items would have. */
    private void addItems(Field described) {
        Field item = described.toBuilder().name(field.name()).build();
        List<ValueRule> rules = new ColumnChecks(item, pointer + "/arrayItem", forms, out)
                .constraints(KeyMemory.fixed(0)).stream()
                        .filter(ValueRule.class::isInstance)
                        .map(ValueRule.class::cast)
                        .toList();
        checks.add(new ItemCheck(item.isRequired(), rules));
    }

    private void addBound(Constraint constraint) {
        if (constraint instanceof Constraint.Minimum bound) {
            addBound(constraint, bound.value(), BoundCheck.MINIMUM);
        } else if (constraint instanceof Constraint.Maximum bound) {
            addBound(constraint, bound.value(), BoundCheck.MAXIMUM);
        } else if (constraint instanceof Constraint.ExclusiveMinimum bound) {
            addBound(constraint, bound.value(), BoundCheck.EXCLUSIVE_MINIMUM);
        } else if (constraint instanceof Constraint.ExclusiveMaximum bound) {
            addBound(constraint, bound.value(), BoundCheck.EXCLUSIVE_MAXIMUM);
        }
    }

    private void addBound(Constraint constraint, Object json, String code) {
        Optional<Object> bound = values.read(json);
        if (bound.isPresent()) {
            checks.add(new BoundCheck(code, bound.get(), type));
        } else {
            reportUnsupported(constraint.name());
        }
    }

    private void addList(String code, String member, List<Object> listed) {
        List<Object> read = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (Object value : listed) {
            Optional<Object> known = values.read(value);
            if (known.isPresent() && (forms != CellForms.NATIONAL || ListedValues.canBe(value, type))) {
                read.add(known.get());
            }
            allowed.add(ConstraintValues.text(value));
        }
        if (read.size() < allowed.size()) {
            reportUnsupported(member);
        }
        checks.add(new EnumCheck(code, read, allowed));
    }

    private void addPattern(String regex) {
        try {
            CellPattern read = CellPattern.compile(regex);
            pattern = read;
            checks.add(new PatternCheck(field, regex, read));
        } catch (PatternSyntaxException e) {
            out.table(
                    "schema-pattern-invalid",
                    place(),
                    finding -> finding.severity(Severity.ERROR) // the other rules can be checked
                            .with("pattern", regex));
        }
    }

    /** The national validator has refused the schema before, or takes no exception to it. */
    private void reportUnsupported(String constraint) {
        if (forms == CellForms.NATIONAL) {
            return;
        }
        out.table(
                "schema-constraint-unsupported",
                place(),
                finding -> finding.with("constraint", constraint).with("type", type.name()));
    }

    private Location place() {
        return Location.ofField(field.name());
    }

    private void reportSkipped(String what) {
        out.table(
                "rule-skipped", place(), finding -> finding.with("check", what).with("fields", List.of(field.name())));
    }
}
