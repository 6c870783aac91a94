package io.github.opendata4j.model.report;

import java.util.List;

/**
 * What is known of the table file that a report is about.
 *
 * @param name the file's name as the user knows it, no path
 * @param encoding the encoding found, such as {@code UTF-8} or {@code windows-1252}; empty for a workbook
 * @param delimiter what separates the cells, such as {@code ;}; empty where nothing does
 * @param rows the number of rows read, the header not counted
 * @param fields the number of columns of the header
 * @param labels what the header calls them, blanks included; empty where only their number is known
 */
public record SourceFacts(String name, String encoding, String delimiter, long rows, int fields, List<String> labels) {

    /**
     * Copies the labels.
     *
     * @throws IllegalArgumentException if there are labels, but not one for each column
     */
    public SourceFacts {
        labels = List.copyOf(labels);
        if (!labels.isEmpty() && labels.size() != fields) {
            throw new IllegalArgumentException(labels.size() + " labels for " + fields + " columns: give one for each");
        }
    }

    /**
     * Facts without the labels.
     *
     * @param name the file's name
     * @param encoding the encoding found
     * @param delimiter what separates the cells
     * @param rows the number of rows read
     * @param fields the number of columns
     */
    public SourceFacts(String name, String encoding, String delimiter, long rows, int fields) {
        this(name, encoding, delimiter, rows, fields, List.of());
    }
}
