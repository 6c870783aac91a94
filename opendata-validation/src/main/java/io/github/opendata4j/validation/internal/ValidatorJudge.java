package io.github.opendata4j.validation.internal;

import io.github.opendata4j.model.internal.judge.TableJudge;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import java.io.IOException;

/** Judges what the model writes as any table is judged. */
public final class ValidatorJudge implements TableJudge {

    /** Made by the service loader. */
    public ValidatorJudge() {}

    @Override
    public Report judge(TableSchema schema, TableSource table) throws IOException {
        return TableValidator.of(schema).validate(table);
    }
}
