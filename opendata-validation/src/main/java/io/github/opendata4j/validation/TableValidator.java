package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.ProfileParts;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.SchemaTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.internal.engine.reference.ReferencedTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks table files against a schema. Immutable and thread-safe: one validator serves any number of files.
 *
 * <pre>{@code
 * TableSchema schema = SchemaCatalogue.bundled().get("scdl/subventions");
 * Report report = TableValidator.of(schema).validate(TableSource.of(Path.of("subventions.csv")));
 * report.isValid();
 * }</pre>
 *
 * <p>Whatever is wrong with the file is in the report, with the codes of {@link RuleCatalogue}: a file that is no
 * table at all has a fatal finding there. Only a file that can't be opened or read is an {@link IOException}; a
 * table that it refers to counts as part of it. Columns
 * are found by their labels, in any order; of all faults of one cell the first is told, and a missing column is one
 * finding, not one for each row. How strict all this is, a {@link ValidationProfile} says.
 *
 * <p>The file is read once, and memory does not grow with it, except for what must be unique: a primary key, unique
 * keys, unique fields and the keys of tables that are referred to take together at most
 * {@linkplain Builder#keyMemory their share}, 20 to 45 bytes a row. Beyond it duplicates and wrong references may go
 * unseen; the report then has a {@code limit-reached}, which says how much would have been enough, and is not complete.
 */
public final class TableValidator {

    /** The memory for keys unless said otherwise: 256 MiB, or a quarter of the heap if that is less. */
    public static final long DEFAULT_KEY_MEMORY =
            Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4);

    private static final int MOST_WORKERS = 4;

    private final SchemaTableCheck check;
    private final ValidationProfile profile;
    private final Dialect dialect;
    private final int samples;
    private final ProgressListener progress;
    private final String resource;
    private final int workers;

    private TableValidator(Builder builder) {
        SchemaTableCheck all = new SchemaTableCheck(builder.schema, builder.mapping, builder.keyMemory)
                .conductedBy(ProfileParts.conduct(builder.profile))
                .referringTo(builder.dialect, builder.tables);
        this.check = builder.fieldsMatch == null ? all : all.matching(builder.fieldsMatch);
        this.profile = builder.profile;
        this.dialect = builder.dialect;
        this.samples = builder.samples;
        this.progress = builder.progress;
        this.resource = builder.resource;
        this.workers = builder.workers;
    }

    /**
     * A validator with all settings as they are by default.
     *
     * @param schema what files are checked against
     * @return the validator
     */
    public static TableValidator of(TableSchema schema) {
        return builder(schema).build();
    }

    /**
     * Starts a validator.
     *
     * @param schema what files are checked against
     * @return the builder
     */
    public static Builder builder(TableSchema schema) {
        return new Builder(schema);
    }

    /**
     * Checks a file.
     *
     * @param source the file
     * @return all that was found, counted exactly; of each rule and field the first findings, with the cells' values,
     *     which are cut after 300 characters
     * @throws IOException if the file can't be opened or read to its end, or the thread was interrupted
     */
    public Report validate(TableSource source) throws IOException {
        return TableEngine.run(
                source,
                check,
                new EngineOptions(
                        dialect,
                        samples,
                        resource,
                        new Progress(progress, source.size()),
                        ProfileParts.grading(profile),
                        Effort.of(workers)));
    }

    private record Progress(ProgressListener listener, OptionalLong size) implements LongConsumer {

        @Override
        public void accept(long bytes) {
            listener.onBytesRead(bytes, size);
        }
    }

    /** Collects settings. Not for use by several threads. */
    public static final class Builder {

        private final TableSchema schema;
        private ColumnMapping mapping = ColumnMapping.identity();
        private ValidationProfile profile = ValidationProfile.STANDARD;
        private Dialect dialect = Dialect.detected();
        private int samples = Report.DEFAULT_SAMPLES;
        private long keyMemory = DEFAULT_KEY_MEMORY;
        private ProgressListener progress = new ProgressListener() {};
        private String resource = "";
        private @Nullable FieldsMatch fieldsMatch;
        private final Map<String, ReferencedTable> tables = new LinkedHashMap<>();
        private int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());

        private Builder(TableSchema schema) {
            this.schema = schema;
        }

        /**
         * Says which of the file's own labels stand for which fields.
         *
         * @param mapping from labels to fields
         * @return this builder
         * @throws NoSuchElementException if the schema has no field of such a name; the message lists those it has
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
         * Says how strict the check is.
         *
         * @param profile {@link ValidationProfile#STANDARD} unless said otherwise
         * @return this builder
         */
        public Builder profile(ValidationProfile profile) {
            this.profile = profile;
            return this;
        }

        /**
         * Says how the file is written; what is left open is found out.
         *
         * @param dialect encoding, delimiter, quote, header
         * @return this builder
         */
        public Builder dialect(Dialect dialect) {
            this.dialect = dialect;
            return this;
        }

        /**
         * Says how columns answer to fields where the schema does not say it ({@code fieldsMatch}): with
         * {@link FieldsMatch#PARTIAL}, as the reference validator's option {@code schema_sync} does. Unless said
         * otherwise, a schema of version 2 asks for exactly its fields; for one of version 1 columns are found by name,
         * and warnings tell what differs.
         *
         * @param match how
         * @return this builder
         */
        public Builder fieldsMatch(FieldsMatch match) {
            this.fieldsMatch = match;
            return this;
        }

        /**
         * Gives a table that foreign keys of the schema may refer to. Keys that refer to the checked file itself need
         * none; what refers to a table that is not given is told as {@code foreign-key-unresolved}, with the names of tables
         * that were given and that no key names; such tables are left alone. The table is not
         * checked here, only read for its keys, each time a file is checked; in it, too, columns are found by label.
         *
         * <pre>{@code
         * TableValidator.builder(trips)
         *         .table("stops", TableSource.of(Path.of("stops.csv")), stops)
         *         .build();
         * }</pre>
         *
         * @param resource the name that foreign keys call it by
         * @param source the table
         * @param schema what its columns hold
         * @return this builder
         */
        public Builder table(String resource, TableSource source, TableSchema schema) {
            return table(resource, source, schema, Dialect.detected());
        }

        /**
         * Gives a table that foreign keys of the schema may refer to, and says how it is written.
         *
         * @param resource the name that foreign keys call it by
         * @param source the table
         * @param schema what its columns hold
         * @param dialect encoding, delimiter, quote, header
         * @return this builder
         */
        public Builder table(String resource, TableSource source, TableSchema schema, Dialect dialect) {
            tables.put(resource, new ReferencedTable(source, schema, dialect));
            return this;
        }

        /**
         * Sets how many findings are kept of each rule and field; all are counted.
         *
         * @param perCodeAndField 0 to count only; {@value Report#DEFAULT_SAMPLES} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder samples(int perCodeAndField) {
            if (perCodeAndField < 0) {
                throw new IllegalArgumentException("The number of samples is 0 or more, not: " + perCodeAndField);
            }
            this.samples = perCodeAndField;
            return this;
        }

        /**
         * Keeps every finding, however much memory they take.
         *
         * @return this builder
         */
        public Builder allSamples() {
            return samples(Report.ALL_SAMPLES);
        }

        /**
         * Sets how much memory all that must be unique, or is referred to, may take together; each key, unique field
         * and foreign key has an equal part. A key takes 20 bytes a slot: 45 MiB a million are always enough, whatever
         * the length of the values.
         *
         * @param bytes {@link #DEFAULT_KEY_MEMORY} unless said otherwise
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
         * Sets how many threads share the work on a long file, the calling one among them. Beyond the first 4 MiB the
         * others help to read, one of them at a time, and to look for cells that need a closer look; they are daemon
         * threads and have ended when {@link TableValidator#validate} returns or throws. All checks, listeners and
         * exceptions stay with the calling thread, and the report is the same.
         *
         * @param threads 1 to start none, as in a container that manages its threads; unless said otherwise as many
         *     as there are processors, four at most
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder workers(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("The number of threads is 1 or more, not: " + threads);
            }
            this.workers = threads;
            return this;
        }

        /**
         * Says who is told how far a check has come.
         *
         * @param listener the listener
         * @return this builder
         */
        public Builder progress(ProgressListener listener) {
            this.progress = listener;
            return this;
        }

        /** Says which of several files it is, in a report about all of them. */
        Builder resource(String key) {
            this.resource = key;
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return the validator
         */
        public TableValidator build() {
            return new TableValidator(this);
        }
    }
}
