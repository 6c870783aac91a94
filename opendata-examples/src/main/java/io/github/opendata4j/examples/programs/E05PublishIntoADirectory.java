package io.github.opendata4j.examples.programs;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Checks a file, describes it, shows what would change, and publishes it into a directory that a web server can serve. */
public final class E05PublishIntoADirectory {
    private E05PublishIntoADirectory() {}

    /**
     * Runs it.
     *
     * @param args the folder to work in; a new temporary one if none is named
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("opendata4j");
        Path csv = Files.writeString(folder.resolve("prenoms.csv"), """
                COMMUNE_NOM,COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE
                Exempleville,07999,F,Alice,3,2024
                Exempleville,07999,M,Léo,2,2024
                """);
        // tag::readme[]
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        Report report = TableValidator.of(schema).validate(TableSource.of(csv));
        if (!report.isValid()) {
            HtmlReport.in(Locale.FRENCH).write(report, folder.resolve("rapport.html"));
            return;
        }
        Dataset dataset = Dataset.builder("prenoms", "Prénoms des nouveau-nés")
                .description("Les prénoms des enfants nés dans la commune, par année et par sexe, avec le nombre "
                        + "de fois où chacun a été donné.")
                .publisher(Organization.builder("Commune d'Exempleville")
                        .siren("123456782")
                        .build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .addDistribution(Distribution.ofFile("2024", csv)
                        .title("Prénoms 2024")
                        .format("CSV")
                        .mediaType("text/csv")
                        .conformsTo(schema.reference())
                        .build())
                .build();
        Publisher publisher = Publisher.to(DirectoryPortal.at(folder.resolve("catalogue")))
                .check(Preflight.standard()) // refuses what is not ready to be published
                .build();
        PublicationPlan plan = publisher.plan(Publication.of(dataset)); // reads only
        System.out.println(plan.summary(Locale.ENGLISH));
        System.out.println(publisher.apply(plan).outcome()); // writes exactly that, and nothing the second time
        // end::readme[]
    }
}
