package io.github.opendata4j.validation.internal.document;

import com.networknt.schema.Error;
import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Puts what is wrong with a document into the words of the catalogue. */
final class ComplaintWords {

    private static final int MOST_ALLOWED = 50;
    private static final int LONGEST_NAME = 100;

    /** Keywords with a bound, and the rules that tables have for the same. */
    private static final Map<String, String> BOUNDS = Map.of(
            "minimum", "minimum",
            "maximum", "maximum",
            "exclusiveMinimum", "exclusive-minimum",
            "exclusiveMaximum", "exclusive-maximum",
            "minLength", "min-length",
            "maxLength", "max-length");

    private static final Map<String, String> FORMATS = Map.of(
            "email", "format-email",
            "uri", "format-uri",
            "uuid", "format-uuid",
            "date", "type-date",
            "time", "type-time",
            "date-time", "type-datetime");

    private static final Map<String, String> MOMENTS =
            Map.of("date", "%Y-%m-%d", "time", "%H:%M:%S", "date-time", "%Y-%m-%dT%H:%M:%SZ");

    private final Function<String, Rule> rules;

    ComplaintWords(Function<String, Rule> rules) {
        this.rules = rules;
    }

    /** A finding with its rule and parameters, without its place. */
    Finding.Builder of(Complaint complaint) {
        Error error = complaint.error();
        String keyword = complaint.keyword();
        return switch (keyword) {
            case "type" -> ofType(error);
            case "required", "dependentRequired", "dependencies" -> ofMissing(error);
            case "additionalProperties", "unevaluatedProperties", "false" -> ofUnknown(error);
            case "enum", "const" -> ofList(complaint);
            case "pattern" -> begin("pattern").with("pattern", text(error.getSchemaNode()));
            case "format" -> ofFormat(text(error.getSchemaNode()));
            case "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains" ->
                begin("json-size").with("constraint", keyword).with("limit", whole(argument(error, 0)));
            case "uniqueItems" -> begin("json-size").with("constraint", keyword);
            case "oneOf", "anyOf", "not" -> begin("json-choice").with("constraint", keyword);
            default ->
                BOUNDS.containsKey(keyword)
                        ? begin(BOUNDS.get(keyword)).with("limit", number(error.getSchemaNode()))
                        : begin("json-schema").with("constraint", keyword);
        };
    }

    private Finding.Builder begin(String code) {
        return Finding.builder(rules.apply(code));
    }

    private Finding.Builder ofType(Error error) {
        List<String> types = texts(error.getSchemaNode());
        return begin("json-type").with("allowed", types).with("actual", argument(error, 0));
    }

    private Finding.Builder ofMissing(Error error) {
        String name = error.getProperty() == null || isDependent(error) ? argument(error, 0) : error.getProperty();
        Finding.Builder finding = begin("json-member-missing").with("field", cut(name));
        JsonNode there = error.getInstanceNode();
        if (there != null && there.isObject()) {
            Nearest.to(name, there.propertyNames()).ifPresent(near -> finding.with("similarTo", cut(near)));
        }
        return finding;
    }

    private static boolean isDependent(Error error) {
        return !error.getKeyword().equals("required");
    }

    private Finding.Builder ofUnknown(Error error) {
        String name = Optional.ofNullable(error.getProperty()).orElseGet(() -> argument(error, 0));
        return begin("json-member-unknown").with("actual", cut(name));
    }

    private Finding.Builder ofList(Complaint complaint) {
        Error error = complaint.error();
        List<Error> all = complaint.others().isEmpty() ? List.of(error) : complaint.others();
        List<String> allowed =
                all.stream().flatMap(each -> allowed(each).stream()).distinct().toList();
        Finding.Builder finding = begin("enum")
                .with("allowed", allowed.stream().limit(MOST_ALLOWED).toList());
        JsonNode value = error.getInstanceNode();
        if (value != null && value.isString()) {
            Nearest.to(value.asString(), allowed).ifPresent(near -> finding.with("similarTo", near));
        }
        return finding;
    }

    /** The value of {@code const} may be a list itself. */
    private static List<String> allowed(Error error) {
        JsonNode node = error.getSchemaNode();
        return error.getKeyword().equals("const") ? List.of(text(node)) : texts(node);
    }

    private Finding.Builder ofFormat(String format) {
        String code = FORMATS.get(format);
        if (code == null) {
            return begin("json-schema").with("constraint", "format").with("expected", format);
        }
        Finding.Builder finding = begin(code);
        return MOMENTS.containsKey(format) ? finding.with("format", MOMENTS.get(format)) : finding;
    }

    private static String argument(Error error, int index) {
        Object[] arguments = error.getArguments();
        return arguments != null && index < arguments.length ? cut(String.valueOf(arguments[index])) : "";
    }

    private static Object number(JsonNode node) {
        if (node.canConvertToLong() && node.isIntegralNumber()) {
            return node.longValue();
        }
        return node.isNumber() ? node.decimalValue() : text(node);
    }

    /** Beyond what a list can hold, it hardly matters how far. */
    private static long whole(String number) {
        try {
            return new BigDecimal(number).longValue();
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> texts.add(text(item)));
        } else {
            texts.add(text(node));
        }
        return texts;
    }

    private static String text(JsonNode node) {
        return cut(node.isString() ? node.asString() : node.toString());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
