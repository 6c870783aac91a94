package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook as the clerk sees it: row and reason at the left, which stay when the others are scrolled, then the
 * columns of the file; at the right, hidden, what brings each row back to its place.
 */
final class CorrectionSheet implements Closeable {

    /** Of the header of the hidden column, in every language. */
    static final String KEY = "clé (key)";

    /** The sheet that nobody sees: which rows were handed out, and the labels of the file. */
    static final String HIDDEN = "opendata";

    /** How many columns stand before those of the file. */
    static final int BEFORE = 2;

    private static final String WRONG = "FFC9C9";
    private static final String HEAD = "E8EEF4";
    private static final int MOST_NOTES = 5_000;
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_REASON = 8_000;
    private static final int WIDEST = 40;
    private static final int REASON_WIDTH = 60;
    private static final int GUIDE_WIDTH = 110;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Worksheet hidden;
    private final Survey survey;
    private final Locale locale;
    private int row = 1;
    private int notes;

    CorrectionSheet(OutputStream out, Survey survey, Locale locale) {
        this.workbook = new Workbook(out, "opendata4j", "1.0");
        this.survey = survey;
        this.locale = locale;
        this.sheet = workbook.newWorksheet(CorrectionWords.SHEET.get(locale));
        guide(workbook.newWorksheet(CorrectionWords.GUIDE.get(locale)));
        this.hidden = workbook.newWorksheet(HIDDEN);
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        header();
    }

    private void header() {
        head(0, CorrectionWords.ROW.get(locale), 19);
        head(1, CorrectionWords.REASON.get(locale), REASON_WIDTH);
        List<String> labels = survey.labels();
        hidden.inlineString(0, 0, "key");
        hidden.inlineString(0, 1, "label");
        for (int column = 0; column < labels.size(); column++) {
            int at = column + BEFORE;
            head(
                    at,
                    labels.get(column),
                    Math.min(WIDEST, Math.max(14, labels.get(column).length() + 3)));
            String name = String.format(Locale.ROOT, CorrectionWords.COLUMN.get(locale), SheetCells.letters(column));
            String note = survey.field(column)
                    .map(field -> name + "\n" + FieldWords.ofTexts(locale).note(field))
                    .orElse(name);
            sheet.comment(0, at, shortened(note, LONGEST_NOTE));
            hidden.inlineString(
                    column + 1, 1, "=" + labels.get(column)); // the sign keeps a blank label from being none
        }
        head(labels.size() + BEFORE, KEY, 14);
        sheet.hideColumn(labels.size() + BEFORE);
        sheet.freezePane(BEFORE, 1);
    }

    private void head(int column, String text, int width) {
        sheet.width(column, width);
        sheet.style(column).format("@").verticalAlignment("top").set();
        text(0, column, text);
        sheet.style(0, column).bold().fillColor(HEAD).format("@").set();
    }

    /** Adds a row of the file with what is wrong with it, and the corrections that are certain. */
    void add(RowKey key, List<String> cells, List<Finding> findings, Map<Integer, String> proposed) {
        text(row, 0, Long.toString(key.sheetRow()));
        for (int column = 0; column < survey.labels().size(); column++) {
            text(row, column + BEFORE, column < cells.size() ? cells.get(column) : "");
        }
        text(row, survey.labels().size() + BEFORE, key.toString());
        hidden.inlineString(row, 0, key.toString());
        List<String> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            int column = finding.location().column().orElse(0) - 1;
            String fault = finding.message(locale);
            if (column >= 0) {
                fault = withProposal(fault, proposed.get(column));
                mark(column + BEFORE, fault);
            }
            reasons.add(place(finding) + fault);
        }
        String why = shortened(String.join("\n", reasons), LONGEST_REASON);
        text(row, 1, why);
        sheet.rowHeight(row, SheetCells.height(why, REASON_WIDTH));
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").format("@").set();
        row++;
    }

    private String withProposal(String why, @Nullable String better) {
        if (better == null) {
            return why;
        }
        String shown = better.isEmpty() ? CorrectionWords.CLEAR.get(locale) : better;
        return why + " " + String.format(Locale.ROOT, CorrectionWords.PROPOSED.get(locale), shown);
    }

    /** The field and the cell of the file: {@code montant (D7)}. */
    private String place(Finding finding) {
        String field = finding.location().field().orElse("");
        String cell = finding.location().cell().map(name -> " (" + name + ")").orElse("");
        return field.isEmpty() && cell.isEmpty() ? "" : (field + cell).strip() + colon();
    }

    private String colon() {
        return locale.equals(Locale.ENGLISH) ? ": " : " : ";
    }

    private void mark(int column, String why) {
        sheet.style(row, column)
                .fillColor(WRONG)
                .verticalAlignment("top")
                .format("@")
                .set();
        if (notes < MOST_NOTES) {
            sheet.comment(row, column, shortened(why, LONGEST_NOTE));
            notes++;
        }
    }

    private void text(int at, int column, String text) {
        sheet.inlineString(at, column, text);
        sheet.style(at, column).format("@").verticalAlignment("top").set();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }

    private void guide(Worksheet guide) {
        guide.width(0, GUIDE_WIDTH);
        int at = 0;
        for (var sentence : CorrectionWords.ADVICE) {
            guide.inlineString(at, 0, sentence.get(locale));
            guide.style(at, 0).wrapText(true).verticalAlignment("top").set();
            guide.rowHeight(at, SheetCells.height(sentence.get(locale), GUIDE_WIDTH) + 6);
            at++;
        }
    }

    /** Adds the drop-downs, and ends the workbook. */
    @Override
    public void close() throws IOException {
        EnumLists lists = new EnumLists(workbook, CorrectionWords.LISTS.get(locale));
        for (int column = 0; column < survey.labels().size(); column++) {
            int at = column + BEFORE;
            survey.field(column).ifPresent(field -> lists.offer(field, sheet, at, Math.max(1, row - 1)));
        }
        workbook.close();
    }
}
