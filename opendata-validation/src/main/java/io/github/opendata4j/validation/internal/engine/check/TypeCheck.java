package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.CellMark;
import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.MissingCells;
import io.github.opendata4j.validation.internal.engine.batch.RecordBits;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.sieve.Suspects;

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
    private final RecordBits wrong = new RecordBits();

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
     * Reads the cells of a batch that was begun. Records that are blank or end before this column are left alone; they
     * have a finding of their own.
     *
     * @param batch the records
     * @param cells the column
     * @param out takes what is found
     */
    public void read(RecordBatch batch, ColumnCells cells, FindingSink out) {
        for (int from = 0; from < batch.size(); from += RecordBits.STRETCH) {
            read(batch, cells, from, out);
        }
        if (!wrong.isEmpty()) {
            out.cells(words.code(), cells, wrong, (finding, record) -> explain(finding, cells, record));
        }
    }

    private void read(RecordBatch batch, ColumnCells cells, int first, FindingSink out) {
        int end = Math.min(first + RecordBits.STRETCH, batch.size());
        boolean whole = batch.allHave(out.columns()) && !blank.any();
        boolean marked = batch.marks().any();
        for (int from = first; from < end; from += Sieve.GROUP) {
            int here = cells.suspects(from);
            if (here != 0) {
                here = whole ? here : present(batch, cells, from, here);
                here = marked ? unmarked(cells, from, here, out) : here;
                readUnmarked(batch, cells, from, here);
            }
        }
    }

    /** Those of some cells that their records have, unless these are blank. */
    private int present(RecordBatch batch, ColumnCells cells, int from, int among) {
        int present = among;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (cells.column() >= batch.cells(record) || blank.contains(record)) {
                present &= ~Integer.lowestOneBit(left);
            }
        }
        return present;
    }

    private void readUnmarked(RecordBatch batch, ColumnCells cells, int from, int present) {
        int nothing = missing.among(batch, cells, from, present);
        cells.putMissing(from, nothing);
        int filled = present & ~nothing;
        if (words.anyTextWillDo()) {
            cells.putUsable(from, filled);
        } else if (filled != 0) {
            judge(cells, from, filled);
        }
    }

    private void judge(ColumnCells cells, int from, int filled) {
        judge.look(cells, from, filled);
        int undecided = judge.undecided();
        int unreadable = judge.wrong();
        cells.putUsable(from, filled & ~unreadable & ~undecided);
        if (undecided != 0) { // seldom, and so the compiler leaves it apart
            unreadable |= readTexts(cells, from, undecided);
        }
        cells.putUnreadable(from, unreadable);
        wrong.add(from, unreadable);
    }

    /** Those of some cells that are not of the type. */
    private int readTexts(ColumnCells cells, int from, int undecided) {
        int unreadable = 0;
        for (int left = undecided; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (judge.isDue()) {
                judge.set(form.judge());
            }
            Object value = form.reader().read(cells.text(record));
            if (value == CellReader.INVALID) {
                unreadable |= Integer.lowestOneBit(left);
            } else {
                cells.putUsable(record, value);
            }
        }
        return unreadable;
    }

    /** Those of some cells whose text says what they are; the others have been refused. */
    private int unmarked(ColumnCells cells, int from, int among, FindingSink out) {
        int unmarked = among;
        for (int left = among; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            String refused = refused(cells.records().marks().of(record, cells.column()));
            if (!refused.isEmpty()) {
                unmarked &= ~Integer.lowestOneBit(left);
                cells.putUnreadable(from, Integer.lowestOneBit(left));
                refuse(refused, cells, record, out);
            }
        }
        return unmarked;
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
            wrong.add(record);
        } else {
            out.cell(code, cells, record, finding -> finding);
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
