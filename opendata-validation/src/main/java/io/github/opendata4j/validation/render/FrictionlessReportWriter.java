package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RowExcerpt;
import io.github.opendata4j.model.report.SourceFacts;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes one report as frictionless does. The order of members is theirs. */
final class FrictionlessReportWriter {

    private final JsonGenerator json;
    private final Report report;
    private final FrictionlessReport.Settings settings;
    private final Phrases phrases;
    private final ForeignErrors errors;

    private FrictionlessReportWriter(JsonGenerator json, Report report, FrictionlessReport.Settings settings) {
        this.json = json;
        this.report = report;
        this.settings = settings;
        this.phrases = Phrases.in(settings.locale());
        this.errors = new ForeignErrors(report, phrases, settings.values());
    }

    static void write(Report report, FrictionlessReport.Settings settings, Writer out) throws IOException {
        Optional<ForeignFile> file = settings.file().isPresent()
                ? Optional.of(ForeignFile.read(settings.file().get()))
                : Optional.empty();
        JsonDocument.write(out, json -> new FrictionlessReportWriter(json, report, settings).write(file));
    }

    private void write(Optional<ForeignFile> file) {
        Map<String, List<Finding>> tasks = tasks();
        long listed = errors.errors(report.findings()).count();
        long warnings = tasks.values().stream()
                .mapToLong(findings -> warnings(findings).size())
                .sum();
        json.writeStartObject();
        json.writeBooleanProperty("valid", report.isValid());
        json.writeObjectPropertyStart("stats");
        json.writeNumberProperty("tasks", tasks.size());
        counts(errors.count(report, listed), warnings);
        json.writeEndObject();
        texts("warnings", List.of());
        json.writeArrayPropertyStart("errors"); // of what is no table, which is never checked here
        json.writeEndArray();
        json.writeArrayPropertyStart("tasks");
        tasks.forEach((name, findings) -> task(name, findings, file));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A report about several files has a task for each. */
    private Map<String, List<Finding>> tasks() {
        Map<String, List<Finding>> tasks = new LinkedHashMap<>();
        String only = report.source().map(SourceFacts::name).orElse("");
        if (report.findings().isEmpty() || report.source().isPresent()) {
            tasks.put(only, report.findings());
            return tasks;
        }
        for (Finding finding : report.findings()) {
            tasks.computeIfAbsent(finding.location().resource().orElse(only), name -> new ArrayList<>())
                    .add(finding);
        }
        return tasks;
    }

    private void task(String file, List<Finding> findings, Optional<ForeignFile> bytes) {
        List<ForeignError> all = errors.errors(findings).toList();
        json.writeStartObject();
        json.writeStringProperty("name", slug(file));
        json.writeStringProperty("type", "table");
        json.writeBooleanProperty("valid", report.source().isPresent() ? report.isValid() : all.isEmpty());
        json.writeStringProperty(
                "place", settings.file().map(path -> place(path, file)).orElse(file));
        texts("labels", errors.labels());
        json.writeObjectPropertyStart("stats");
        boolean alone = report.source().isPresent();
        List<String> warnings = warnings(findings);
        counts(alone ? errors.count(report, all.size()) : all.size(), warnings.size());
        bytes.ifPresent(this::bytes);
        report.source().filter(source -> source.fields() > 0).ifPresent(source -> {
            json.writeNumberProperty("fields", source.fields());
            json.writeNumberProperty("rows", source.rows());
        });
        json.writeEndObject();
        texts("warnings", warnings);
        json.writeArrayPropertyStart("errors");
        all.forEach(this::error);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The file's path, and behind it what follows its name in the report: the file in an archive. */
    private static String place(Path path, String file) {
        Path last = path.getFileName();
        boolean isEntry = last != null && file.startsWith(last + "!/");
        return isEntry ? path + file.substring(last.toString().length()) : path.toString();
    }

    private void counts(long errorCount, long warningCount) {
        json.writeNumberProperty("errors", errorCount);
        json.writeNumberProperty("warnings", warningCount);
        json.writeNumberProperty("seconds", settings.took().toMillis() / 1000.0);
    }

    private void bytes(ForeignFile file) {
        json.writeStringProperty("md5", file.md5());
        json.writeStringProperty("sha256", file.sha256());
        json.writeNumberProperty("bytes", file.bytes());
    }

    private List<String> warnings(List<Finding> findings) {
        List<String> warnings = new ArrayList<>(errors.warnings(findings));
        long unlisted = errors.count(report, 0);
        if (unlisted > 0 && report.source().isPresent()) {
            warnings.add(phrases.choose(
                    phrases.errors(unlisted) + " de plus, comptées mais non citées.",
                    phrases.errors(unlisted) + " more, counted but not listed."));
        }
        return warnings;
    }

    private void error(ForeignError error) {
        Finding finding = error.finding();
        ForeignShape shape = error.shape();
        json.writeStartObject();
        json.writeStringProperty("type", error.type());
        json.writeStringProperty("title", finding.title(phrases.locale()));
        json.writeStringProperty("description", description(error));
        json.writeStringProperty("message", finding.message(phrases.locale()));
        texts("tags", shape.tags());
        json.writeStringProperty("note", ForeignNote.of(finding, error.type()));
        if (shape.isOfHeader()) {
            header(error);
        } else if (shape.isOfRow()) {
            row(error);
        }
        json.writeEndObject();
    }

    private String description(ForeignError error) {
        return error.entry()
                .map(entry -> entry.guide().get(phrases.locale()))
                .orElseGet(() -> error.finding().title(phrases.locale()));
    }

    private void header(ForeignError error) {
        texts("labels", errors.labels());
        json.writeArrayPropertyStart("rowNumbers");
        json.writeNumber(1);
        json.writeEndArray();
        if (error.shape() == ForeignShape.LABEL) {
            boolean isThere = error.column() <= errors.labels().size();
            json.writeStringProperty("label", isThere ? errors.labels().get(error.column() - 1) : "");
            place(error);
        }
    }

    private void row(ForeignError error) {
        texts("cells", cells(error.finding()));
        json.writeNumberProperty("rowNumber", error.row());
        if (error.shape() == ForeignShape.CELL) {
            json.writeStringProperty("cell", error.cell() == null ? "" : error.cell());
            place(error);
        } else if (error.type().equals("foreign-key")) {
            foreignKey(error.finding());
        }
    }

    private void place(ForeignError error) {
        json.writeStringProperty("fieldName", error.field());
        json.writeNumberProperty("fieldNumber", error.column());
    }

    private void foreignKey(Finding finding) {
        texts("fieldNames", list(finding, "fields"));
        texts("fieldCells", List.of());
        json.writeStringProperty(
                "referenceName",
                Optional.ofNullable(finding.parameters().get("resource"))
                        .map(Object::toString)
                        .orElse(""));
        texts("referenceFieldNames", list(finding, "referenceFields"));
    }

    private static List<String> list(Finding finding, String parameter) {
        return finding.parameters().get(parameter) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** All of the row or nothing: programs count the cells. */
    private List<String> cells(Finding finding) {
        int columns = errors.labels().size();
        return settings.values()
                ? finding.row()
                        .filter(row -> row.firstColumn() == 1 && row.texts().size() == columns)
                        .map(RowExcerpt::texts)
                        .orElse(List.of())
                : List.of();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** What frictionless calls a resource after its file: lower case, what is no letter or digit as a hyphen. */
    private static String slug(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        String slug = stem.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "memory" : slug;
    }
}
