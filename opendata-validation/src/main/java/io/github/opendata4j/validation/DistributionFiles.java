package io.github.opendata4j.validation;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.ProfileParts;
import io.github.opendata4j.validation.internal.dataset.DatasetFile;
import io.github.opendata4j.validation.internal.dataset.DatasetFindings;
import io.github.opendata4j.validation.internal.dataset.FileFormat;
import io.github.opendata4j.validation.internal.dataset.SchemaChoice;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.PlainTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks into the local files of a dataset, one after the other. */
final class DistributionFiles {

    private final SchemaCatalogue catalogue;
    private final int samples;

    DistributionFiles(SchemaCatalogue catalogue, int samples) {
        this.catalogue = catalogue;
        this.samples = samples;
    }

    /** What is wrong with the content of its files. */
    Report check(Dataset dataset) {
        Report report = Report.empty();
        for (DatasetFile file : DatasetFile.of(dataset)) {
            Optional<Path> content = file.content();
            if (content.isPresent()) {
                report = report.merge(check(file, content.get()));
            }
        }
        return report;
    }

    private Report check(DatasetFile file, Path content) {
        Report.Builder report = Report.builder(samples);
        DatasetFindings out = new DatasetFindings(report, DatasetValidator.words());
        Optional<TableSchema> schema = new SchemaChoice(catalogue, report, out).of(file);
        if (!FileFormat.isTextTable(file.distribution())) {
            if (schema.isPresent()) {
                out.add("dataset-table-not-checked", file, "format");
            }
            return report.build();
        }
        try {
            return report.build().merge(check(file, TableSource.of(content), schema.orElse(null)));
        } catch (IOException e) {
            out.add("dataset-file-unreadable", file, "file");
            return report.build();
        }
    }

    private Report check(DatasetFile file, TableSource source, @Nullable TableSchema schema) throws IOException {
        String key = file.distribution().key();
        if (schema != null) {
            return TableValidator.builder(schema)
                    .samples(samples)
                    .resource(key)
                    .build()
                    .validate(source);
        }
        ValidationProfile profile = ValidationProfile.STANDARD;
        EngineOptions options = new EngineOptions(
                Dialect.detected(), samples, key, bytes -> {}, ProfileParts.grading(profile), Effort.of(1));
        return TableEngine.run(source, new PlainTableCheck(), options);
    }
}
