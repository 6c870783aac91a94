package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.sheet.SpreadsheetLibrary;
import io.github.opendata4j.model.internal.sheet.WholeSheets;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ProgressListener;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.ValidationProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A workbook (XLSX) with the wrong rows of a table alone, which a clerk mends in a spreadsheet without harm and hands
 * back. Every cell is text, so that no identifier loses a digit; wrong cells are coloured, with the reason and the
 * certain correction beside them; listed values are drop-downs; rows and cells are named as in the file, as a
 * spreadsheet shows it. Immutable.
 *
 * <pre>{@code
 * CorrectionWorkbook workbook = CorrectionWorkbook.of(schema);
 * workbook.write(source, folder.resolve("corrections.xlsx"));
 * …                                                                     // the clerk's turn
 * MergeResult merged = workbook.merge(source, TableSource.of(corrections), folder.resolve("subventions-2.csv"));
 * merged.problems();           // what could not be taken over, and why
 * merged.after().isValid();
 * }</pre>
 *
 * <p>Each row comes back to its place by a fingerprint of what it was, so rows may be sorted, left out or left alone,
 * the mended cells may be identifiers, and the file may have grown meanwhile. What can't be brought back with certainty
 * is not, and is told. Needs the library {@code org.dhatim:fastexcel}.
 */
public final class CorrectionWorkbook {

    /** So many rows are handed out unless said otherwise: nobody mends more by hand. */
    public static final int DEFAULT_ROWS = 5_000;

    /** The most rows that are handed out at once. */
    public static final int MOST_ROWS = 50_000;

    private final RepairOptions options;
    private final Locale locale;
    private final int rows;

    private CorrectionWorkbook(RepairOptions options, Locale locale, int rows) {
        this.options = options;
        this.locale = locale;
        this.rows = rows;
    }

    /**
     * Workbooks in French.
     *
     * @param schema what tables are to follow
     * @return the maker of workbooks
     */
    public static CorrectionWorkbook of(TableSchema schema) {
        return new CorrectionWorkbook(RepairOptions.of(schema), Locale.FRENCH, DEFAULT_ROWS);
    }

    /**
     * The same in another language.
     *
     * @param reader the clerk's: English, or French for all others
     * @return another maker
     */
    public CorrectionWorkbook in(Locale reader) {
        Locale spoken = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return new CorrectionWorkbook(options, spoken, rows);
    }

    /**
     * The same for files with other column names.
     *
     * @param mapping from labels to fields
     * @return another maker
     */
    public CorrectionWorkbook mapping(ColumnMapping mapping) {
        return new CorrectionWorkbook(options.mapped(mapping), locale, rows);
    }

    /**
     * The same for files that are written in a known way.
     *
     * @param dialect encoding, delimiter, quote, header; which sheet of a workbook
     * @return another maker
     */
    public CorrectionWorkbook dialect(Dialect dialect) {
        return new CorrectionWorkbook(options.written(dialect), locale, rows);
    }

    /**
     * The same with another judge of what is wrong.
     *
     * @param profile {@link ValidationProfile#STANDARD} unless said otherwise
     * @return another maker
     */
    public CorrectionWorkbook profile(ValidationProfile profile) {
        return new CorrectionWorkbook(options.judgedBy(profile), locale, rows);
    }

    /**
     * The same with another limit of the memory that all that must be unique may take together, as
     * {@link TableValidator.Builder#keyMemory} explains.
     *
     * @param bytes {@link TableValidator#DEFAULT_KEY_MEMORY} unless said otherwise
     * @return another maker
     * @throws IllegalArgumentException if it is negative
     */
    public CorrectionWorkbook keyMemory(long bytes) {
        return new CorrectionWorkbook(options.remembering(bytes), locale, rows);
    }

    /**
     * The same with somebody who is told how far it has come, anew for each time that a table is read.
     *
     * @param listener is told now and then, on the thread that reads
     * @return another maker
     */
    public CorrectionWorkbook progress(ProgressListener listener) {
        return new CorrectionWorkbook(options.watchedBy(listener), locale, rows);
    }

    /**
     * The same with another limit of rows.
     *
     * @param most how many rows are handed out at most
     * @return another maker
     * @throws IllegalArgumentException if it is below 1 or above {@value #MOST_ROWS}
     */
    public CorrectionWorkbook rows(int most) {
        if (most < 1 || most > MOST_ROWS) {
            throw new IllegalArgumentException("From 1 to " + MOST_ROWS + " rows are handed out, not: " + most);
        }
        return new CorrectionWorkbook(options, locale, most);
    }

    /**
     * Writes the wrong rows of a table.
     *
     * @param source the table, which is read twice
     * @param file the workbook, which replaces what is there in one move
     * @return how many rows are in it, and what was found in the table
     * @throws IOException if the table can't be read or the workbook can't be written; what was there before stays
     * @throws io.github.opendata4j.model.OpenDataException if the library is not there
     */
    public HandedOut write(TableSource source, Path file) throws IOException {
        SpreadsheetLibrary.require();
        TableRepair.requireOther(source.path(), file);
        Survey survey = new Survey(options);
        Report report = options.judge(source, survey);
        if (!survey.isTable()) {
            return new HandedOut(0, 0, report);
        }
        WrongRows[] written = new WrongRows[1];
        FileReplacement.write(
                file,
                out -> WholeSheets.write(out, made -> {
                    CorrectionSheet sheet = new CorrectionSheet(made, survey, locale);
                    try (WrongRows wrong = new WrongRows(options, survey, sheet, rows)) {
                        options.judge(source, wrong);
                        written[0] = wrong;
                    }
                }));
        return new HandedOut(written[0].rows(), written[0].leftOut(), report);
    }

    /**
     * Takes a mended workbook over into the whole table.
     *
     * @param source the table, as it is now
     * @param corrections the workbook, mended; whatever is in it is read within bounds and as text
     * @param target the new file (UTF-8, commas), which replaces what is there in one move
     * @return what was taken over, what could not be, and what is left to mend
     * @throws IOException if one can't be read or the new file can't be written; what was there before stays
     * @throws io.github.opendata4j.model.OpenDataException if the workbook is none of ours, or the table can't be read
     */
    public MergeResult merge(TableSource source, TableSource corrections, Path target) throws IOException {
        return merge(source, corrections, target, change -> {});
    }

    /**
     * Takes a mended workbook over, and tells of every cell that changes.
     *
     * @param source the table, as it is now
     * @param corrections the workbook, mended
     * @param target the new file
     * @param trace is told of every change; its rule is {@link Change#BY_HAND}
     * @return what was taken over, what could not be, and what is left to mend
     * @throws IOException if one can't be read or the new file can't be written, or the trace throws it
     * @throws io.github.opendata4j.model.OpenDataException if the workbook is none of ours, or the table can't be read
     */
    public MergeResult merge(TableSource source, TableSource corrections, Path target, ChangeListener trace)
            throws IOException {
        TableRepair.requireOther(source.path(), target);
        MendedRows mended = MendedRows.read(corrections, options);
        return new Merge(options, mended, new ChangeLog(trace)).run(source, target);
    }
}
