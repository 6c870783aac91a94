package io.github.opendata4j.client.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.client.internal.CatalogueView.Notices;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedPagesTest {
    private static final String EVIL = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";

    private static Dataset dataset(String key, String producer, Licence licence) {
        return Dataset.builder(key, "Jeu " + key)
                .publisher(Organization.builder(producer).build())
                .licence(licence)
                .modified(Moment.parse("2019-01-17"))
                .build();
    }

    private static Map<String, String> pages(Dataset... datasets) {
        return SharedPages.render(new CatalogueView(null, null, List.of(datasets)));
    }

    @Test
    void giveEachProducerAPageWithItsDatasetsTheLastChangedFirst() {
        Dataset newer = dataset("neuf", "Ville d'Annonay", Licences.ODBL_1_0).toBuilder()
                .modified(Moment.parse("2020-02-01"))
                .build();

        Map<String, String> pages = pages(
                dataset("vieux", "Ville d'Annonay", Licences.ODBL_1_0),
                newer,
                dataset("autre", "Département de l'Ardèche", Licences.ODBL_1_0));

        assertThat(pages)
                .containsOnlyKeys(
                        "licences/odbl-1.0.html",
                        "producteurs/departement-de-l-ardeche.html",
                        "producteurs/ville-d-annonay.html");
        assertThat(pages.get("producteurs/ville-d-annonay.html"))
                .containsSubsequence(
                        "2 jeux de données ouverts", "href=\"../neuf/index.html\"", "href=\"../vieux/index.html\"")
                .doesNotContain("autre/index.html");
    }

    @Test
    void takeSpellingsOfOneNameForOneProducer() {
        assertThat(pages(
                        dataset("a", "Ville d'Annonay", Licences.ODBL_1_0),
                        dataset("b", "VILLE D’ANNONAY", Licences.ODBL_1_0)))
                .containsOnlyKeys("licences/odbl-1.0.html", "producteurs/ville-d-annonay.html");
    }

    @Test
    void neverShareAPageBetweenLongNamesThatBeginAlike() {
        String long1 = "Syndicat mixte ".repeat(8) + "du nord";
        String long2 = "Syndicat mixte ".repeat(8) + "du sud";

        assertThat(pages(dataset("a", long1, Licences.ODBL_1_0), dataset("b", long2, Licences.ODBL_1_0)))
                .hasSize(3);
    }

    @Test
    void sayWhatALicenceAllowsAndAsksAndLinkToItsText() {
        assertThat(pages(dataset("a", "A", Licences.LICENCE_OUVERTE_2_0)).get("licences/licence-ouverte-2.0.html"))
                .contains(
                        "Licence Ouverte version 2.0",
                        "Ce qu&#x27;elle permet",
                        "Mentionner la date de la dernière mise à jour.",
                        "href=\"https://www.etalab.gouv.fr/licence-ouverte-open-licence\"",
                        "href=\"../a/index.html\"");
    }

    @Test
    void sayOfALicenceThatIsNotKnownThatItIsToBeRead() {
        assertThat(pages(dataset("a", "A", Licence.of("https://example.org/licence")))
                        .values())
                .anySatisfy(page -> assertThat(page)
                        .contains("lisez son texte", "href=\"https://example.org/licence\"")
                        .doesNotContain("Ce qu&#x27;elle permet"));
    }

    @Test
    void knowTheTermsOfEveryLicenceThatHasAText() {
        assertThat(Licences.all().stream().filter(licence -> licence.id().matches("licence.*|od.*|cc.*|pddl.*")))
                .isNotEmpty()
                .allMatch(
                        licence -> !LicenceTerms.of(licence).notes().toString().contains("lisez son texte"));
    }

    @Test
    void escapeWhateverOthersHaveWrittenAndStayInTheirFolders() {
        Map<String, String> pages = pages(dataset("a", EVIL + "/../..\\x", Licence.of(EVIL)));

        assertThat(pages.keySet()).allMatch(path -> path.matches("(producteurs|licences)/[^/\\\\]+\\.html"));
        assertThat(pages.values()).allSatisfy(page -> assertThat(page).doesNotContain("<script", "<img"));
    }

    @Test
    void linkToTheNoticesFromWhereTheyStand() {
        Notices notices = new Notices(URI.create("mentions.html"), URI.create("https://example.org/accessibilite"));
        CatalogueView catalogue = new CatalogueView(null, null, notices, List.of(dataset("a", "A", Licences.ODBL_1_0)));

        assertThat(SharedPages.render(catalogue).values())
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "<a href=\"../mentions.html\">Mentions légales</a>",
                                "<a href=\"https://example.org/accessibilite\">"));
        assertThat(CataloguePage.render(catalogue)).contains("<a href=\"mentions.html\">Mentions légales</a>");
    }
}
