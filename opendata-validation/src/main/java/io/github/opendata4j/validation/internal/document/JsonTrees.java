package io.github.opendata4j.validation.internal.document;

import java.io.InputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into trees: decimals as they are written, and no deeper than {@value #MAX_DEPTH} levels. */
final class JsonTrees {

    /** Deeper documents could overflow the stack of whoever walks through them. */
    static final int MAX_DEPTH = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTrees() {}

    /**
     * Reads one document.
     *
     * @throws StreamConstraintsException if it goes beyond a limit
     * @throws StreamReadException if it is no JSON
     */
    static JsonNode read(InputStream in) {
        return MAPPER.readTree(in);
    }

    /** The same of a text. */
    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }
}
