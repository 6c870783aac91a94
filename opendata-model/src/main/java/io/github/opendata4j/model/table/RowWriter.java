package io.github.opendata4j.model.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the header and the rows of one table. */
final class RowWriter<T> {

    private final String name;
    private final List<OutputField<T>> fields = new ArrayList<>();

    RowWriter(String name, TableSchema schema, Map<String, Function<? super T, ?>> functions) {
        this.name = name;
        for (Field field : schema.fields()) {
            Function<? super T, ?> function = functions.getOrDefault(field.name(), object -> null);
            OutputField<T> output = OutputField.of(schema, field, function);
            if (output.required() && !functions.containsKey(field.name())) {
                throw TableFault.in(name)
                        .field(field.name())
                        .says(
                                "le schéma demande ce champ, et rien ne le remplit.",
                                "the schema asks for this field, and nothing fills it.");
            }
            if (fields.stream().anyMatch(other -> other.name().equals(field.name()))) {
                throw TableFaults.doubleField(name, field.name());
            }
            fields.add(output);
        }
    }

    void write(Iterable<? extends T> objects, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(fields.stream().map(OutputField::name).toList());
        long number = 0;
        for (T object : objects) {
            number++;
            TableFault place = TableFault.in(name).object(number);
            if (object == null) {
                throw place.says("l'objet est nul.", "the object is null.");
            }
            csv.printRecord(cells(object, place));
        }
        csv.flush();
    }

    private List<String> cells(T object, TableFault place) {
        List<String> cells = new ArrayList<>(fields.size());
        boolean blank = true;
        for (OutputField<T> field : fields) {
            String cell = field.cell(object, place);
            blank &= cell.isEmpty();
            cells.add(cell);
        }
        if (blank) {
            throw place.says("aucun champ n'a de valeur.", "no field has a value.");
        }
        return cells;
    }
}
