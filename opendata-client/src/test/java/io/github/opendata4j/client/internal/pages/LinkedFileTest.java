package io.github.opendata4j.client.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A distribution that is only a link: readers see where it leads. */
class LinkedFileTest {
    private static String page(Distribution link) {
        Dataset dataset =
                Dataset.builder("liens", "Liens").distributions(List.of(link)).build();
        return DatasetPage.render(new CatalogueView(null, null, List.of(dataset)), dataset, Map.of());
    }

    private static String to(String address) {
        return page(Distribution.ofLink("a", URI.create(address)).build());
    }

    @ParameterizedTest
    @CsvSource({
        "https://data.exemple.fr/jeu/1, data.exemple.fr",
        "https://DATA.exemple.fr:8443/jeu, data.exemple.fr",
        "https://data.gouv.fr@ailleurs.example/jeu, ailleurs.example",
        "https://données.exemple.fr:8443/jeu, xn--donnes-eva.exemple.fr",
        "https://exemple.fr@p\u0430ypal.example/, xn--pypal-4ve.example",
        "http://[2001:db8::1]/jeu, [2001:db8::1]",
    })
    void saysWhoseServerItLeadsTo(String address, String host) {
        assertThat(to(address)).contains(">Voir sur <bdi class=\"hostile\">" + host + "</bdi>");
    }

    @Test
    void leadsToThePageAndToTheFileWhereTheyDiffer() {
        Distribution both = Distribution.ofLink("a", URI.create("https://data.exemple.fr/jeu"))
                .downloadUrl(URI.create("https://fichiers.exemple.fr/jeu.csv"))
                .build();

        assertThat(page(both))
                .containsSubsequence(
                        "<a href=\"https://fichiers.exemple.fr/jeu.csv\">Télécharger sur",
                        ">fichiers.exemple.fr<",
                        "<a href=\"https://data.exemple.fr/jeu\">Voir sur",
                        ">data.exemple.fr<");
    }

    @Test
    void leadsOnceToWhatIsBoth() {
        URI address = URI.create("https://data.exemple.fr/jeu.csv");

        assertThat(page(Distribution.ofLink("a", address).downloadUrl(address).build()))
                .containsOnlyOnce("data.exemple.fr/jeu.csv")
                .contains("Télécharger sur")
                .doesNotContain("Voir sur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a%3Cscript%3E/x", "https://a%22%20onclick=x/", "https://a%E2%80%AEb.example/"})
    void showsNoHostThatNoServerCanHave(String address) {
        assertThat(to(address)).contains(">Voir").doesNotContain("Voir sur", "<script", "\" onclick", "\u202e");
    }

    @Test
    void leadsNowhereByAnotherScheme() {
        assertThat(to("javascript:alert(1)")).doesNotContain("Voir", "javascript:");
    }
}
