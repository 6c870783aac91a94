package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.example.StandIns;
import java.math.BigDecimal;
import java.util.List;

/**
 * The row of examples that a template came with, still above the data ({@code row-example}). Only the first row with
 * content is looked at, and only one that has nothing else in it: each column whose field has an example holds it, and
 * there are enough of them to be no accident; each other is empty or holds what a template puts there.
 */
public final class ExampleRowCheck implements RecordCheck {

    /** Fewer examples may be somebody's true values. */
    private static final int FEWEST = 3;

    /** A shorter example ({@code 1}, {@code oui}) tells nothing. */
    private static final int SHORTEST = 4;

    /** Longer cells are no numbers of an example. */
    private static final int LONGEST_NUMBER = 30;

    private final TableSchema schema;
    private final List<HeaderColumn> columns;
    private final BlankRecords blank;
    private boolean done;

    /**
     * A check of one file.
     *
     * @param schema the schema, with its examples
     * @param columns the columns of the file
     * @param blank the records that are left alone
     */
    public ExampleRowCheck(TableSchema schema, List<HeaderColumn> columns, BlankRecords blank) {
        this.schema = schema;
        this.columns = columns;
        this.blank = blank;
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size() && !done; record++) {
            if (!blank.contains(record)) {
                done = true;
                if (holdsExamples(batch, record) && holdsNothingElse(batch, record)) {
                    out.record("row-example", batch, record, finding -> finding);
                }
            }
        }
    }

    private boolean holdsExamples(RecordBatch batch, int record) {
        int telling = 0;
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i).field();
            String example = field == null ? "" : field.example().orElse("");
            if (field != null && !example.isEmpty()) {
                if (!isExample(text(batch, record, i), example, field)) {
                    return false;
                }
                telling += example.length() < SHORTEST ? 0 : 1;
            }
        }
        return telling >= FEWEST;
    }

    private boolean holdsNothingElse(RecordBatch batch, int record) {
        for (int i = 0; i < batch.cells(record); i++) {
            String text = text(batch, record, i);
            Field field = i < columns.size() ? columns.get(i).field() : null;
            boolean isExample = field != null && !field.example().orElse("").isEmpty(); // which was looked at
            if (!isExample && !text.isEmpty() && (field == null || !isStandIn(text, field))) {
                return false;
            }
        }
        return true;
    }

    private boolean isStandIn(String text, Field field) {
        return MissingValues.of(schema, field).contains(text)
                || StandIns.of(field).contains(text);
    }

    private String text(RecordBatch batch, int record, int column) {
        return batch.text(record, column).strip();
    }

    /** Spreadsheets write numbers in their own way. */
    private static boolean isExample(String text, String example, Field field) {
        if (text.equals(example.strip())) {
            return true;
        }
        boolean isNumber = field.type() instanceof IntegerType || field.type() instanceof NumberType;
        return isNumber
                && isPlainNumber(text)
                && isPlainNumber(example)
                && number(text).compareTo(number(example)) == 0;
    }

    private static BigDecimal number(String plain) {
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static boolean isPlainNumber(String text) {
        int digits = 0;
        int marks = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' || c == ',') {
                marks++;
            } else {
                return false;
            }
        }
        return digits > 0 && marks <= 1 && text.length() <= LONGEST_NUMBER;
    }
}
