package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.LocalizedText;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        JsonDocument.write(out, new Document(report, locale, values));
    }

    private record Document(Report report, Locale locale, boolean values) implements Consumer<JsonGenerator> {

        @Override
        public void accept(JsonGenerator json) {
            new JsonReportWriter(json, locale, values).write(report);
        }
    }

    private void write(Report report) {
        json.writeStartObject();
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeBooleanProperty("valid", report.isValid());
        json.writeBooleanProperty("complete", report.isComplete());
        texts("incompleteReasons", report.incompleteReasons());
        texts("skippedRules", SkippedRules.of(report));
        orNull("wrongRows", report.wrongRows());
        source(report.source().orElse(null));
        schema(report.schema().orElse(null));
        orNull("profile", report.profile());
        json.writeArrayPropertyStart("counts");
        for (Report.Count count : report.counts()) {
            count(count);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(@Nullable SourceFacts source) {
        if (source == null) {
            json.writeNullProperty("source");
            return;
        }
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("encoding", source.encoding());
        json.writeStringProperty("delimiter", source.delimiter());
        json.writeNumberProperty("rows", source.rows());
        json.writeNumberProperty("fields", source.fields());
        json.writeEndObject();
    }

    private void schema(@Nullable SchemaReference schema) {
        if (schema == null) {
            json.writeNullProperty("schema");
            return;
        }
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
        ifPresent("pointer", location.pointer());
        ifPresent("resource", location.resource());
        ifPresent("sheet", location.sheet());
        parameters(finding);
        if (values) {
            ifPresent("value", finding.value());
        }
        ifPresent("suggestion", CellContent.suggestion(finding, values));
        json.writeEndObject();
    }

    private void parameters(Finding finding) {
        Map<String, Object> parameters = CellContent.parameters(finding, values);
        if (!parameters.isEmpty()) {
            json.writeObjectPropertyStart("parameters");
            for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
                parameter(parameter.getKey(), parameter.getValue());
            }
            json.writeEndObject();
        }
    }

    private void parameter(String name, Object value) {
        if (value instanceof Collection<?> items) {
            texts(name, items);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumberProperty(name, ((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumberProperty(name, number);
        } else if (value instanceof LocalizedText words) {
            json.writeStringProperty(name, words.get(Locale.ENGLISH)); // for programs: the same whoever reads
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void texts(String name, Collection<?> texts) {
        json.writeArrayPropertyStart(name);
        for (Object text : texts) {
            json.writeString(String.valueOf(text));
        }
        json.writeEndArray();
    }

    private void ifPresent(String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        }
    }

    private void orNull(String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void orNull(String name, OptionalLong number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void orNull(String name, OptionalInt number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }
}
