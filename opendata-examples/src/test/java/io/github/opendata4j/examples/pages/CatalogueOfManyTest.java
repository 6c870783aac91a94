package io.github.opendata4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.Theme;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes a catalogue of thirty datasets, which {@code .ci/browser} then looks at with Chromium. */
class CatalogueOfManyTest {
    private static final Path FOLDER = Path.of("target", "pages");

    private static final List<String> PRODUCERS = List.of(
            "Commune d'Annonay",
            "Communauté d'agglomération Privas Centre Ardèche",
            "Département de l'Ardèche",
            "Parc naturel régional des Monts d'Ardèche");
    private static final List<String> SUBJECTS = List.of(
            "Pistes cyclables",
            "Subventions aux associations",
            "Équipements sportifs",
            "Menus des cantines",
            "Arbres remarquables",
            "Comptage des vélos");
    private static final List<Theme> THEMES = List.of(Theme.TRANSPORT, Theme.GOVERNMENT, Theme.ENVIRONMENT);
    private static final List<Licence> LICENCES = List.of(Licences.LICENCE_OUVERTE_2_0, Licences.ODBL_1_0);

    @Test
    void holdsThirtyDatasetsAndAPageForEachProducerAndLicence() throws IOException {
        Path catalogue = FOLDER.resolve("catalogue");
        DirectoryPortal portal = DirectoryPortal.builder(catalogue)
                .title("Données ouvertes en Ardèche")
                .legalNotice(URI.create("https://example.org/mentions-legales"))
                .accessibilityStatement(URI.create("https://example.org/accessibilite"))
                .clock(Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC))
                .build();
        Publisher publisher = Publisher.to(portal).build();

        for (int number = 0; number < 30; number++) {
            publisher.apply(publisher.plan(Publication.of(dataset(number))));
        }

        assertThat(portal.streamDatasets()).hasSize(30);
        try (Stream<Path> pages = Files.walk(catalogue)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html")))
                    .hasSize(1 + 30 + PRODUCERS.size() + LICENCES.size());
        }
    }

    private static Dataset dataset(int number) throws IOException {
        String subject = SUBJECTS.get(number % SUBJECTS.size());
        String producer = PRODUCERS.get(number % PRODUCERS.size());
        return Dataset.builder("jeu-" + number, subject + " " + (1990 + number))
                .description("« " + subject
                        + " » : ce que le producteur en sait, une ligne par lieu, mis à jour chaque année.")
                .publisher(Organization.builder(producer).build())
                .licence(LICENCES.get(number % 5 == 0 ? 1 : 0))
                .themes(List.of(THEMES.get(number % THEMES.size())))
                .keywords(List.of(subject, "Ardèche"))
                .modified(Moment.of(LocalDate.of(2019, 1, 1).plusDays(number * 11L)))
                .documents(List.of(LinkedDocument.ofLink("Délibération", URI.create("https://example.org/" + number))
                        .build()))
                .addDistribution(Distribution.ofFile("lieux", table(number))
                        .format(number % 7 == 0 ? "TSV" : "CSV")
                        .build())
                .build();
    }

    private static Path table(int number) throws IOException {
        String between = number % 7 == 0 ? "\t" : ",";
        StringBuilder rows = new StringBuilder(String.join(between, "lieu", "code_insee", "ouverture", "nombre"));
        for (int row = 0; row < 3 + number; row++) {
            rows.append('\n')
                    .append(String.join(
                            between,
                            "Lieu n° " + (row + 1),
                            "07" + (100 + row),
                            LocalDate.of(2010, 1, 1).plusDays(row * 31L).toString(),
                            Integer.toString((row * 7919 + number) % 2500)));
        }
        Path folder = Files.createDirectories(FOLDER.resolve("files"));
        return Files.writeString(folder.resolve("lieux-" + number + ".csv"), rows.append('\n'));
    }
}
