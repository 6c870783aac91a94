package io.github.opendata4j.examples.programs;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.table.Column;
import io.github.opendata4j.model.table.TableReader;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds a dataset in a catalogue and reads its rows as objects of a record. */
public final class E06ReadRowsAsRecords {
    private E06ReadRowsAsRecords() {}

    /** The columns that the program wants, under its own names; others are passed over. */
    record Births(
            @Column("ENFANT_PRENOM") String firstName,
            @Column("NOMBRE_OCCURRENCES") int count) {}

    /**
     * Runs it.
     *
     * @param args the folder that {@link E05PublishIntoADirectory} worked in; else it is run first
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("opendata4j");
        if (args.length == 0) {
            E05PublishIntoADirectory.main(new String[] {folder.toString()});
        }
        Dataset dataset = DirectoryPortal.at(folder.resolve("catalogue")).get("prenoms");
        Distribution year = dataset.findDistribution("2024").orElseThrow();
        TableSource file = TableSource.of(year.file().orElseThrow());

        try (TableReader reader =
                        TableReader.open(file, SchemaCatalogue.bundled().get("scdl/prenoms"));
                Stream<Births> rows = reader.as(Births.class, MethodHandles.lookup())) {
            rows.forEach(births -> System.out.println(births.firstName() + ": " + births.count()));
        }
        System.out.println(dataset.licence().orElseThrow().title() + ", "
                + dataset.publisher().orElseThrow().name());
    }
}
