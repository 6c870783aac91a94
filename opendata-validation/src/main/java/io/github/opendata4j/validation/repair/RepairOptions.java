package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ProgressListener;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.ValidationProfile;
import io.github.opendata4j.validation.internal.ProfileParts;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.SchemaTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.internal.engine.TableListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * How tables are to be mended.
 *
 * @param schema what they are to follow
 * @param mapping which labels stand for which fields
 * @param dialect what is known of how they are written
 * @param dates how dates of two readings are read
 * @param layout which columns the new file has
 * @param profile how strictly they are judged; what a cell should become is always what the specification says
 * @param keyMemory how many bytes all keys together may take, in each of the passes
 * @param progress is told how far each of the passes has come
 */
record RepairOptions(
        TableSchema schema,
        ColumnMapping mapping,
        Dialect dialect,
        DateOrder dates,
        ColumnLayout layout,
        ValidationProfile profile,
        long keyMemory,
        ProgressListener progress) {

    /** With all settings as they are by default. */
    static RepairOptions of(TableSchema schema) {
        return new RepairOptions(
                schema,
                ColumnMapping.identity(),
                Dialect.detected(),
                DateOrder.OF_COLUMN,
                ColumnLayout.OF_FILE,
                ValidationProfile.STANDARD,
                TableValidator.DEFAULT_KEY_MEMORY,
                new ProgressListener() {});
    }

    /** The same with a mapping that fits the file at hand. */
    RepairOptions mapped(ColumnMapping other) {
        return new RepairOptions(schema, other, dialect, dates, layout, profile, keyMemory, progress);
    }

    /** The same for files that are written in a known way. */
    RepairOptions written(Dialect other) {
        return new RepairOptions(schema, mapping, other, dates, layout, profile, keyMemory, progress);
    }

    /** The same with another judge. */
    RepairOptions judgedBy(ValidationProfile other) {
        return new RepairOptions(schema, mapping, dialect, dates, layout, other, keyMemory, progress);
    }

    /** The same with so much memory for keys. */
    RepairOptions remembering(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("The memory for keys is 0 or more bytes, not: " + bytes);
        }
        return new RepairOptions(schema, mapping, dialect, dates, layout, profile, bytes, progress);
    }

    /** The same with somebody who waits. */
    RepairOptions watchedBy(ProgressListener other) {
        return new RepairOptions(schema, mapping, dialect, dates, layout, profile, keyMemory, other);
    }

    /** Goes through a table with the checks of its schema as the specification has them, the listener in company. */
    Report check(TableSource source, TableListener listener) throws IOException {
        return judgedBy(ValidationProfile.STANDARD).judge(source, listener);
    }

    /** Goes through a table with the checks of its schema as the profile has them, the listener in company. */
    Report judge(TableSource source, TableListener listener) throws IOException {
        SchemaTableCheck check =
                new SchemaTableCheck(schema, mapping, keyMemory).conductedBy(ProfileParts.conduct(profile));
        LongConsumer watched = bytes -> progress.onBytesRead(bytes, source.size());
        EngineOptions engine = new EngineOptions(
                dialect, Report.DEFAULT_SAMPLES, "", watched, ProfileParts.grading(profile), Effort.of(1));
        return TableEngine.run(source, check, engine, listener);
    }

    /**
     * Goes through the new table as everybody will, where it was written: from its place it may not be readable, since
     * that may be a pipe.
     */
    Report judgeNew(Path place, Path written, ColumnMapping itsLabels) throws IOException {
        OptionalLong size = OptionalLong.of(Files.size(written));
        ProgressListener sized = new ProgressListener() {
            @Override
            public void onBytesRead(long bytesRead, OptionalLong totalBytes) {
                progress.onBytesRead(bytesRead, size);
            }
        };
        return TableValidator.builder(schema)
                .mapping(itsLabels)
                .profile(profile)
                .keyMemory(keyMemory)
                .progress(sized)
                .build()
                .validate(TableSource.of(TableSource.of(place).name(), () -> Files.newInputStream(written)));
    }

    static EngineOptions engine(Dialect dialect, int samples, ValidationProfile profile) {
        return new EngineOptions(dialect, samples, "", bytes -> {}, ProfileParts.grading(profile), Effort.of(1));
    }
}
