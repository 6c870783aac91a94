package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.custom.CustomChecks.Planner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Checks that belong to no country: those of frictionless under their names and with their parameters, asked for by a
 * schema; and those without parameters that a profile asks for by grading their rule.
 */
final class GeneralChecks {

    private static final double USUAL_INTERVAL = 3;
    private static final Set<String> OF_CONTACT = Set.of("email", "uri", "uuid");

    private GeneralChecks() {}

    /** The checks by the names that schemas call them. */
    static Map<String, Planner> planners() {
        Map<String, Planner> planners = new TreeMap<>();
        planners.put("duplicate-row", (parameters, plan) -> plan.add(new DuplicateRowCheck()));
        planners.put("table-dimensions", TableSizeCheck::planDimensions);
        planners.put("row-count", TableSizeCheck::planRows);
        planners.put("field-count", TableSizeCheck::planFields);
        planners.put("row-constraint", RowExpressionCheck::plan);
        planners.put("ascii-value", (parameters, plan) -> everywhere(plan, TextCheck::ascii));
        planners.put("truncated-value", (parameters, plan) -> everywhere(plan, TextCheck::truncated));
        planners.put("forbidden-value", (parameters, plan) -> {
            String field = field(parameters);
            inColumn(field, plan, ListedValues.forbidden(field, parameters.texts("values")));
        });
        planners.put("required-value", (parameters, plan) -> {
            String field = field(parameters);
            inColumn(field, plan, ListedValues.required(field, parameters.texts("values")));
        });
        planners.put("sequential-value", (parameters, plan) -> inColumn(field(parameters), plan, new SequenceCheck()));
        planners.put("deviated-value", GeneralChecks::planDeviatedValue);
        planners.put("deviated-cell", GeneralChecks::planDeviatedLength);
        return planners;
    }

    /** Adds what a profile asks for; nothing is made of what it does not. */
    static void addAskedFor(TablePlan plan) {
        FindingSink out = plan.out();
        if (out.isAskedFor("row-duplicate")) {
            plan.add(new DuplicateRowCheck());
        }
        if (out.isAskedFor("truncated-value")) {
            everywhere(plan, TextCheck::truncated);
        }
        if (out.isAskedFor("cell-control-character")) {
            everywhere(plan, TextCheck::controls);
        }
        if (out.isAskedFor("cell-newline")) {
            everywhere(plan, TextCheck::lineBreaks);
        }
        if (out.isAskedFor("cell-example-value")) {
            addExamples(plan);
        }
    }

    /** An example of what tells things apart, or of an address, is nobody's value. */
    private static void addExamples(TablePlan plan) {
        TableSchema schema = plan.schema();
        for (Field field : schema.fields()) {
            boolean tells = field.constraints().contains(new Constraint.Unique())
                    || schema.primaryKey().contains(field.name());
            boolean isAddress = field.type() instanceof StringType text && OF_CONTACT.contains(text.format());
            if (tells || isAddress) {
                field.example()
                        .ifPresent(example -> inColumn(field.name(), plan, TextCheck.example(example.toString())));
            }
        }
    }

    private static void planDeviatedValue(CheckParameters parameters, TablePlan plan) {
        String average = parameters.find("average").orElse("mean");
        if (!average.equals("mean") && !average.equals("median")) {
            throw new InvalidParametersException("average");
        }
        inColumn(field(parameters), plan, DeviationCheck.ofValues(interval(parameters), average.equals("median")));
    }

    private static void planDeviatedLength(CheckParameters parameters, TablePlan plan) {
        double interval = interval(parameters);
        List<String> ignored =
                parameters.find("ignoreFields").isPresent() ? parameters.fields("ignoreFields") : List.of();
        plan.schema().fields().stream()
                .filter(field -> field.type() instanceof StringType && !ignored.contains(field.name()))
                .forEach(field -> inColumn(field.name(), plan, DeviationCheck.ofLengths(interval)));
    }

    private static double interval(CheckParameters parameters) {
        return parameters.number("interval").isPresent()
                ? parameters.number("interval").getAsLong()
                : USUAL_INTERVAL;
    }

    /** As frictionless calls it, or as the French checks do. */
    private static String field(CheckParameters parameters) {
        return parameters.find("fieldName").isPresent() ? parameters.field("fieldName") : parameters.field("column");
    }

    private static void inColumn(String field, TablePlan plan, CellCheck check) {
        plan.column(field).ifPresent(cells -> plan.add(cells, check));
    }

    private static void everywhere(TablePlan plan, Supplier<TextCheck> check) {
        plan.schema().fields().forEach(field -> inColumn(field.name(), plan, check.get()));
    }

    /** What a schema asks for in the form of frictionless: {@code checks}, each a {@code type} with its parameters. */
    static List<CustomCheck> writtenAsFrictionlessDoes(TableSchema schema) {
        return schema.members().get("checks") instanceof List<?> checks
                ? checks.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .filter(check -> check.get("type") instanceof String)
                        .map(GeneralChecks::check)
                        .toList()
                : List.of();
    }

    private static CustomCheck check(Map<?, ?> json) {
        Map<String, Object> parameters = new TreeMap<>();
        json.forEach((name, value) -> {
            if (value != null && !"type".equals(name)) {
                parameters.put(String.valueOf(name), value);
            }
        });
        return new CustomCheck(String.valueOf(json.get("type")), parameters);
    }
}
