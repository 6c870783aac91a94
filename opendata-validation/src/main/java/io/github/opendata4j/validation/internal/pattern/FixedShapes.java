package io.github.opendata4j.validation.internal.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The short cut for patterns such as {@code \d{14}}: a few texts of fixed length where each place has one range of
 * ASCII characters. A yes is sure; a no only means that the automaton must be asked. Immutable.
 */
public final class FixedShapes {
    /** No short cut. */
    static final FixedShapes NONE = new FixedShapes(List.of());

    private final FixedShape[] shapes;

    private FixedShapes(List<FixedShape> shapes) {
        this.shapes = shapes.toArray(FixedShape[]::new);
    }

    /** The shapes of a pattern; {@link #isEmpty()} if it has none. */
    static FixedShapes of(Regex regex) {
        return new FixedShapes(FixedTexts.of(regex).stream()
                .map(text -> new FixedShape(text.places()))
                .toList());
    }

    /** Whether no text has a fixed shape. */
    public boolean isEmpty() {
        return shapes.length == 0;
    }

    /**
     * Whether the text surely matches.
     *
     * @param bytes holds the text
     * @param from the text's first byte
     * @param to the byte after its last
     * @return false if that is not known here
     */
    public boolean matches(byte[] bytes, int from, int to) {
        for (FixedShape shape : shapes) {
            if (shape.fits(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether every text of so many digits surely matches.
     *
     * @param count how many digits
     * @return false if that is not known here
     */
    public boolean acceptDigits(int count) {
        byte[] lowest = "0".repeat(count + Long.BYTES).getBytes(StandardCharsets.US_ASCII);
        byte[] highest = "9".repeat(count + Long.BYTES).getBytes(StandardCharsets.US_ASCII);
        // what is between two texts of one shape has that shape
        return Arrays.stream(shapes).anyMatch(shape -> shape.fits(lowest, 0, count) && shape.fits(highest, 0, count));
    }
}
