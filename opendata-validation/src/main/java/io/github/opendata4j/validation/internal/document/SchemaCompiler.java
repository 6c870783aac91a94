package io.github.opendata4j.validation.internal.document;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.resource.InputStreamSource;
import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.validation.internal.pattern.MatchBudget;
import io.github.opendata4j.validation.internal.pattern.SearchPattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compiles a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12. What it refers to elsewhere comes from the fetcher or
 * not at all; patterns run under the guard that those of table schemas run under.
 */
final class SchemaCompiler {

    /** A schema that is referred to is small; a longer answer is something else. */
    static final int MAX_REFERENCED_BYTES = 4 << 20;

    private final Optional<Fetcher> fetcher;
    private final Set<String> riskyPatterns;

    /**
     * A compiler.
     *
     * @param fetcher brings what a schema refers to elsewhere
     * @param riskyPatterns takes the patterns that could not be matched for some text
     */
    SchemaCompiler(Optional<Fetcher> fetcher, Set<String> riskyPatterns) {
        this.fetcher = fetcher;
        this.riskyPatterns = riskyPatterns;
    }

    /** The schema, of the draft that it states, or of the newest. */
    Schema compile(JsonNode schema) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(false)
                .regularExpressionFactory(this::pattern)
                .build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(config)
                                .resourceLoaders(loaders -> loaders.add(this::resource)))
                .getSchema(schema);
    }

    private RegularExpression pattern(String regex) {
        SearchPattern compiled = SearchPattern.compile(regex);
        MatchBudget budget = new MatchBudget();
        return text -> switch (compiled.find(text, budget)) {
            case MATCH -> true;
            case NO_MATCH -> false;
            case UNDECIDED -> {
                riskyPatterns.add(regex);
                yield true;
            }
        };
    }

    private InputStreamSource resource(AbsoluteIri iri) {
        return () -> new ByteArrayInputStream(WellKnownSchemas.find(iri.toString())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> fetch(iri.toString())));
    }

    private byte[] fetch(String iri) {
        Fetcher open = fetcher.orElseThrow(() -> new UnresolvedReferenceException(iri));
        try (InputStream in = open.fetch(URI.create(iri))) {
            byte[] bytes = in.readNBytes(MAX_REFERENCED_BYTES + 1);
            if (bytes.length > MAX_REFERENCED_BYTES) {
                throw new UnresolvedReferenceException(iri);
            }
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnresolvedReferenceException(iri);
        }
    }

    /** A part of the schema that is elsewhere and was not to be had. */
    static final class UnresolvedReferenceException extends OpenDataException {
        private static final long serialVersionUID = 1L;

        private final String reference;

        UnresolvedReferenceException(String reference) {
            super(Bilingual.text(
                    "Le schéma renvoie à " + reference
                            + ", qui n'a pas été fourni\u00a0: donnez de quoi aller le chercher.",
                    "The schema refers to " + reference + ", which was not given: give a way to fetch it."));
            this.reference = reference;
        }

        String reference() {
            return reference;
        }
    }
}
