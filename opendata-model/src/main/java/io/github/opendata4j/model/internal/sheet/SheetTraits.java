package io.github.opendata4j.model.internal.sheet;

/** What is to be told of a sheet beside its cells: what is merged, and what is not shown. */
public final class SheetTraits {

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
