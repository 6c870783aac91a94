package outside;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.RetryPolicy;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.Column;
import io.github.opendata4j.model.table.TableReader;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What somebody else does with opendata4j: validates a table, publishes it, reads its rows. */
public final class Main {
    record Births(@Column("ENFANT_PRENOM") String firstName, @Column("NOMBRE_OCCURRENCES") int count) {}

    public static void main(String[] args) throws IOException {
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        Path csv = Files.writeString(Path.of("prenoms.csv"), """
                COMMUNE_NOM,COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE
                Exempleville,07999,F,Alice,3,2024
                Exempleville,07999,M,Marin,2,2024
                """);
        Report report = TableValidator.of(schema).validate(TableSource.of(csv));
        HtmlReport.in(Locale.FRENCH).write(report, Path.of("rapport.html"));
        System.out.println("valid: " + report.isValid());

        Publisher publisher = Publisher.to(catalogue()).check(Preflight.standard()).build();
        System.out.println(publisher.apply(publisher.plan(Publication.of(dataset(csv, schema)))).outcome());

        Path published = catalogue().get("prenoms").findDistribution("2024").orElseThrow().file().orElseThrow();
        try (TableReader reader = TableReader.open(TableSource.of(published), schema)) {
            reader.as(Births.class, MethodHandles.lookup()).forEach(System.out::println);
        }
        askAPortalThatIsAway();
    }

    private static void askAPortalThatIsAway() {
        try (HttpTransport http = HttpTransport.builder(URI.create("http://localhost:1/")).retry(RetryPolicy.NONE).build()) {
            http.send(HttpRequest.get("api/1/site/").build());
        } catch (PortalException e) {
            System.out.println("away, and perhaps back later: " + e.isRetryable());
        }
    }

    private static DirectoryPortal catalogue() {
        return DirectoryPortal.at(Path.of("catalogue"));
    }

    private static Dataset dataset(Path csv, TableSchema schema) {
        return Dataset.builder("prenoms", "Prénoms des nouveau-nés")
                .description("Les prénoms des enfants nés dans la commune, par année et par sexe, avec leur nombre.")
                .publisher(Organization.builder("Commune d'Exempleville").siren("123456782").build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .addDistribution(Distribution.ofFile("2024", csv)
                        .format("CSV").mediaType("text/csv").conformsTo(schema.reference()).build())
                .build();
    }
}
