package io.github.opendata4j.validation.fuzz;

import io.github.opendata4j.validation.internal.pattern.CellPattern;
import java.nio.charset.StandardCharsets;
import java.util.regex.PatternSyntaxException;

/** Any text as a pattern, and any text against it. */
final class PatternFuzz {

    private PatternFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        FuzzInput input = FuzzInput.of(data);
        try {
            CellPattern pattern = CellPattern.compile(input.first());
            pattern.match(new String(input.rest(), StandardCharsets.UTF_8));
        } catch (PatternSyntaxException e) {
            return; // refused with a reason
        }
    }
}
