package io.github.opendata4j.validation.internal.pattern;

import io.github.opendata4j.model.internal.scan.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The short cut for patterns such as {@code \d{14}}: a few texts of fixed length where each place has one range of
 * ASCII characters. A yes is sure; a no only means that the automaton must be asked. Immutable.
 */
public final class FixedShapes {
    /** No short cut. */
    static final FixedShapes NONE = new FixedShapes(List.of(), false);

    /** The automaton finds sooner than more shapes do that a text has none of them. */
    private static final int FEW = 2;

    private final FixedShape[] shapes;

    private final boolean complete;

    private FixedShapes(List<FixedTexts.Text> texts, boolean complete) {
        this.shapes = new FixedShape[texts.size()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = new FixedShape(texts.get(i).places());
        }
        this.complete = complete;
    }

    /** The shapes of a pattern; {@link #isEmpty()} if it has none. */
    static FixedShapes of(Regex regex) {
        FixedTexts texts = FixedTexts.of(regex);
        return new FixedShapes(texts.texts(), texts.areComplete());
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

    /** Whether a no is almost always right: few texts but those of the shapes match, so that asking on seldom pays. */
    public boolean areComplete() {
        return complete;
    }

    /**
     * Whether the text surely does not match.
     *
     * @param bytes holds the text
     * @param from the text's first byte
     * @param to the byte after its last
     * @return false if that is not known here
     */
    boolean refuse(byte[] bytes, int from, int to) {
        return complete
                && shapes.length <= FEW
                && to + Long.BYTES <= bytes.length // else a shape may not have been looked at
                && bytes[to - 1] != '\n' // which may stand behind the end
                && isAscii(bytes, from, to)
                && !matches(bytes, from, to);
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            if ((Words.at(bytes, at) & Words.HIGH) != 0) {
                return false;
            }
            at += Long.BYTES;
        }
        return (Words.upTo8(bytes, at, to) & Words.HIGH) == 0;
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
        for (FixedShape shape : shapes) {
            if (shape.fits(lowest, 0, count) && shape.fits(highest, 0, count)) {
                return true;
            }
        }
        return false;
    }
}
