package io.github.opendata4j.model.internal.sheet;

import java.util.ArrayList;
import java.util.List;

/** What is to be told of a sheet beside its cells: what is merged, and what is not shown. */
public final class SheetTraits {

    /** A header has no more; so many are kept, whatever a file holds. */
    private static final int MOST_KEPT = 1_000;

    /** {@code XFD1048576:XFD1048576}. */
    private static final int LONGEST_RANGE = 21;

    private final List<String> ranges = new ArrayList<>();
    private int merged;
    private String firstMerged = "";
    private int hiddenRows;
    private int hiddenColumns;

    SheetTraits() {}

    /** Counts merged cells, written such as {@code A1:B3}. */
    void merge(String range) {
        if (merged++ == 0) {
            firstMerged = range;
        }
        if (ranges.size() < MOST_KEPT && range.length() <= LONGEST_RANGE) {
            ranges.add(range);
        }
    }

    /** Counts hidden columns that are as good as used. */
    void hideColumns(int count) {
        hiddenColumns += count;
    }

    /** Counts a hidden row that has something in it. */
    void hideRow() {
        hiddenRows++;
    }

    /**
     * How many groups of merged cells there are.
     *
     * @return 0 or more
     */
    public int merged() {
        return merged;
    }

    /**
     * The first group of merged cells.
     *
     * @return such as {@code A1:B3}; empty if there is none
     */
    public String firstMerged() {
        return firstMerged;
    }

    /**
     * The first thousand groups of merged cells.
     *
     * @return each such as {@code A1:B3}, in the order of the file
     */
    public List<String> mergedRanges() {
        return List.copyOf(ranges);
    }

    /**
     * How many rows with something in them are not shown.
     *
     * @return 0 or more
     */
    public int hiddenRows() {
        return hiddenRows;
    }

    /**
     * How many columns are not shown.
     *
     * @return 0 or more
     */
    public int hiddenColumns() {
        return hiddenColumns;
    }
}
