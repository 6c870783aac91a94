package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.SourceFacts;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/** Writes one report as JSON. The order of members is part of the form. */
final class JsonReportWriter {
    private static final int FORMAT_VERSION = 1;

    private final JsonGenerator json;
    private final Locale locale;
    private final boolean values;

    private JsonReportWriter(JsonGenerator json, Locale locale, boolean values) {
        this.json = json;
        this.locale = locale;
        this.values = values;
    }

    static void write(Report report, Locale locale, boolean values, Writer out) throws IOException {
        JsonDocument.write(out, json -> new JsonReportWriter(json, locale, values).write(report));
    }

    private void write(Report report) {
        json.writeStartObject();
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeBooleanProperty("valid", report.isValid());
        json.writeBooleanProperty("complete", report.isComplete());
        texts("incompleteReasons", report.incompleteReasons());
        texts("skippedRules", SkippedRules.of(report));
        orNull("wrongRows", report.wrongRows());
        report.source().ifPresentOrElse(this::source, () -> json.writeNullProperty("source"));
        report.schema().ifPresentOrElse(this::schema, () -> json.writeNullProperty("schema"));
        orNull("profile", report.profile());
        json.writeArrayPropertyStart("counts");
        report.counts().forEach(this::count);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(SourceFacts source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("encoding", source.encoding());
        json.writeStringProperty("delimiter", source.delimiter());
        json.writeNumberProperty("rows", source.rows());
        json.writeNumberProperty("fields", source.fields());
        json.writeEndObject();
    }

    private void schema(SchemaReference schema) {
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("name", schema.name());
        orNull("version", schema.version());
        json.writeEndObject();
    }

    private void count(Report.Count count) {
        json.writeStartObject();
        json.writeStringProperty("code", count.code());
        json.writeStringProperty("severity", count.severity().name());
        orNull("field", count.field());
        json.writeNumberProperty("count", count.count());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        Location location = finding.location();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message(locale));
        orNull("row", location.row());
        orNull("line", location.line());
        orNull("cell", location.cell());
        orNull("column", location.column());
        orNull("field", location.field());
        location.pointer().ifPresent(pointer -> json.writeStringProperty("pointer", pointer));
        location.resource().ifPresent(resource -> json.writeStringProperty("resource", resource));
        location.sheet().ifPresent(sheet -> json.writeStringProperty("sheet", sheet));
        parameters(finding);
        finding.value().filter(value -> values).ifPresent(value -> json.writeStringProperty("value", value));
        CellContent.suggestion(finding, values)
                .ifPresent(suggestion -> json.writeStringProperty("suggestion", suggestion));
        json.writeEndObject();
    }

    private void parameters(Finding finding) {
        Map<String, Object> parameters = CellContent.parameters(finding, values);
        if (!parameters.isEmpty()) {
            json.writeObjectPropertyStart("parameters");
            parameters.forEach(this::parameter);
            json.writeEndObject();
        }
    }

    private void parameter(String name, Object value) {
        if (value instanceof Collection<?> items) {
            texts(name, items.stream().map(String::valueOf).toList());
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumberProperty(name, ((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumberProperty(name, number);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void texts(String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void orNull(String name, Optional<String> text) {
        text.ifPresentOrElse(value -> json.writeStringProperty(name, value), () -> json.writeNullProperty(name));
    }

    private void orNull(String name, OptionalLong number) {
        number.ifPresentOrElse(value -> json.writeNumberProperty(name, value), () -> json.writeNullProperty(name));
    }

    private void orNull(String name, OptionalInt number) {
        number.ifPresentOrElse(value -> json.writeNumberProperty(name, value), () -> json.writeNullProperty(name));
    }
}
