package io.github.opendata4j.validation.repair;

/** Texts as a cell of a workbook keeps them. */
final class SheetCells {

    /** So many characters fit into a cell. */
    private static final int LONGEST = 32_767;

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

    /** A column as spreadsheets name it, from 0: {@code A}, …, {@code Z}, {@code AA}. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
