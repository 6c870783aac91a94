package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.CellMark;
import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge.Verdict;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.MissingCells;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;
import java.util.BitSet;

/**
 * The first check of every column: reads its cells, tells missing ones apart, and reports those that are not of the
 * field's type. The others only look at what it leaves {@linkplain ColumnCells#isUsable usable}.
 */
public final class TypeCheck {

    private final TypeForm form;
    private final MissingCells missing;
    private final BlankRecords blank;
    private final TypeWords words;
    private final SheetValues sheetValues;
    private final LateJudge judge = new LateJudge();
    private final BitSet wrong = new BitSet();

    /**
     * A check of one column.
     *
     * @param form tells cells of the field's type
     * @param missing what stands for no value
     * @param blank the records that are left alone
     * @param words what to say of an unreadable cell
     * @param sheetValues what becomes of values of a spreadsheet in a field of texts
     */
    TypeCheck(TypeForm form, MissingCells missing, BlankRecords blank, TypeWords words, SheetValues sheetValues) {
        this.form = form;
        this.missing = missing;
        this.blank = blank;
        this.words = words;
        this.sheetValues = sheetValues;
    }

    /**
     * Begins a batch.
     *
     * @param batch the records
     * @param suspects those whose cells have to be looked at
     * @param cells the column
     */
    public void begin(RecordBatch batch, Suspects suspects, ColumnCells cells) {
        cells.begin(batch, suspects, form.reader());
    }

    /**
     * Reads the cells of a batch that was begun. Records that are blank or end before this column are left alone; they have a finding of
     * their own.
     *
     * @param batch the records
     * @param cells the column
     * @param out takes what is found
     */
    public void read(RecordBatch batch, ColumnCells cells, FindingSink out) {
        boolean marked = batch.marks().any();
        int column = cells.column();
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (column >= batch.cells(record) || blank.contains(record)) {
                continue;
            }
            String refused = marked ? refused(batch.marks().of(record, column)) : "";
            if (!refused.isEmpty()) {
                cells.putUnreadable(record);
                refuse(refused, cells, record, out);
            } else if (missing.contains(batch, record, column)) {
                cells.putMissing(record);
            } else if (words.anyTextWillDo()) {
                cells.putUsable(record);
            } else {
                readOne(cells, record);
            }
        }
        if (!wrong.isEmpty()) {
            out.cells(words.code(), cells, wrong, (finding, record) -> explain(finding, cells, record));
        }
    }

    /** The rule that a cell of a spreadsheet breaks whatever its text is; empty for none. */
    private String refused(CellMark mark) {
        return switch (mark) {
            case NONE -> "";
            case FAULT -> "excel-error-value";
            case UNSOLVED -> "formula-without-value";
            case NUMBER, NUMBER_CUT, OTHER_VALUE -> sheetValues == SheetValues.REFUSED ? words.code() : "";
        };
    }

    private void refuse(String code, ColumnCells cells, int record, FindingSink out) {
        if (code.equals(words.code())) {
            wrong.set(record);
        } else {
            out.cell(code, cells, record, finding -> finding);
        }
    }

    private void readOne(ColumnCells cells, int record) {
        Verdict verdict = cells.judge(judge.known(), record);
        if (verdict == Verdict.RIGHT) {
            cells.putUsable(record);
        } else if (verdict == Verdict.WRONG) {
            cells.putUnreadable(record);
            wrong.set(record);
        } else {
            readText(cells, record);
        }
    }

    private void readText(ColumnCells cells, int record) {
        if (judge.isDue()) {
            judge.set(form.judge());
        }
        Object value = form.reader().read(cells.text(record));
        if (value == CellReader.INVALID) {
            cells.putUnreadable(record);
            wrong.set(record);
        } else {
            cells.putUsable(record, value);
        }
    }

    private Finding.Builder explain(Finding.Builder finding, ColumnCells cells, int record) {
        if (!refused(cells.records().marks().of(record, cells.column())).isEmpty()) {
            return finding; // a value of a spreadsheet, whatever its text is
        }
        words.parameters().forEach(finding::with);
        words.suggester()
                .suggest(cells.text(record))
                .filter(better -> form.reader().read(better) != CellReader.INVALID)
                .ifPresent(finding::suggestion);
        return finding;
    }
}
