package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The report in a plan's JSON form: what the person who approves the plan must be able to read a day later, on another
 * machine. Each finding brings its rule's words along. Not the form that reports are published in; values of cells and
 * what is known of the source are left out.
 */
final class ReportJson {
    private static final Expected SEVERITY = Expected.of("une gravité", "a severity");

    private ReportJson() {}

    static Map<String, Object> write(Report report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("incomplete", report.incompleteReasons());
        members.put(
                "findings", report.findings().stream().map(ReportJson::write).toList());
        members.put("counts", report.counts().stream().map(ReportJson::write).toList());
        return members;
    }

    private static Map<String, Object> write(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", finding.code());
        members.put("severity", finding.severity().name());
        members.put("title", finding.rule().title().texts());
        members.put("message", finding.rule().message().texts());
        Map<String, Object> parameters = new LinkedHashMap<>();
        finding.parameters().forEach((name, value) -> parameters.put(name, plain(value)));
        members.put("parameters", parameters);
        members.put("location", write(finding.location()));
        finding.suggestion().ifPresent(suggestion -> members.put("suggestion", suggestion));
        return members;
    }

    private static Map<String, Object> write(Location location) {
        Map<String, Object> members = new LinkedHashMap<>();
        location.resource().ifPresent(resource -> members.put("resource", resource));
        location.pointer().ifPresent(pointer -> members.put("pointer", pointer));
        location.field().ifPresent(field -> members.put("field", field));
        location.row().ifPresent(row -> members.put("row", row));
        location.line().ifPresent(line -> members.put("line", line));
        location.sheetRow().ifPresent(row -> members.put("sheetRow", row));
        location.column().ifPresent(column -> members.put("column", column));
        return members;
    }

    private static Map<String, Object> write(Report.Count count) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", count.code());
        members.put("severity", count.severity().name());
        count.field().ifPresent(field -> members.put("field", field));
        members.put("count", count.count());
        return members;
    }

    /** Numbers become those that reading gives; dates and the like become the text that JSON has for them. */
    private static Object plain(Object value) {
        if (value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof LocalizedText words) {
            return words.get(Locale.ENGLISH);
        }
        return value instanceof Collection<?> items
                ? items.stream()
                        .map(item -> plain(Objects.requireNonNull(item)))
                        .toList()
                : value.toString();
    }

    static Report parse(JsonValue form) {
        Report.Builder report = Report.builder(Report.ALL_SAMPLES);
        List<Finding> findings = form.get("findings", Expected.LIST).items().stream()
                .map(ReportJson::finding)
                .toList();
        findings.forEach(report::add);
        Map<List<String>, Long> added = new HashMap<>();
        findings.forEach(finding -> added.merge(
                List.of(
                        finding.code(),
                        finding.severity().name(),
                        finding.location().field().orElse("")),
                1L,
                Long::sum));
        form.get("counts", Expected.LIST).items().forEach(count -> addCount(report, count, added));
        form.get("incomplete", Expected.LIST).items().forEach(reason -> report.incomplete(reason.text()));
        return report.build();
    }

    /** Counts those of which no finding was kept. */
    private static void addCount(Report.Builder report, JsonValue form, Map<List<String>, Long> added) {
        String code = form.get("code", Expected.TEXT).text();
        Severity severity = severity(form);
        String field = form.find("field").map(JsonValue::text).orElse("");
        Rule rule = Rule.of(code, severity, LocalizedText.of(code), LocalizedText.of(code));
        long more = form.get("count", Expected.COUNT).count()
                - added.getOrDefault(List.of(code, severity.name(), field), 0L);
        for (long i = 0; i < more; i++) {
            report.count(rule, severity, field);
        }
    }

    private static Finding finding(JsonValue form) {
        Severity severity = severity(form);
        Rule rule =
                Rule.of(form.get("code", Expected.TEXT).text(), severity, texts(form, "title"), texts(form, "message"));
        Finding.Builder finding = Finding.builder(rule).location(location(form.get("location", Expected.OBJECT)));
        JsonValue parameters = form.get("parameters", Expected.OBJECT);
        for (String name : parameters.names()) {
            finding.with(
                    name,
                    Objects.requireNonNull(parameters.get(name, Expected.TEXT).raw()));
        }
        form.find("suggestion").ifPresent(suggestion -> finding.suggestion(suggestion.text()));
        return finding.build();
    }

    private static Location location(JsonValue form) {
        Location.Builder location = Location.builder();
        form.find("resource").ifPresent(resource -> location.resource(resource.text()));
        form.find("pointer").ifPresent(pointer -> location.pointer(pointer.text()));
        form.find("field").ifPresent(field -> location.field(field.text()));
        form.find("row").ifPresent(row -> location.row(row.count()));
        form.find("line").ifPresent(line -> location.line(line.count()));
        form.find("sheetRow").ifPresent(row -> location.sheetRow(row.count()));
        form.find("column").ifPresent(column -> location.column(Math.toIntExact(column.count())));
        return location.build();
    }

    private static Severity severity(JsonValue form) {
        return form.get("severity", SEVERITY).parse(SEVERITY, Severity::valueOf);
    }

    private static LocalizedText texts(JsonValue form, String member) {
        LocalizedText.Builder texts = LocalizedText.builder();
        JsonValue languages = form.get(member, Expected.OBJECT);
        languages
                .names()
                .forEach(tag -> texts.put(tag, languages.get(tag, Expected.TEXT).text()));
        return texts.build();
    }
}
