package io.github.opendata4j.model.internal.scan;

import java.util.Map;

/**
 * Something that the reader saw in a file and could live with, under the code of the rule that tells people.
 *
 * @param code such as {@code encoding-unexpected}
 * @param parameters what the rule's message needs to know
 * @param line the physical line it is about, from 1; 0 if it is about the whole file
 */
public record Observation(String code, Map<String, Object> parameters, long line) {

    /** Copies the parameters. */
    public Observation {
        parameters = Map.copyOf(parameters);
    }
}
