package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule between the cells of a row ({@code row-constraint}, with {@code formula}). Rows in which a value that it needs
 * is empty or unreadable are left alone.
 */
final class RowExpressionCheck implements RecordCheck {

    private final String formula;
    private final RowExpression rule;
    private final Map<String, ColumnCells> columns;

    private RowExpressionCheck(String formula, RowExpression rule, List<ColumnCells> columns) {
        this.formula = formula;
        this.rule = rule;
        this.columns = columns.stream().collect(Collectors.toMap(ColumnCells::field, Function.identity()));
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        String formula = parameters.find("formula").orElseThrow(() -> new InvalidParametersException("formula"));
        RowExpression rule;
        try {
            rule = RowExpression.parse(formula);
        } catch (IllegalArgumentException e) {
            throw new InvalidParametersException("formula");
        }
        boolean allKnown = rule.fields().stream()
                .allMatch(name -> plan.schema().findField(name).isPresent());
        if (!allKnown || rule.fields().isEmpty()) {
            throw new InvalidParametersException("formula");
        }
        List<ColumnCells> columns = parameters.columnsOrSkip(rule.fields(), plan);
        if (!columns.isEmpty()) {
            plan.add(new RowExpressionCheck(formula, rule, columns));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            int at = record;
            if (!rule.test(name -> value(name, at)).orElse(true)) {
                out.record("row-expression", batch, record, finding -> finding.with("expected", formula));
            }
        }
    }

    private @Nullable Object value(String name, int record) {
        ColumnCells cells = columns.get(name);
        return cells != null && cells.isUsable(record) ? cells.value(record) : null;
    }
}
