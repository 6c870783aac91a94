package io.github.opendata4j.client.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueFiltersTest {
    private static Dataset dataset(String key, String producer, String... keywords) {
        return Dataset.builder(key, "Jeu " + key)
                .publisher(Organization.builder(producer).build())
                .licence(Licences.ODBL_1_0)
                .keywords(List.of(keywords))
                .build();
    }

    @Test
    void offerWhatTellsDatasetsApartWithTheNumberOfEach() {
        List<Dataset> datasets = List.of(
                dataset("a", "Annonay", "vélo"), dataset("b", "Annonay", "Vélo"), dataset("c", "Privas", "eau"));

        assertThat(CatalogueFilters.of(datasets))
                .extracting(
                        CatalogueBody.Filter::name, filter -> filter.options().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Producteur",
                                "[Option[token=producteur:annonay, text=Annonay (2)],"
                                        + " Option[token=producteur:privas, text=Privas (1)]]"),
                        org.assertj.core.groups.Tuple.tuple("Mot clé", "[Option[token=mot-cle:velo, text=Vélo (2)]]"));
    }

    @Test
    void matchTheTokensOfTheCards() {
        assertThat(CatalogueFilters.tokens(dataset("a", "Annonay", "vélo", "Vélo")))
                .isEqualTo("producteur:annonay mot-cle:velo licence:odbl-1.0");
    }

    @Test
    void areHiddenUntilTheirScriptRunsAndLeftOutWhereThereIsNothingToChoose() {
        CatalogueView two = new CatalogueView(null, null, List.of(dataset("a", "A"), dataset("b", "B")));
        CatalogueView one = new CatalogueView(null, null, List.of(dataset("a", "A")));

        assertThat(CataloguePage.render(two))
                .contains("<form class=\"filters\" id=\"filtres\" role=\"search\"", " hidden>", "script-src 'sha256-");
        assertThat(CataloguePage.render(one)).doesNotContain("<form", "<script", "script-src");
    }
}
