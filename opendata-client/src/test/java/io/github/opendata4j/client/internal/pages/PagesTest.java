package io.github.opendata4j.client.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private static final String EVIL = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'&";

    @TempDir
    Path folder;

    private static CatalogueView catalogue(Dataset... datasets) {
        return new CatalogueView(null, null, List.of(datasets));
    }

    private static String page(Dataset dataset) {
        return DatasetPage.render(catalogue(dataset), dataset, Map.of());
    }

    /** What a reader sees, tags taken out. */
    private static String text(String html) {
        String body = html.substring(html.indexOf("<main"));
        return body.replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&apos;", "'")
                .replaceAll("\\s+", " ");
    }

    @Test
    void tellsOfADatasetWhatAReaderAsks() {
        Dataset dataset = Samples.grants(folder).toBuilder()
                .modified(Moment.parse("2019-01-17"))
                .documents(List.of(LinkedDocument.ofLink("Règlement", URI.create("https://example.org/r.pdf"))
                        .build()))
                .build();

        String html = page(dataset);

        assertThat(text(html))
                .contains(
                        "Aides du Département de l'Ardèche aux tiers-lieux (appel 2018)",
                        "Producteur Département de l'Ardèche",
                        "Licence Licence Ouverte version 2.0",
                        "Dernière mise à jour 17 janvier 2019",
                        "Fréquence de mise à jour annuelle",
                        "Mots clés tiers-lieux, numérique",
                        "Les 3 lignes du fichier « Aides »",
                        "Pépit'Art Beaume-Drobie 19\u202f257");
        assertThat(html)
                .contains(
                        "href=\"../licences/licence-ouverte-2.0.html\"",
                        "href=\"../producteurs/departement-de-l-ardeche.html\"")
                .contains("href=\"aides.csv\" download")
                .contains("href=\"https://example.org/r.pdf\"")
                .contains("href=\"mailto:numerique@example.org\"")
                .contains("<html lang=\"fr\">");
    }

    @Test
    void tellsOfACatalogueWhatIsInIt() {
        Dataset older = Samples.dataset("vieux", folder.resolve("a.csv"))
                .title(LocalizedText.of("Le plus vieux"))
                .modified(Moment.parse("2018-12-17"))
                .build();
        Dataset newer = Samples.dataset("neuf", folder.resolve("a.csv"))
                .title(LocalizedText.of("Le plus neuf"))
                .modified(Moment.parse("2019-01-17"))
                .build();

        String html = CataloguePage.render(catalogue(older, newer));

        assertThat(text(html))
                .contains("2 jeux de données ouverts", "17 janvier 2019", "Licence Ouverte 2.0", "1 fichier CSV")
                .containsSubsequence("Le plus neuf", "Le plus vieux");
        assertThat(html).contains("href=\"neuf/index.html\"", "href=\"catalog.json\"");
    }

    @Test
    void escapesWhateverOthersHaveWritten() {
        Path file = Samples.file(
                folder,
                "x.csv",
                "\"" + EVIL.replace("\"", "\"\"") + "\",b\n\"" + EVIL.replace("\"", "\"\"") + "\",1\n");
        Dataset hostile = Dataset.builder("hostile", EVIL)
                .description(EVIL)
                .publisher(Organization.builder(EVIL)
                        .homepage(URI.create("javascript:alert(3)"))
                        .build())
                .licence(Licence.of(EVIL))
                .keywords(List.of(EVIL))
                .contactPoints(List.of(ContactPoint.builder()
                        .name(EVIL)
                        .email("\"><b>@example.org")
                        .build()))
                .documents(List.of(LinkedDocument.ofLink(EVIL, URI.create("javascript:alert(4)"))
                        .build()))
                .landingPage(URI.create("data:text/html,x"))
                .addDistribution(Distribution.ofFile("x", file)
                        .title(EVIL)
                        .description(LocalizedText.of(EVIL))
                        .format("CSV")
                        .build())
                .addDistribution(Distribution.ofLink("y", URI.create("javascript:alert(5)"))
                        .format(EVIL)
                        .build())
                .build();
        CatalogueView catalogue = new CatalogueView(EVIL, null, List.of(hostile));

        for (String html : List.of(CataloguePage.render(catalogue), DatasetPage.render(catalogue, hostile, Map.of()))) {
            assertThat(html)
                    .doesNotContain("<script", "<img", "<b>", "onerror=alert(2)>", "href=\"javascript", "href=\"data:");
            assertThat(text(html)).contains("&lt;script&gt;alert(1)");
        }
    }

    @Test
    void showsCharactersThatWouldNotBeSeenAsTheirCodes() {
        Path file = Samples.file(folder, "x.csv", "nom\nfacture\u202efdp.exe\n");

        assertThat(text(page(Samples.dataset("x", file).build()))).contains("facture&lt;U+202E&gt;fdp.exe");
    }

    @Test
    void showsTheFirstRowsAndColumnsOfALargeTable() {
        String header =
                String.join(",", IntStream.range(0, 60).mapToObj(i -> "c" + i).toList());
        String row = "\n" + "1,".repeat(59) + "x".repeat(500);
        Path file = Samples.file(folder, "x.csv", header + row.repeat(50));

        String html = page(Samples.dataset("x", file).build());

        assertThat(Pattern.compile("<tr>").matcher(html).results()).hasSize(11);
        assertThat(text(html))
                .contains("Les 10 premières lignes du fichier", "Les 40 premières colonnes sur 60.")
                .contains("c39")
                .doesNotContain("c40");
    }

    @Test
    void setsNumbersToTheRightButNotCodes() {
        Path file = Samples.file(folder, "x.csv", "code;montant;nom\n07000;40 000,00;a\n07100;-3,5;b\n69001;;c\n");

        assertThat(page(Samples.dataset("x", file).build()))
                .contains(
                        "<th scope=\"col\"><bdi class=\"hostile\">code",
                        "<th scope=\"col\" class=\"number\"><bdi class=\"hostile\">montant")
                .contains("<td class=\"number\"><bdi class=\"hostile\">40\u202f000<");
    }

    @Test
    void showsNoTableOfAFileThatIsNone() {
        Path file = Samples.file(folder, "x.csv", "\0\0\0");

        assertThat(text(page(Samples.dataset("x", file).build())))
                .contains("Télécharger")
                .doesNotContain("Aperçu");
    }

    @Test
    void cutsADescriptionIntoItsParagraphs() {
        Dataset dataset = Samples.grants(folder).toBuilder()
                .description("Le premier.\n\n  \nLe second\nencore.")
                .build();

        assertThat(page(dataset))
                .contains(
                        "<p><bdi class=\"hostile\">Le premier.</bdi></p>",
                        "<p><bdi class=\"hostile\">Le second encore.</bdi></p>");
    }
}
