package io.github.opendata4j.model.internal.sheet;

import org.jspecify.annotations.Nullable;

/** How XLSX refers to cells and texts. */
final class XlsxReference {

    private static final int LETTERS = 26;

    private XlsxReference() {}

    /**
     * The last column and row of a sheet.
     *
     * @param columns how many there are; 0 if that is not known
     * @param rows how many there are; 0 if that is not known
     */
    record Extent(int columns, int rows) {

        static final Extent UNKNOWN = new Extent(0, 0);
    }

    /** How far an area such as {@code A1:AB12} reaches. */
    static Extent extent(String area) {
        String last = area.substring(area.indexOf(':') + 1);
        if (!last.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            return Extent.UNKNOWN;
        }
        return new Extent(column(last, 0) + 1, Integer.parseInt(last.replaceFirst("[A-Z]+", "")));
    }

    /** The column of a reference such as {@code AB12}, from 0; {@code next} where there is none. */
    static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at)) && column <= SheetRow.MAX_COLUMNS) {
            column = LETTERS * column + reference.charAt(at++) - 'A' + 1;
        }
        if (at == 0 || column > SheetRow.MAX_COLUMNS) {
            throw WorkbookFaults.damaged();
        }
        return column - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** The number of a shared text. */
    static int index(CharSequence digits) {
        int index = digits.length() > 0 && digits.length() < 10 ? 0 : -1;
        for (int i = 0; i < digits.length() && index >= 0; i++) {
            int digit = digits.charAt(i) - '0';
            index = digit < 0 || digit > 9 ? -1 : 10 * index + digit;
        }
        return index;
    }
}
