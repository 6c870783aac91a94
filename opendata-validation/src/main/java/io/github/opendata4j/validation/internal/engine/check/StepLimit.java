package io.github.opendata4j.validation.internal.engine.check;

/**
 * A text of which only so many characters may be read: a regular expression that tries ever more ways through it is
 * stopped.
 */
final class StepLimit implements CharSequence {

    private final CharSequence text;
    private int left;

    StepLimit(CharSequence text, int steps) {
        this.text = text;
        this.left = steps;
    }

    @Override
    public int length() {
        return text.length();
    }

    /**
     * The character at a position.
     *
     * @throws TooManyStepsException if the text has been read too often
     */
    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooManyStepsException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Thrown through the regular expression that reads too much. */
    static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyStepsException() {
            super(null, null, false, false); // where it came from is known, and it may come often
        }
    }
}
