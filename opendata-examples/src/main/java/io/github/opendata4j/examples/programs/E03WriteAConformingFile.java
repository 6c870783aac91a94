package io.github.opendata4j.examples.programs;

import io.github.opendata4j.model.table.TableException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableWriter;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a program's own objects as a file that conforms to a national schema. */
public final class E03WriteAConformingFile {
    private E03WriteAConformingFile() {}

    /** What the program has: its own type, its own names. */
    record Births(@Nullable String firstName, char sex, int count) {}

    /**
     * Runs it.
     *
     * @param args the folder to write into; a new temporary one if none is named
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("opendata4j");
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        TableWriter<Births> writer = TableWriter.of(schema, Births.class)
                .map("COLL_INSEE", births -> "07999")
                .map("ENFANT_SEXE", births -> String.valueOf(births.sex()))
                .map("ENFANT_PRENOM", Births::firstName)
                .map("NOMBRE_OCCURRENCES", Births::count)
                .map("ANNEE", births -> Year.of(2024));

        Path file = folder.resolve("prenoms.csv");
        writer.write(List.of(new Births("Alice", 'F', 3), new Births("Léo", 'M', 2)), file);
        System.out.print(Files.readString(file));

        try { // what is missing, or does not fit its field, is refused, and the file stays as it was
            writer.write(List.of(new Births("Inès", 'F', 4), new Births(null, 'M', 2)), file);
        } catch (TableException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
