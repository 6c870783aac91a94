package io.github.opendata4j.validation.repair;

/** Texts as a cell of a workbook keeps them. */
final class SheetCells {

    /** So many characters fit into a cell. */
    private static final int LONGEST = 32_767;

    /** The height of a line, and the most that a row can have, in points. */
    private static final double LINE = 14.5;

    private static final double HIGHEST = 400;

    private SheetCells() {}

    /** Whether a text is the same after it has been in a cell, but for its line ends. */
    static boolean fits(String text) {
        return text.length() <= LONGEST && text.codePoints().allMatch(SheetCells::isXml);
    }

    /** XML 1.0, § 2.2. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** A text with line ends of one kind: a spreadsheet has no other. */
    static String oneLineEnd(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * How high a row has to be for a text that is wrapped, in points: not every spreadsheet finds that out by itself.
     *
     * @param width of the column, in characters
     */
    static double height(String text, int width) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / width).sum();
        return Math.min(HIGHEST, LINE * Math.max(1, lines) + 2);
    }

    /** A column as spreadsheets name it, from 0: {@code A}, …, {@code Z}, {@code AA}. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
