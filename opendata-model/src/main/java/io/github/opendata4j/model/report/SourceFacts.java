package io.github.opendata4j.model.report;

/**
 * What is known of the table file that a report is about.
 *
 * @param name the file's name as the user knows it, no path
 * @param encoding the encoding found, such as {@code UTF-8} or {@code windows-1252}
 * @param delimiter what separates the cells, such as {@code ;}; empty where nothing does
 * @param rows the number of rows read, the header not counted
 * @param fields the number of columns of the header
 */
public record SourceFacts(String name, String encoding, String delimiter, long rows, int fields) {}
