package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.DamagedText;
import io.github.opendata4j.model.internal.scan.DamagedText.Damage;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;
import java.util.ArrayList;
import java.util.List;

/**
 * No cell holds text that was spoiled on its way ({@code replacement-character}, {@code mojibake-suspected}). Batches in
 * which the reader saw nothing of that kind are passed over, and so are cells that were found wrong before.
 */
public final class DamagedTextCheck implements RecordCheck {

    private final List<ColumnCells> checked;
    private final List<ColumnCells> others = new ArrayList<>();
    private final Suspects none = new Suspects();

    /**
     * A check of one file.
     *
     * @param checked the columns that other checks look at, too
     * @param labels all labels of the file, for the other columns
     */
    public DamagedTextCheck(List<ColumnCells> checked, List<String> labels) {
        this.checked = List.copyOf(checked);
        for (int column = 0; column < labels.size(); column++) {
            if (!isChecked(column)) {
                others.add(new ColumnCells(labels.get(column), column));
            }
        }
    }

    private boolean isChecked(int column) {
        for (ColumnCells cells : checked) {
            if (cells.column() == column) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        if (!batch.mayBeDamaged()) {
            return;
        }
        for (ColumnCells cells : checked) {
            check(cells, batch, out);
        }
        for (ColumnCells cells : others) {
            none.begin(batch.size());
            cells.begin(batch, none, text -> text);
            check(cells, batch, out);
        }
    }

    private static void check(ColumnCells cells, RecordBatch batch, FindingSink out) {
        int column = cells.column();
        for (int record = 0; record < batch.size(); record++) {
            Damage damage = DamagedText.of(batch.bytes(), batch.start(record, column), batch.end(record, column));
            if (damage != Damage.NONE && !cells.isReported(record)) {
                String text = cells.text(record);
                out.cell(code(damage), cells, record, finding -> details(damage, text, finding));
            }
        }
    }

    /**
     * The rule about a damage.
     *
     * @param damage some
     * @return its code
     */
    public static String code(Damage damage) {
        return damage == Damage.LOST ? "replacement-character" : "mojibake-suspected";
    }

    /**
     * Adds what the text was before, if that is certain.
     *
     * @param damage some
     * @param text what there is now
     * @param finding is about the damage
     * @return the finding
     */
    public static Finding.Builder details(Damage damage, String text, Finding.Builder finding) {
        if (damage == Damage.MISREAD) {
            DamagedText.repaired(text).ifPresent(finding::suggestion);
        }
        return finding;
    }
}
