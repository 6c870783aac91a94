package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.header.Header;
import io.github.opendata4j.validation.internal.engine.header.HeaderRules;
import io.github.opendata4j.validation.internal.engine.row.DamagedTextCheck;
import io.github.opendata4j.validation.internal.engine.row.RowWidthCheck;
import java.util.List;

/** Checks a file that follows no schema: that it is a table at all, from its header to its end. Immutable. */
public final class PlainTableCheck implements TableCheck {

    /** The check. */
    public PlainTableCheck() {}

    @Override
    public List<String> expectedLabels() {
        return List.of();
    }

    @Override
    public boolean readsNationally() {
        return false;
    }

    @Override
    public void introduce(Report.Builder report) {}

    @Override
    public CheckPlan plan(TableSource source, TableScanner scanner, FindingSink out) {
        HeaderRules.checkLabels(Header.plain(scanner.labels(), TableCheck.placeOfHeader(scanner)), out);
        BlankRecords blank = BlankRecords.withoutContent();
        return new CheckPlan(
                List.of(),
                List.of(
                        new RowWidthCheck(scanner.labels().size(), blank),
                        new DamagedTextCheck(List.of(), scanner.labels())),
                blank,
                out);
    }
}
