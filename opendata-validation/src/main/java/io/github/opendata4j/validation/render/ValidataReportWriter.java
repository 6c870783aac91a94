package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.validation.RuleEntry;
import io.github.opendata4j.validation.RuleGroup;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes one report as Validata does. The order of members is theirs. */
final class ValidataReportWriter {

    /** The form that this is, and who wrote it. */
    private static final String VERSION = "0.12 (opendata4j)";

    private final JsonGenerator json;
    private final Report report;
    private final ValidataReport.Settings settings;
    private final Phrases phrases;
    private final ForeignErrors errors;

    ValidataReportWriter(JsonGenerator json, Report report, ValidataReport.Settings settings) {
        this.json = json;
        this.report = report;
        this.settings = settings;
        this.phrases = Phrases.in(settings.locale());
        this.errors = new ForeignErrors(report, phrases, settings.values());
    }

    void write() {
        json.writeStartObject();
        json.writeStringProperty(
                "schema", report.schema().map(SchemaReference::name).orElse(""));
        json.writeStringProperty("url", report.source().map(SourceFacts::name).orElse(""));
        json.writeObjectPropertyStart("options");
        json.writeBooleanProperty("ignore_header_case", false);
        json.writeBooleanProperty("include_resource_data", false);
        json.writeEndObject();
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty(
                "date", ZonedDateTime.now(settings.clock()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        refusal().ifPresentOrElse(this::error, this::report);
        json.writeEndObject();
    }

    /** Why the file is no table at all; empty if it has a header. */
    private Optional<Finding> refusal() {
        if (report.source().filter(source -> source.fields() > 0).isPresent()) {
            return Optional.empty();
        }
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.FATAL)
                .filter(finding -> errors.entry(finding).stream()
                        .anyMatch(entry -> entry.group().compareTo(RuleGroup.DIALECT) <= 0))
                .findFirst();
    }

    private void error(Finding finding) {
        json.writeObjectPropertyStart("error");
        json.writeStringProperty("message", finding.message(phrases.locale()));
        json.writeStringProperty(
                "type", errors.entry(finding).flatMap(RuleEntry::validataType).orElse("source-error"));
        json.writeEndObject();
    }

    private void report() {
        List<ForeignError> all = errors.errors(report.findings()).toList();
        List<String> warnings = errors.warnings(report.findings());
        json.writeObjectPropertyStart("report");
        json.writeBooleanProperty("valid", report.isValid());
        json.writeObjectPropertyStart("stats");
        json.writeNumberProperty("errors", errors.count(report, all.size()));
        json.writeNumberProperty("warnings", warnings.size());
        json.writeNumberProperty("seconds", settings.took().toMillis() / 1000.0);
        json.writeNumberProperty(
                "fields", report.source().map(SourceFacts::fields).orElse(-1));
        long rows = report.source().map(SourceFacts::rows).orElse(-1L);
        json.writeNumberProperty("rows", rows);
        json.writeNumberProperty("rows_processed", rows);
        json.writeEndObject();
        json.writeArrayPropertyStart("warnings");
        warnings.forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("errors");
        all.forEach(this::error);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void error(ForeignError error) {
        Finding finding = error.finding();
        ForeignShape shape = error.shape();
        json.writeStartObject();
        json.writeStringProperty("title", finding.title(phrases.locale()));
        json.writeStringProperty("message", finding.message(phrases.locale()));
        json.writeStringProperty("type", error.validataType());
        json.writeArrayPropertyStart("tags");
        tags(error).forEach(json::writeString);
        json.writeEndArray();
        if (shape.isOfRow()) {
            json.writeNumberProperty("rowNumber", error.row());
        }
        if (shape == ForeignShape.CELL || shape == ForeignShape.LABEL) {
            json.writeStringProperty("fieldName", error.field());
            json.writeNumberProperty("fieldNumber", error.column());
        }
        if (shape == ForeignShape.CELL && error.cell() != null) {
            json.writeStringProperty("cell", error.cell());
        }
        json.writeEndObject();
    }

    /** Validata marks what its own checks find. */
    private static Stream<String> tags(ForeignError error) {
        boolean isOwn = error.group().filter(RuleGroup.FRENCH::equals).isPresent();
        return Stream.concat(isOwn ? Stream.of("#body") : Stream.empty(), error.shape().tags().stream());
    }
}
