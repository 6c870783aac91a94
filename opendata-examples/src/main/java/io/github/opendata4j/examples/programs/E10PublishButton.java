package io.github.opendata4j.examples.programs;

import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationProgress;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.PublicationStore;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.udata.Account;
import io.github.opendata4j.client.udata.UdataPortal;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.table.Column;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableWriter;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is behind a Publish button: from a program's own objects to a dataset on data.gouv.fr, and nothing twice. */
public final class E10PublishButton {
    private E10PublishButton() {}

    /** A row of the program's own. */
    record Births(
            @Column("COMMUNE_NOM") String commune,
            @Column("COLL_INSEE") String code,
            @Column("ENFANT_SEXE") String sex,
            @Column("ENFANT_PRENOM") String firstName,
            @Column("NOMBRE_OCCURRENCES") int count,
            @Column("ANNEE") int year) {}

    /**
     * Runs it. The key is taken from the environment variable {@code OPENDATA_API_KEY}.
     *
     * @param args the portal's address, the organisation to publish for, and a folder for files, plans and receipts
     * @throws IOException if the file can't be written
     */
    public static void main(String[] args) throws IOException {
        // tag::portal[]
        try (UdataPortal portal = UdataPortal.builder(URI.create(args[0])) // https://demo.data.gouv.fr to begin with
                .apiKey(ApiKey.of(System.getenv("OPENDATA_API_KEY")))
                .organization(args[1])
                .build()) {
            publish(portal, Path.of(args[2]));
        }
        // end::portal[]
    }

    static void publish(UdataPortal portal, Path folder) throws IOException {
        // tag::account[]
        Account account = portal.account(); // "test the connection" on a settings page
        System.out.println("Connected as " + account.user().title() + ", who may write to "
                + account.writableOrganizations().size() + " organisation(s)");
        // end::account[]
        // tag::button[]
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        Path csv = TableWriter.of(schema, Births.class)
                .mapComponents(MethodHandles.lookup())
                .write(births(), folder.resolve("prenoms.csv")); // written only if it conforms
        Dataset dataset = Dataset.builder("prenoms", "Prénoms des nouveau-nés d'Exempleville")
                .description("Les prénoms des enfants nés dans la commune, par année et par sexe, avec le nombre "
                        + "de fois où chacun a été donné.")
                .publisher(Organization.builder("Commune d'Exempleville")
                        .siren("123456782")
                        .build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .contactPoints(List.of(ContactPoint.builder()
                        .name("État civil")
                        .email("etat-civil@example.org")
                        .build()))
                .addDistribution(Distribution.ofFile("2024", csv) // "2024": its key, the same each year's update
                        .title("Prénoms 2024")
                        .format("CSV")
                        .mediaType("text/csv")
                        .build())
                .build();
        Publisher publisher = Publisher.to(portal)
                .check(Preflight.standard())
                .store(PublicationStore.directory(folder.resolve("store"))) // a cut is taken up where it was
                .build();
        PublicationPlan plan = publisher.plan(Publication.of(dataset).keepOtherFiles()); // reads only
        System.out.println(plan.summary(Locale.ENGLISH)); // what a person approves
        PublicationReceipt receipt = publisher.apply(plan, new PublicationProgress() {
            @Override
            public void uploading(String distribution, long done, long total) {
                System.out.println(distribution + ": " + 100 * done / Math.max(1, total) + " %");
            }
        });
        System.out.println(receipt.outcome()); // to be kept: receipt.toJson()
        // end::button[]
    }

    private static List<Births> births() {
        return List.of(
                new Births("Exempleville", "07999", "F", "Alice", 3, 2024),
                new Births("Exempleville", "07999", "M", "Léo", 2, 2024));
    }
}
