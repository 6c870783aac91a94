package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.SheetInfo;
import io.github.opendata4j.model.internal.sheet.SheetRows;
import io.github.opendata4j.model.internal.sheet.Workbook;
import io.github.opendata4j.model.table.Dialect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sheet of a workbook that is meant: the one that is named; else, of the visible ones with something in them,
 * the one whose header has most of the expected labels, the first of equals. Hidden ones are looked at if there is
 * nothing in the others. The national validator takes the first one, whatever is in it.
 */
final class SheetChoice {

    /** How many sheets are looked at. */
    static final int MOST_TRIED = 50;

    private static final int MOST_NAMED = 20;

    private final Workbook workbook;
    private final ScanOptions options;

    SheetChoice(Workbook workbook, ScanOptions options) {
        this.workbook = workbook;
        this.options = options;
    }

    /**
     * The sheet that is meant.
     *
     * @param index which of the workbook's sheets
     * @param top its first rows, and the header among them
     * @param observation what to tell of the choice; null if there was none
     */
    record Chosen(int index, SheetTop top, @Nullable Observation observation) {}

    /** Reads the top of each sheet that may be meant. */
    Chosen choose() throws IOException {
        Optional<Integer> named = named(options.dialect());
        if (named.isPresent()) {
            return new Chosen(named.get(), top(named.get()), null);
        }
        if (options.isNational()) {
            SheetTop first = top(0);
            if (first.isJudged()) {
                return new Chosen(0, first, null);
            }
        }
        Chosen visible = best(true);
        Chosen chosen = visible == null ? best(false) : visible;
        if (chosen == null) {
            throw ScanFaults.empty();
        }
        return chosen;
    }

    private Optional<Integer> named(Dialect dialect) {
        List<SheetInfo> sheets = workbook.sheets();
        if (dialect.sheetName().isPresent()) {
            String wanted = dialect.sheetName().get();
            return Optional.of(find(wanted).orElseThrow(() -> noSheet(wanted)));
        } else if (dialect.sheetNumber().isPresent()) {
            int number = dialect.sheetNumber().getAsInt();
            if (number > sheets.size()) {
                throw noSheet(String.valueOf(number));
            }
            return Optional.of(number - 1);
        }
        return Optional.empty();
    }

    /** Spreadsheets don't tell upper from lower case in the names of sheets. */
    private Optional<Integer> find(String wanted) {
        List<SheetInfo> sheets = workbook.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().strip().equalsIgnoreCase(wanted.strip())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private ScanException noSheet(String wanted) {
        return ScanFaults.noSheet(wanted, names(workbook.sheets()));
    }

    private static List<String> names(List<SheetInfo> sheets) {
        return sheets.stream().map(SheetInfo::name).limit(MOST_NAMED).toList();
    }

    private @Nullable Chosen best(boolean visible) throws IOException {
        List<SheetInfo> sheets = workbook.sheets();
        List<SheetInfo> filled = new ArrayList<>();
        SheetTop best = null;
        int index = 0;
        int tried = 0;
        for (int i = 0; i < sheets.size() && tried < MOST_TRIED; i++) {
            if (sheets.get(i).visible() != visible) {
                continue;
            }
            tried++;
            SheetTop top = top(i);
            if (top.isBlank()) {
                continue;
            }
            filled.add(sheets.get(i));
            if (best == null || top.fitsBetterThan(best)) {
                best = top;
                index = i;
            }
        }
        return best == null ? null : new Chosen(index, best, observation(sheets.get(index), filled));
    }

    private SheetTop top(int sheet) throws IOException {
        try (SheetRows rows = SheetTop.rows(workbook, sheet, options)) {
            return SheetTop.read(rows, workbook.dates(), options);
        }
    }

    private static @Nullable Observation observation(SheetInfo chosen, List<SheetInfo> filled) {
        return filled.size() < 2
                ? null
                : new Observation("sheet-chosen", Map.of("actual", chosen.name(), "allowed", names(filled)), 0);
    }
}
