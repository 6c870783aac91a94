package io.github.opendata4j.validation.internal.document;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.ValidationLimitExceededException;
import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.validation.internal.document.SchemaCompiler.UnresolvedReferenceException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON values against one JSON Schema. What the schema itself does wrong shows when it is used, since
 * references are followed then. For one thread.
 */
public final class DocumentCheck {

    /** How many values and keywords are looked at for one document: a schema can make it exponential. */
    static final long MAX_STEPS = 50_000_000;

    /** How deep schema and document together may go. */
    static final int MAX_DEPTH = 2_000;

    /** More errors than these are not collected, or they would fill the memory. */
    static final int MAX_ERRORS = 500_000;

    private final JsonNode schemaNode;
    private final Set<String> riskyPatterns = new LinkedHashSet<>();
    private final SchemaCompiler compiler;
    private final Function<String, Rule> rules;
    private final ComplaintWords words;
    private Optional<Schema> compiled = Optional.empty();

    /**
     * A check.
     *
     * @param schema the schema's text
     * @param fetcher brings what the schema refers to elsewhere; empty if nothing does
     * @param rules gives the rule of a code
     */
    public DocumentCheck(String schema, Optional<Fetcher> fetcher, Function<String, Rule> rules) {
        this.schemaNode = JsonTrees.read(schema);
        this.compiler = new SchemaCompiler(fetcher, riskyPatterns);
        this.rules = rules;
        this.words = new ComplaintWords(rules);
    }

    /** Too many errors to hold. */
    private static final class TooManyErrorsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyErrorsException() {
            super(null, null, false, false);
        }
    }

    /** Collects errors up to a limit. */
    private static final class BoundedContext extends ExecutionContext {
        private int errors;

        BoundedContext() {
            super(ExecutionConfig.builder()
                    .formatAssertionsEnabled(true)
                    .maxEvaluationSteps(MAX_STEPS)
                    .maxEvaluationDepth(MAX_DEPTH)
                    .build());
        }

        @Override
        public void addError(Error error) {
            errors++;
            if (errors > MAX_ERRORS) {
                throw new TooManyErrorsException();
            }
            super.addError(error);
        }
    }

    /**
     * Checks one value that stands alone, such as a line or a cell.
     *
     * @param json the value as JSON
     * @param out takes what is found, as {@link #check(JsonNode, BiConsumer)} gives it
     * @throws JacksonException if it is no JSON, or goes beyond a limit
     */
    public void check(String json, BiConsumer<Finding.Builder, Optional<String>> out) {
        check(JsonTrees.read(json), out);
    }

    /**
     * Checks a document.
     *
     * @param in the document, UTF-8 or what JSON allows besides
     * @param out takes what is found, as {@link #check(JsonNode, BiConsumer)} gives it
     * @throws JacksonException if it is no JSON, goes beyond a limit, or can't be read
     */
    public void check(InputStream in, BiConsumer<Finding.Builder, Optional<String>> out) {
        JsonNode document = JsonTrees.read(in);
        if (document.isMissingNode()) {
            out.accept(begin("source-empty"), Optional.empty());
        } else {
            check(document, out);
        }
    }

    /**
     * Checks a value.
     *
     * @param document the value
     * @param out takes each finding, without its place but with its value, and its JSON pointer in the document; empty
     *     for what concerns the schema or the whole
     */
    private void check(JsonNode document, BiConsumer<Finding.Builder, Optional<String>> out) {
        try {
            for (Complaint complaint : ErrorSelection.of(errors(document))) {
                out.accept(finding(complaint), Optional.of(complaint.place().toString()));
            }
        } catch (ValidationLimitExceededException e) {
            out.accept(begin("limit-reached").with("limit", e.getLimit()), Optional.empty());
        } catch (TooManyErrorsException e) {
            out.accept(begin("limit-reached").with("limit", MAX_ERRORS), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) { // the validator has no one type for what it throws
            out.accept(unusable(e), Optional.empty());
        }
        riskyPatterns.forEach(
                pattern -> out.accept(begin("schema-pattern-risky").with("pattern", pattern), Optional.empty()));
    }

    private Finding.Builder unusable(Throwable thrown) {
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            if (link instanceof UnresolvedReferenceException unresolved) {
                return begin("rule-skipped").with("check", "$ref " + unresolved.reference());
            }
        }
        return begin("schema-invalid");
    }

    private List<Error> errors(JsonNode document) {
        if (compiled.isEmpty()) {
            compiled = Optional.of(compiler.compile(schemaNode));
        }
        BoundedContext context = new BoundedContext();
        compiled.orElseThrow().validate(context, document);
        return new ArrayList<>(context.getErrors());
    }

    private Finding.Builder finding(Complaint complaint) {
        Finding.Builder finding = words.of(complaint);
        JsonNode value = complaint.error().getInstanceNode();
        if (value != null && value.isValueNode()) {
            finding.value(value.asString());
        }
        return finding;
    }

    private Finding.Builder begin(String code) {
        return Finding.builder(rules.apply(code));
    }
}
