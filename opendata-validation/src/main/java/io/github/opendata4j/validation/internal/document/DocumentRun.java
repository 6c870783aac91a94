package io.github.opendata4j.validation.internal.document;

import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Checks one file: one document, or one on each line. Ends with a report whatever is in it. */
public final class DocumentRun {

    /** What says that not everything was checked. */
    private static final Set<String> PARTIAL = Set.of("limit-reached", "rule-skipped", "schema-pattern-risky");

    private final Settings settings;
    private final TableSource source;
    private final Report.Builder report;

    /** What concerns the schema is told once, however many lines there are. */
    private final Set<Finding> said = new LinkedHashSet<>();

    /**
     * What there is to choose.
     *
     * @param schema the schema
     * @param fetcher brings what it refers to elsewhere
     * @param samples how many findings are kept of each rule
     * @param maxBytes the longest document
     * @param rules gives the rule of a code
     */
    public record Settings(
            JsonSchema schema, Optional<Fetcher> fetcher, int samples, long maxBytes, Function<String, Rule> rules) {}

    /**
     * A run.
     *
     * @param settings how
     * @param source what
     */
    public DocumentRun(Settings settings, TableSource source) {
        this.settings = settings;
        this.source = source;
        this.report = Report.builder(settings.samples())
                .schema(settings.schema().reference())
                .source(new SourceFacts(source.name(), "UTF-8", "", 0, 0));
    }

    /**
     * Checks the file.
     *
     * @return what was found
     * @throws IOException if it can't be opened or read
     */
    public Report run() throws IOException {
        DocumentCheck check;
        try {
            check = new DocumentCheck(settings.schema().text(), settings.fetcher(), settings.rules());
        } catch (JacksonException e) {
            add(begin("schema-unreadable"), Location.none());
            return report.build();
        }
        try (InputStream in = new BufferedInputStream(source.open())) {
            if (isLines(source.name())) {
                checkLines(check, in);
            } else {
                checkWhole(check, in);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        return report.build();
    }

    private static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private void checkWhole(DocumentCheck check, InputStream in) throws IOException {
        BoundedStream bounded = new BoundedStream(in, settings.maxBytes());
        check(() -> check.check(bounded, (finding, pointer) -> add(finding, place(pointer, 0))), bounded, 0);
    }

    private void checkLines(DocumentCheck check, InputStream in) throws IOException {
        DocumentLines lines = new DocumentLines(in, settings.maxBytes());
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get();
            long number = lines.number();
            if (!text.isBlank()) {
                check(
                        () -> check.check(text, (finding, pointer) -> add(finding, place(pointer, number))),
                        lines,
                        number);
            }
        }
        if (lines.isOver()) {
            add(begin("limit-reached").with("limit", settings.maxBytes()), place(Optional.empty(), lines.number()));
        }
        report.source(new SourceFacts(source.name(), "UTF-8", "", lines.number(), 0));
    }

    private void check(Runnable document, Bounded bounded, long line) {
        try {
            document.run();
        } catch (StreamConstraintsException e) {
            add(begin("limit-reached").with("limit", JsonTrees.MAX_DEPTH), at(e, line));
        } catch (JacksonIOException e) {
            throw e; // the file can't be read
        } catch (JacksonException e) {
            if (bounded.isOver()) {
                add(begin("limit-reached").with("limit", settings.maxBytes()), Location.none());
            } else {
                add(begin("json-unreadable"), at(e, line));
            }
        }
    }

    private static Location at(JacksonException e, long line) {
        TokenStreamLocation where = e.getLocation();
        long number = line > 0 || where == null ? line : where.getLineNr();
        return number > 0 ? Location.builder().line(number).build() : Location.none();
    }

    private static Location place(Optional<String> pointer, long line) {
        Location.Builder place = Location.builder();
        pointer.ifPresent(place::pointer);
        if (line > 0) {
            place.line(line);
        }
        return place.build();
    }

    private Finding.Builder begin(String code) {
        return Finding.builder(settings.rules().apply(code));
    }

    private void add(Finding.Builder builder, Location place) {
        Finding finding = builder.location(place).build();
        boolean isPartial = PARTIAL.contains(finding.code());
        boolean isOfSchema = place.pointer().isEmpty() && finding.code().matches("schema-.*|rule-skipped");
        if (isOfSchema && !said.add(once(finding))) {
            return;
        }
        if (isPartial && finding.severity() != Severity.FATAL) {
            report.incomplete(finding.code());
        }
        report.add(isOfSchema ? once(finding) : finding);
    }

    private static Finding once(Finding finding) {
        Finding.Builder once = Finding.builder(finding.rule()).severity(finding.severity());
        finding.parameters().forEach(once::with);
        return once.build();
    }
}
