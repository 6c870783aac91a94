package io.github.opendata4j.model.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the labels of a table are, in a file of text or a workbook: {@code header}, {@code headerRows},
 * {@code headerJoin} of Table Dialect, and {@code headerCase}, which the reference validator has beyond it. Immutable.
 *
 * <pre>{@code
 * HeaderRows.at(1, 2).joinedBy(" / ");
 * HeaderRows.none();
 * }</pre>
 */
public final class HeaderRows {

    private static final HeaderRows FOUND = new HeaderRows(List.of(), " ", Kind.FOUND);
    private static final HeaderRows NONE = new HeaderRows(List.of(), " ", Kind.NONE);

    private final List<Integer> rows;
    private final String join;
    private final Kind kind;

    private enum Kind {
        FOUND,
        NONE,
        EXACT,
        ANY_CASE
    }

    private HeaderRows(List<Integer> rows, String join, Kind kind) {
        this.rows = rows;
        this.join = join;
        this.kind = kind;
    }

    /**
     * Labels that are found out from the file.
     *
     * @return the default
     */
    public static HeaderRows found() {
        return FOUND;
    }

    /**
     * No labels at all: the columns are the fields of the schema in their order.
     *
     * @return for files that begin with data
     */
    public static HeaderRows none() {
        return NONE;
    }

    /**
     * Labels in certain rows; what is above the last of them is no data.
     *
     * @param rows as a spreadsheet counts, from 1; with several, the texts of a column are joined, of equal ones below
     *     each other the first. A cell that is merged over several columns of a workbook is a text of its first alone
     * @return for files of that form
     * @throws IllegalArgumentException if there is no row, or one below 1
     */
    public static HeaderRows at(int... rows) {
        if (rows.length == 0 || Arrays.stream(rows).anyMatch(row -> row < 1)) {
            throw new IllegalArgumentException("Rows count from 1, not: " + Arrays.toString(rows));
        }
        List<Integer> inOrder = IntStream.of(rows).sorted().distinct().boxed().collect(Collectors.toList());
        return new HeaderRows(List.copyOf(inOrder), " ", Kind.EXACT);
    }

    /**
     * The same with another text between the labels of several rows.
     *
     * @param text a blank unless said otherwise
     * @return a copy
     */
    public HeaderRows joinedBy(String text) {
        return new HeaderRows(rows, text, kind);
    }

    /**
     * The same for labels whose case does not count.
     *
     * @return a copy; itself where there are no labels
     */
    public HeaderRows inAnyCase() {
        return kind == Kind.NONE ? this : new HeaderRows(rows, join, Kind.ANY_CASE);
    }

    /**
     * The rows of the labels.
     *
     * @return from 1, in order; empty if they are found out or there are none
     */
    public List<Integer> rows() {
        return rows;
    }

    /**
     * What stands between the labels of several rows.
     *
     * @return a blank unless said otherwise
     */
    public String join() {
        return join;
    }

    /**
     * Whether the file has no labels.
     *
     * @return true if its first row is data
     */
    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /**
     * Whether the case of labels does not count.
     *
     * @return false unless said otherwise
     */
    public boolean isInAnyCase() {
        return kind == Kind.ANY_CASE;
    }
}
