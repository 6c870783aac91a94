package io.github.opendata4j.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link Catalog} holds to. A portal's test extends it and says what an empty portal is, and how a dataset gets
 * there. All is public here, since tests of other packages inherit it.
 */
public abstract class CatalogContract {
    /** Where the files lie that the portal shall hold. */
    @TempDir
    public Path local;

    /** The portal, the same one within a test, empty before each. */
    protected abstract Catalog catalog();

    /** Puts datasets there by whatever means; when it returns, a search finds them. */
    protected abstract void hold(Dataset... datasets);

    @Test
    public void isEmptyBeforeTheFirst() {
        assertThat(datasets()).isEmpty();
        assertThat(catalog().search(Query.all()).total()).isZero();
        assertThat(catalog().search(Query.all()).items()).isEmpty();
        assertThat(catalog().find(Samples.KEY)).isEmpty();
    }

    @Test
    public void tellsOfADatasetWhatIsKnownOfIt() {
        Dataset grants = Samples.grants(local);
        hold(grants);

        Dataset told = catalog().get(Samples.KEY);

        assertThat(told.key()).isEqualTo(Samples.KEY);
        assertThat(told.title()).isEqualTo(grants.title());
        assertThat(told.description()).isEqualTo(grants.description());
        assertThat(told.licence()).isEqualTo(grants.licence());
        assertThat(told.frequency()).isEqualTo(grants.frequency());
        assertThat(told.distributions()).singleElement().satisfies(file -> {
            assertThat(file.key()).isEqualTo("aides");
            assertThat(file.title()).isEqualTo(grants.distributions().get(0).title());
            assertThat(file.byteSize()).hasValue(99);
            assertThat(file.checksum()).isPresent();
            assertThat(file).extracting(Distribution::downloadUrl).isNotNull();
        });
        assertThat(catalog().find(Samples.KEY)).contains(told);
    }

    @Test
    public void findsDatasetsByTheirWordsPageByPage() {
        hold(Samples.grants(local), titled("arbres", "Arbres d'alignement"), titled("budget", "Budget de la ville"));

        assertThat(catalog().search(Query.words("ARBRES alignement")).items())
                .extracting(DatasetSummary::key)
                .containsExactly("arbres");
        Page<DatasetSummary> first = catalog().search(Query.all().size(2));
        Page<DatasetSummary> second = catalog().search(Query.all().size(2).page(2));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        assertThat(datasets()).hasSize(3);
    }

    @Test
    public void whatASearchTellsIsFoundWithItsFiles() {
        Dataset grants = Samples.grants(local);
        hold(grants, titled("arbres", "Arbres d'alignement"));

        for (Query query : List.of(Query.all(), Query.words("tiers-lieux"))) {
            DatasetSummary found = catalog().search(query).items().stream()
                    .filter(told -> told.title().equals(grants.title()))
                    .findFirst()
                    .orElseThrow();
            Dataset whole = catalog().get(found.key());

            assertThat(whole.title()).isEqualTo(found.title());
            assertThat(whole.distributions()).hasSize(1);
            assertThat(found.distributionCount()).hasValue(1);
            assertThat(found.licence()).isEqualTo(grants.licence());
            assertThat(found.description()).isEqualTo(grants.description());
        }
    }

    @Test
    public void findsNothingWhereNoDatasetHasTheWords() {
        hold(titled("arbres", "Arbres d'alignement"));

        Page<DatasetSummary> none = catalog().search(Query.words("anticonstitutionnellement"));

        assertThat(none.items()).isEmpty();
        assertThat(none.total()).isZero();
        assertThat(none.hasNext()).isFalse();
    }

    @Test
    public void aPageBeyondTheLastIsEmpty() {
        hold(titled("arbres", "Arbres d'alignement"));

        assertThat(catalog().search(Query.all().page(9)).items()).isEmpty();
        assertThat(catalog().search(Query.words("arbres").page(9)).items()).isEmpty();
    }

    @Test
    public void streamsEveryDatasetOnceOverAllPages() {
        List<String> keys =
                IntStream.range(0, 23).mapToObj(number -> "jeu-" + number).toList();
        hold(keys.stream().map(key -> titled(key, "Le " + key)).toArray(Dataset[]::new));

        assertThat(datasets()).extracting(Dataset::key).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    public void namesTheKeysThereAreWhenOneIsNotThere() {
        hold(titled(Samples.KEY, "Aides"));

        assertThatThrownBy(() -> catalog().get("aides-tiers-lieu"))
                .isInstanceOfSatisfying(PortalException.class, fault -> {
                    assertThat(fault.message(Locale.ENGLISH)).contains(Samples.KEY, "aides-tiers-lieu");
                    assertThat(fault.message(Locale.FRENCH)).contains(Samples.KEY, "aides-tiers-lieu");
                    assertThat(fault.portal()).isEqualTo(catalog().name());
                });
    }

    private List<Dataset> datasets() {
        try (Stream<Dataset> stream = catalog().streamDatasets()) {
            return stream.toList();
        }
    }

    private static Dataset titled(String key, String title) {
        return Dataset.builder(key, title)
                .description("De quoi il s'agit dans « " + title + " ».")
                .build();
    }
}
