package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.validation.RuleEntry;
import io.github.opendata4j.validation.RuleExample;
import io.github.opendata4j.validation.RuleParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the catalogue as JSON. The order of members is part of the form. */
final class RulesJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonGenerator json;

    RulesJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<RuleEntry> entries) {
        json.writeStartObject();
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeArrayPropertyStart("rules");
        entries.forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(RuleEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("code", entry.rule().code());
        json.writeStringProperty("group", entry.group().name());
        json.writeStringProperty("severity", entry.rule().severity().name());
        json.writeArrayPropertyStart("parameters");
        entry.parameters().forEach(this::parameter);
        json.writeEndArray();
        orNull("frictionlessType", entry.frictionlessType());
        orNull("validataType", entry.validataType());
        text("title", entry.rule().title());
        text("message", entry.rule().message());
        text("guide", entry.guide());
        entry.example().ifPresentOrElse(this::example, () -> json.writeNullProperty("example"));
        json.writeEndObject();
    }

    private void parameter(RuleParameter parameter) {
        json.writeStartObject();
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("type", parameter.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private void example(RuleExample example) {
        json.writeObjectPropertyStart("example");
        json.writeStringProperty("schema", example.schema());
        json.writeStringProperty("table", example.table());
        json.writeStringProperty("encoding", example.encoding().name());
        json.writeStringProperty("profile", example.profile());
        json.writeArrayPropertyStart("also");
        example.also().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, LocalizedText text) {
        json.writeObjectPropertyStart(name);
        text.texts().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void orNull(String name, Optional<String> text) {
        text.ifPresentOrElse(value -> json.writeStringProperty(name, value), () -> json.writeNullProperty(name));
    }
}
