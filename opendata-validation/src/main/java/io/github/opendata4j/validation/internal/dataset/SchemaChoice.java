package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.schema.CatalogueException;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the schema that a distribution names, and says so in the report where there is none. */
public final class SchemaChoice {

    private final SchemaCatalogue catalogue;
    private final Report.Builder report;
    private final DatasetFindings out;

    /**
     * Choices for one report.
     *
     * @param catalogue where names are looked up
     * @param report is not complete if a schema is missing
     * @param out takes what is found
     */
    public SchemaChoice(SchemaCatalogue catalogue, Report.Builder report, DatasetFindings out) {
        this.catalogue = catalogue;
        this.report = report;
        this.out = out;
    }

    /**
     * The schema to check a file against.
     *
     * @param file the file
     * @return empty if its distribution names none, or none that can be had
     */
    public Optional<TableSchema> of(DatasetFile file) {
        Optional<SchemaReference> reference = file.distribution().schema();
        Optional<Path> local = reference.flatMap(SchemaReference::file);
        return local.isPresent() ? read(local.get(), file) : reference.flatMap(named -> find(named, file));
    }

    private Optional<TableSchema> read(Path schema, DatasetFile file) {
        try {
            return Optional.of(TableSchema.read(schema));
        } catch (IOException | SchemaException e) {
            String name = String.valueOf(schema.getFileName());
            out.add("dataset-schema-unreadable", file.place("schema"), finding -> finding.with("actual", name));
            return Optional.empty();
        }
    }

    /** In the version that is named if there is a copy of it, else in another, which is said. */
    private Optional<TableSchema> find(SchemaReference reference, DatasetFile file) {
        try {
            Optional<TableSchema> exact = catalogue.find(reference);
            if (exact.isPresent()) {
                return exact;
            }
            Optional<TableSchema> schema = catalogue.find(reference.name());
            schema.ifPresentOrElse(
                    found -> compareVersions(reference, found, file), () -> reportUnknown(reference, file));
            return schema;
        } catch (CatalogueException e) {
            report.incomplete("dataset-schema-unreadable");
            out.add(
                    "dataset-schema-unreadable",
                    file.place("schema"),
                    finding -> finding.with("actual", reference.toString()));
            return Optional.empty();
        }
    }

    private void reportUnknown(SchemaReference reference, DatasetFile file) {
        report.incomplete("dataset-schema-unknown");
        out.add("dataset-schema-unknown", file.place("schema"), finding -> {
            Nearest.to(reference.name(), catalogue.names()).ifPresent(name -> finding.with("similarTo", name));
            return finding.with("actual", reference.name());
        });
    }

    private void compareVersions(SchemaReference reference, TableSchema schema, DatasetFile file) {
        String wanted = reference.version().map(SchemaChoice::bare).orElse("");
        String had = schema.version().map(SchemaChoice::bare).orElse("");
        if (!wanted.isEmpty() && !wanted.equals(had)) {
            out.add(
                    "dataset-schema-version",
                    file.place("schema"),
                    finding -> finding.with("expected", wanted).with("actual", had));
        }
    }

    /** Some write a v before the number. */
    private static String bare(String version) {
        return version.replaceFirst("^[vV]", "");
    }
}
