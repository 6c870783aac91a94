package io.github.opendata4j.model.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file of text or a workbook that are no data: {@code commentRows} and {@code commentChar} of Table Dialect,
 * and {@code skipBlankRows}, which the reference validator has beyond it. They are no header either. Rows that are left
 * keep the numbers that a spreadsheet shows. Immutable.
 *
 * <pre>{@code
 * SkippedRows.none().beginningWith("#").at(3);
 * }</pre>
 */
public final class SkippedRows {

    private static final SkippedRows NONE = new SkippedRows(null, Set.of(), Blank.KEPT);

    private final @Nullable String prefix;
    private final Set<Integer> rows;
    private final Blank blank;

    private enum Blank {
        KEPT,
        SKIPPED
    }

    private SkippedRows(@Nullable String prefix, Set<Integer> rows, Blank blank) {
        this.prefix = prefix;
        this.rows = rows;
        this.blank = blank;
    }

    /**
     * Every row is data.
     *
     * @return the default
     */
    public static SkippedRows none() {
        return NONE;
    }

    /**
     * The same without the lines that begin with a text; in a workbook, the rows whose first cell is a text that begins
     * so.
     *
     * @param text one ASCII character or more, such as {@code #}
     * @return a copy
     * @throws IllegalArgumentException if it is empty, or anything else is in it
     */
    public SkippedRows beginningWith(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new IllegalArgumentException(
                    "Comments begin with visible ASCII characters, not with: '" + text + "'");
        }
        return new SkippedRows(text, rows, blank);
    }

    /**
     * The same without certain rows.
     *
     * @param numbers as a spreadsheet counts, from 1
     * @return a copy
     * @throws IllegalArgumentException if one is below 1
     */
    public SkippedRows at(int... numbers) {
        if (Arrays.stream(numbers).anyMatch(row -> row < 1)) {
            throw new IllegalArgumentException("Rows count from 1, not: " + Arrays.toString(numbers));
        }
        Set<Integer> all = new TreeSet<>(rows);
        all.addAll(Arrays.stream(numbers).boxed().collect(Collectors.toSet()));
        return new SkippedRows(prefix, Set.copyOf(all), blank);
    }

    /**
     * The same without blank rows.
     *
     * @return a copy
     */
    public SkippedRows blank() {
        return new SkippedRows(prefix, rows, Blank.SKIPPED);
    }

    /**
     * What comments begin with.
     *
     * @return empty if there are none
     */
    public Optional<String> prefix() {
        return Optional.ofNullable(prefix);
    }

    /**
     * The rows that are no data.
     *
     * @return from 1
     */
    public Set<Integer> rows() {
        return rows;
    }

    /**
     * Whether blank rows are left out without a word.
     *
     * @return false unless said otherwise
     */
    public boolean isBlankSkipped() {
        return blank == Blank.SKIPPED;
    }
}
