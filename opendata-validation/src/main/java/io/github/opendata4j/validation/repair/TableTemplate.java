package io.github.opendata4j.validation.repair;

import static io.github.opendata4j.model.internal.text.Bilingual.text;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.sheet.SpreadsheetLibrary;
import io.github.opendata4j.model.internal.sheet.WholeSheets;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.TableSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty table for people to fill in: the header of a schema and one row as an example, to be replaced. The example
 * is made of the schema's own examples, and validates if they do. Immutable.
 *
 * <pre>{@code
 * TableTemplate.of(schema).writeXlsx(folder.resolve("modele.xlsx"));
 * TableTemplate.of(schema).in(Locale.ENGLISH).writeCsv(folder.resolve("template.csv"));
 * }</pre>
 *
 * <p>The workbook (XLSX) explains each column in a note on its header and in a second sheet, offers listed values as
 * drop-downs, and has its columns in the form of text, so that no spreadsheet takes an identifier for a number; days
 * and numbers have forms of their own. The CSV has header and example alone.
 */
public final class TableTemplate {

    /** Drop-downs reach so far down. */
    private static final int ROWS = 10_000;

    private static final int WIDEST = 50;
    private static final int LONGEST_NOTE = 1_000;
    private static final LocalizedText DATA = text("données", "data");
    private static final LocalizedText GUIDE = text("mode d'emploi", "guide");
    private static final LocalizedText LISTS = text("listes", "lists");
    private static final List<LocalizedText> GUIDE_HEADER = List.of(
            text("Colonne", "Column"),
            text("Nom", "Title"),
            text("Obligatoire", "Required"),
            text("Ce qu'on y écrit", "What to write"),
            text("Description", "Description"),
            text("Exemple", "Example"));
    private static final List<Integer> GUIDE_WIDTHS = List.of(26, 36, 14, 50, 70, 30);
    private static final LocalizedText ADVICE = text(
            "La ligne d'exemple est à remplacer. Les en-têtes ne changent pas.",
            "Replace the row of examples. The header stays as it is.");

    private final TableSchema schema;
    private final Locale locale;

    private TableTemplate(TableSchema schema, Locale locale) {
        this.schema = schema;
        this.locale = locale;
    }

    /**
     * A template in French.
     *
     * @param schema what is to be filled in
     * @return the template
     */
    public static TableTemplate of(TableSchema schema) {
        return new TableTemplate(schema, Locale.FRENCH);
    }

    /**
     * The same in another language.
     *
     * @param reader English, or French for all others; the schema's own texts stay as they are
     * @return another template
     */
    public TableTemplate in(Locale reader) {
        Locale spoken = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return new TableTemplate(schema, spoken);
    }

    /**
     * Writes a CSV file, or replaces it.
     *
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     */
    public Path writeCsv(Path file) throws IOException {
        List<String> example = ExampleRow.of(schema);
        return FileReplacement.write(file, out -> {
            CSVPrinter csv = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
            csv.printRecord(schema.fields().stream().map(Field::name));
            if (!example.stream().allMatch(String::isEmpty)) {
                csv.printRecord(example);
            }
            csv.flush();
        });
    }

    /**
     * Writes a workbook, or replaces it.
     *
     * @param file where to; its folder has to be there
     * @return the file
     * @throws IOException if it can't be written; what was there before stays
     * @throws io.github.opendata4j.model.OpenDataException if the library {@code org.dhatim:fastexcel} is not there
     */
    public Path writeXlsx(Path file) throws IOException {
        SpreadsheetLibrary.require();
        List<String> example = ExampleRow.of(schema);
        return FileReplacement.write(file, out -> WholeSheets.write(out, made -> workbook(example, made)));
    }

    private void workbook(List<String> example, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "opendata4j", "1.0")) {
            Worksheet data = workbook.newWorksheet(DATA.get(locale));
            guide(workbook.newWorksheet(GUIDE.get(locale)));
            EnumLists lists = new EnumLists(workbook, LISTS.get(locale));
            FieldWords words = FieldWords.ofNumbers(locale);
            for (int column = 0; column < schema.fields().size(); column++) {
                Field field = schema.fields().get(column);
                String form = form(field);
                data.width(column, Math.min(WIDEST, Math.max(14, field.name().length() + 3)));
                data.style(column).format(form).set();
                data.inlineString(0, column, field.name());
                data.style(0, column).bold().fillColor("E8EEF4").format("@").set();
                data.comment(0, column, shortened(words.note(field)));
                example(data, column, field, example.get(column));
                data.style(1, column).italic().fontColor("5A5A5A").format(form).set();
                lists.offer(field, data, column, ROWS);
            }
            data.freezePane(0, 1);
        }
    }

    private static void example(Worksheet data, int column, Field field, String text) {
        if (field.type() instanceof DateType && field.type().format().equals("default") && isDay(text)) {
            data.value(1, column, LocalDate.parse(text));
        } else if (isNumber(field)
                && text.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?")) { // a double keeps them all
            data.value(1, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            data.inlineString(1, column, text);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1901; // spreadsheets have no day before 1900
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isNumber(Field field) {
        return field.type() instanceof IntegerType || field.type() instanceof NumberType;
    }

    /** A day that is typed in the local way is then stored as that day, and shown as the schema writes it. */
    private static String form(Field field) {
        if (field.type() instanceof DateType && field.type().format().equals("default")) {
            return "yyyy-mm-dd";
        }
        return isNumber(field) ? "General" : "@";
    }

    private void guide(Worksheet guide) {
        FieldWords words = FieldWords.ofNumbers(locale);
        guide.inlineString(0, 0, schema.title().orElse(schema.name()));
        guide.style(0, 0).bold().fontSize(14).set();
        guide.inlineString(1, 0, ADVICE.get(locale));
        for (int column = 0; column < GUIDE_HEADER.size(); column++) {
            guide.inlineString(3, column, GUIDE_HEADER.get(column).get(locale));
            guide.style(3, column).bold().fillColor("E8EEF4").set();
            guide.width(column, GUIDE_WIDTHS.get(column));
        }
        int row = 4;
        for (Field field : schema.fields()) {
            List<String> cells = List.of(
                    field.name(),
                    field.title().orElse(""),
                    words.needed(field).replace(".", ""),
                    String.join(" ; ", words.wanted(field)),
                    field.description().orElse(""),
                    field.example().orElse(""));
            double height = 0;
            for (int column = 0; column < cells.size(); column++) {
                height = Math.max(height, SheetCells.height(cells.get(column), GUIDE_WIDTHS.get(column)));
                guide.inlineString(row, column, cells.get(column));
                guide.style(row, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .format("@")
                        .set();
            }
            guide.rowHeight(row, height);
            row++;
        }
    }

    private static String shortened(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE) + "…";
    }
}
