package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Category;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Constraint.Enumeration;
import io.github.opendata4j.model.table.Constraint.OtherConstraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.check.ConstraintScope;
import io.github.opendata4j.validation.internal.engine.check.ConstraintValues;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Constraints that the type does not support, whose values its field could not read, that let nothing pass, or that
 * say a thing twice.
 */
final class ConstraintRule implements LintRule {

    private static final List<String> BOUNDS = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");

    @Override
    public void check(TableSchema schema, LintFindings out) {
        for (FieldPlace place : FieldPlace.of(schema)) {
            place.reader()
                    .map(reader -> new ConstraintValues(place.field().type(), reader))
                    .ifPresent(values -> new OneField(place, values, out).check());
        }
    }

    /** The constraints of one field. */
    private record OneField(FieldPlace place, ConstraintValues values, LintFindings out) {

        void check() {
            for (Constraint constraint : field().constraints()) {
                if (constraint instanceof OtherConstraint) {
                    continue; // a name that is not known
                }
                if (!ConstraintScope.covers(constraint, field().type())) {
                    out.field(
                            "schema-constraint-unsupported",
                            place,
                            at(constraint.name()),
                            finding -> finding.with("constraint", constraint.name())
                                    .with("type", field().type().name()));
                } else if (constraint instanceof Enumeration list) {
                    checkList(list.values(), at("enum"));
                } else if (BOUNDS.contains(constraint.name())) {
                    checkReadable(Optional.ofNullable(json(constraint.name())), at(constraint.name()));
                }
            }
            checkOrder("minimum", "maximum", 0);
            checkOrder("exclusiveMinimum", "exclusiveMaximum", 1);
            checkOrder("minimum", "exclusiveMaximum", 1);
            checkOrder("exclusiveMinimum", "maximum", 1);
            checkOrder("minLength", "maxLength", 0);
            checkCategories();
        }

        private Field field() {
            return place.field();
        }

        private static String at(String constraint) {
            return "/constraints" + LintFindings.step(constraint);
        }

        private @Nullable Object json(String constraint) {
            return place.constraints().get(constraint);
        }

        private void checkList(List<Object> listed, String at) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < listed.size(); i++) {
                Optional<Object> value = checkReadable(Optional.of(listed.get(i)), at + "/" + i);
                if (value.isPresent() && !seen.add(Values.canonical(value.get()))) {
                    invalid(at + "/" + i, "", ConstraintValues.text(listed.get(i)), Severity.WARNING);
                }
            }
        }

        private Optional<Object> checkReadable(Optional<?> json, String at) {
            Optional<Object> value = json.flatMap(values::read);
            if (json.isPresent() && value.isEmpty()) {
                invalid(at, field().type().name(), ConstraintValues.text(json.get()), Severity.ERROR);
            }
            return value;
        }

        /** Nothing is between bounds the wrong way round, nor between exclusive ones that are the same. */
        private void checkOrder(String lower, String upper, int least) {
            Object low = json(lower);
            Object high = json(upper);
            if (low == null || high == null) {
                return;
            }
            boolean lengths = low instanceof BigDecimal && lower.endsWith("Length");
            Optional<Object> from = lengths ? Optional.of(low) : values.read(low);
            Optional<Object> to = lengths ? Optional.of(high) : values.read(high);
            boolean inOrder = from.isEmpty()
                    || to.isEmpty()
                    || values.compare(to.get(), from.get()).orElse(least) >= least;
            if (!inOrder) {
                invalid(
                        at(upper),
                        lower + (least == 0 ? " ≤ " : " < ") + upper,
                        ConstraintValues.text(high),
                        Severity.ERROR);
            }
        }

        private void checkCategories() {
            List<Object> categories =
                    field().categories().stream().map(Category::value).toList();
            checkList(categories, "/categories");
            Set<Object> known = new HashSet<>();
            categories.stream()
                    .map(values::read)
                    .flatMap(Optional::stream)
                    .map(Values::canonical)
                    .forEach(known::add);
            if (!known.isEmpty() && json("enum") instanceof List<?> listed) {
                for (int i = 0; i < listed.size(); i++) {
                    Object item = listed.get(i);
                    Optional<Object> value =
                            Optional.ofNullable(item).flatMap(values::read).map(Values::canonical);
                    if (value.isPresent() && !known.contains(value.get())) {
                        invalid(at("enum") + "/" + i, "categories", ConstraintValues.text(item), Severity.WARNING);
                    }
                }
            }
        }

        private void invalid(String at, String expected, String actual, Severity severity) {
            out.field("schema-invalid", place, at, finding -> {
                finding.severity(severity)
                        .with("position", place.pointer() + at)
                        .with("actual", actual);
                return expected.isEmpty() ? finding : finding.with("expected", expected);
            });
        }
    }
}
