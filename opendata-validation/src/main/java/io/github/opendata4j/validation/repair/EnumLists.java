package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.example.ListedTexts;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Drop-down lists for the columns that take only some values; the values stand in a hidden sheet. */
final class EnumLists {

    /** Longer lists are no help to anybody who scrolls. */
    private static final int LONGEST = 5_000;

    private final Worksheet sheet;
    private int next;

    EnumLists(Workbook workbook, String name) {
        this.sheet = workbook.newWorksheet(name);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.inlineString(0, 0, "");
    }

    /** Offers a field's values in some rows of a column, from 0; what is typed beside them is warned of, not refused. */
    void offer(Field field, Worksheet to, int column, int lastRow) {
        List<String> values = ListedTexts.of(field);
        if (values.isEmpty() || values.size() > LONGEST) {
            return;
        }
        for (int row = 0; row < values.size(); row++) {
            sheet.inlineString(row, next, values.get(row));
        }
        to.range(1, column, lastRow, column)
                .validateWithList(sheet.range(0, next, values.size() - 1, next))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true);
        next++;
    }
}
