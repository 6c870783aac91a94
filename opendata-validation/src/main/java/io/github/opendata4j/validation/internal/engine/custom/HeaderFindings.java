package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;

/** Columns that the header lacks: told at once, or, as the national validator does, in its row once there is another. */
final class HeaderFindings implements RecordCheck {

    private final String code;
    private final List<String> fields;
    private boolean told;

    private HeaderFindings(String code, List<String> fields) {
        this.code = code;
        this.fields = fields;
    }

    static void add(String code, List<String> fields, TablePlan plan) {
        if (plan.rows() == RowForms.NATIONAL) {
            plan.add(new HeaderFindings(code, fields));
        } else {
            plan.out().table(code, Location.none(), finding -> finding.with("fields", fields));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        if (!told && batch.size() > 0) {
            told = true;
            out.table(code, Location.builder().row(1).build(), finding -> finding.with("fields", fields));
        }
    }
}
