package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.report.Report;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A table that can't be read or written as asked: a column is missing, a value does not fit its field. Says in which
 * file, on which line, in which column and field, and what the value is; what makes no sense is empty.
 *
 * <p>The message of a table that can't be read holds the value too: take care where it is shown if the table holds
 * personal data. Of a table that can't be written it does not; {@link #value()} does.
 */
public class TableException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    /** The source's name. */
    private final String file;
    /** From 1; 0 for none. */
    private final long object;
    /** From 1; 0 for none. */
    private final long line;
    /** From 1; 0 for none. */
    private final int column;
    /** The schema's name of it. */
    private final @Nullable String field;
    /** As it is in the file. */
    private final @Nullable String value;

    /** What the validator found in a table that was being written. */
    private final transient @Nullable Report report;

    TableException(TableFault fault, LocalizedText message) {
        this(fault, message, null);
    }

    TableException(TableFault fault, LocalizedText message, @Nullable Report report) {
        super(message);
        this.report = report;
        this.file = fault.file();
        this.object = fault.object();
        this.line = fault.line();
        this.column = fault.column();
        this.field = fault.field();
        this.value = fault.value();
    }

    /** Whether nothing can be read after it. */
    boolean isFinal() {
        return getCause() instanceof ScanException;
    }

    /**
     * The name of the table.
     *
     * @return the file's name without its folder, or what the source is called
     */
    public String file() {
        return file;
    }

    /**
     * The object that was to be written.
     *
     * @return its number, from 1; empty if it is about a table that is read
     */
    public OptionalLong object() {
        return object > 0 ? OptionalLong.of(object) : OptionalLong.empty();
    }

    /**
     * The physical line in the file.
     *
     * @return from 1; empty if it is about no line, or about a table that is being written
     */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /**
     * The column in the file.
     *
     * @return from 1; empty if it is about no column
     */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /**
     * The field of the schema.
     *
     * @return empty if it is about none
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * The value that does not fit, as the file has it or as it was given to be written.
     *
     * @return empty if it is about no value
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * All that the validator found in a table that was being written: the row of a finding is one more than the number
     * of its object.
     *
     * @return empty if the table did not come that far, or is one that is read
     */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }
}
