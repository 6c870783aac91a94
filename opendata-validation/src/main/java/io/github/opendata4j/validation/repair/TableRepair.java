package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ProgressListener;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.ValidationProfile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Rewrites a table so that machines read it: a new file beside the original, which is left alone, and a trace of every
 * change. Only what has one right form is rewritten:
 *
 * <ul>
 *   <li>the encoding to UTF-8, the delimiter to a comma, titles above the header, rows and columns without content;
 *   <li>labels that are a field's name but for case, accents, blanks and punctuation, or that a mapping knows;
 *   <li>in cells: dates in French order, decimal commas, blanks (no-break and thin ones too) in numbers and
 *       identifiers and around values, words for true and false, listed values but for case, accents and blanks,
 *       exchanged coordinates; and whatever else a check suggests a correction for. A cell is rewritten only if what
 *       it becomes is right for its field.
 * </ul>
 *
 * <p>What is lost is never made up: digits behind an exponent ({@code 2,43E+13}), characters that became
 * {@code U+FFFD}, years of two digits, dates whose order is uncertain ({@link DateOrder}), a time of day in a field of
 * dates. Rows stay in their order; no row with content is left out.
 *
 * <pre>{@code
 * RepairResult result = TableRepair.of(schema).repair(TableSource.of(csv), folder.resolve("subventions.csv"));
 * result.counts();          // type-date in dateConvention: 12, …
 * result.after().isValid(); // or what is left to mend by hand
 * }</pre>
 *
 * <p>The file is read three times, twice before and once after (once more where a profile judges it); memory does not grow with it, but for keys as in {@link
 * TableValidator}. Repairing a file that has nothing to find changes no value, and
 * repairing twice is repairing once. Immutable, for any number of threads.
 */
public final class TableRepair {

    private final RepairOptions options;

    private TableRepair(Builder builder) {
        this.options = new RepairOptions(
                builder.schema,
                builder.mapping,
                builder.dialect,
                builder.dates,
                builder.layout,
                builder.profile,
                builder.keyMemory,
                builder.progress);
    }

    /**
     * A repair with all settings as they are by default.
     *
     * @param schema what tables are to follow
     * @return the repair
     */
    public static TableRepair of(TableSchema schema) {
        return builder(schema).build();
    }

    /**
     * Starts a repair.
     *
     * @param schema what tables are to follow
     * @return the builder
     */
    public static Builder builder(TableSchema schema) {
        return new Builder(schema);
    }

    /**
     * Repairs a table.
     *
     * @param source the original
     * @param target the new file, which replaces what is there in one move once it is whole
     * @return what was changed, and what is left
     * @throws IOException if the original can't be read or the new file can't be written, or the target is the
     *     original itself; what was there before stays
     */
    public RepairResult repair(TableSource source, Path target) throws IOException {
        return repair(source, target, change -> {});
    }

    /**
     * Repairs a table and tells of every change.
     *
     * @param source the original
     * @param target the new file, which replaces what is there in one move once it is whole
     * @param trace is told of every change; {@link TraceFile} writes them down
     * @return what was changed, and what is left
     * @throws IOException if the original can't be read or the new file can't be written, or the target is the
     *     original itself, or the trace throws it; what was there before stays
     */
    public RepairResult repair(TableSource source, Path target, ChangeListener trace) throws IOException {
        requireOther(source.path(), target);
        return new RepairRun(options, source, new ChangeLog(trace)).run(target);
    }

    static void requireOther(Optional<Path> original, Path target) throws IOException {
        if (original.isPresent() && Files.exists(target) && Files.isSameFile(original.get(), target)) {
            throw new FileSystemException(
                    target.toString(), null, "this is the original, which is left alone; name another file");
        }
    }

    /** Collects settings. Not for use by several threads. */
    public static final class Builder {

        private final TableSchema schema;
        private ColumnMapping mapping = ColumnMapping.identity();
        private Dialect dialect = Dialect.detected();
        private DateOrder dates = DateOrder.OF_COLUMN;
        private ColumnLayout layout = ColumnLayout.OF_FILE;
        private ValidationProfile profile = ValidationProfile.STANDARD;
        private long keyMemory = TableValidator.DEFAULT_KEY_MEMORY;
        private ProgressListener progress = new ProgressListener() {};

        private Builder(TableSchema schema) {
            this.schema = schema;
        }

        /**
         * Says which of the file's own labels stand for which fields; columns that it leaves out are not looked at.
         *
         * @param mapping from labels to fields
         * @return this builder
         * @throws java.util.NoSuchElementException if the schema has no field of such a name
         */
        public Builder mapping(ColumnMapping mapping) {
            mapping.labels().stream()
                    .filter(label -> !mapping.ignores(label))
                    .map(mapping::fieldOf)
                    .forEach(schema::getField);
            this.mapping = mapping;
            return this;
        }

        /**
         * Says how the original is written; what is left open is found out.
         *
         * @param dialect encoding, delimiter, quote, header
         * @return this builder
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = dialect;
            return this;
        }

        /**
         * Says how dates are to be read that have two readings.
         *
         * @param dates {@link DateOrder#OF_COLUMN} unless said otherwise
         * @return this builder
         */
        public Builder dates(DateOrder dates) {
            this.dates = dates;
            return this;
        }

        /**
         * Says which columns the new file has.
         *
         * @param layout {@link ColumnLayout#OF_FILE} unless said otherwise
         * @return this builder
         */
        public Builder columns(ColumnLayout layout) {
            this.layout = layout;
            return this;
        }

        /**
         * Says how strictly the original and the new file are judged. What is rewritten does not depend on it: whatever
         * has one right form by the specification is given that form.
         *
         * @param profile {@link ValidationProfile#STANDARD} unless said otherwise
         * @return this builder
         */
        public Builder profile(ValidationProfile profile) {
            this.profile = profile;
            return this;
        }

        /**
         * Sets how much memory all that must be unique may take together, as
         * {@link TableValidator.Builder#keyMemory} explains. A table with more keys is not repaired, since it can't be told
         * what is wrong with it.
         *
         * @param bytes {@link TableValidator#DEFAULT_KEY_MEMORY} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder keyMemory(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("The memory for keys is 0 or more bytes, not: " + bytes);
            }
            this.keyMemory = bytes;
            return this;
        }

        /**
         * Has somebody told how far it has come. The original is read twice and the new file once, so that it begins anew
         * for each.
         *
         * @param listener is told now and then, on the thread that repairs
         * @return this builder
         */
        public Builder progress(ProgressListener listener) {
            this.progress = listener;
            return this;
        }

        /**
         * Makes the repair.
         *
         * @return the repair
         */
        public TableRepair build() {
            return new TableRepair(this);
        }
    }
}
