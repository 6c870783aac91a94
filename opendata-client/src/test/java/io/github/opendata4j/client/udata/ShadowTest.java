package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.Theme;
import io.github.opendata4j.model.licence.Licences;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowTest {
    @TempDir
    Path local;

    private Dataset rich() {
        return Samples.grants(local).toBuilder()
                .title(LocalizedText.builder()
                        .put(Locale.FRENCH, "Aides")
                        .put(Locale.ENGLISH, "Grants")
                        .build())
                .themes(List.of(Theme.ECONOMY))
                .licence(Licences.CC_BY_4_0)
                .issued(Moment.parse("2019-01-17"))
                .extra("interne", "dossier 12")
                .extra("organization", "theirs")
                .distributions(List.of())
                .build();
    }

    /** What the portal would tell of a dataset that was published with its shadow. */
    private static Map<String, @Nullable Object> published(Dataset dataset) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(Rendering.asTold(dataset));
        told.put("id", "6b029bb35763582d84a163f4");
        told.put("created_at", "2026-11-22T07:19:58.853939+00:00");
        told.put("organization", Map.of("id", "abc", "name", "CD07"));
        told.put("extras", Map.of(Marks.KEY, dataset.key(), Marks.DATASET, Shadow.of(dataset, Told.NOTHING, "abc")));
        return told;
    }

    @Test
    void whatUdataHasNoFieldForComesBack() {
        Dataset wanted = rich();

        assertThat(Shadow.dataset(Told.of(published(wanted)))).isEqualTo(wanted);
    }

    @Test
    void aDatasetThatUdataCanHoldWholeLeavesNothingBeside() {
        Dataset plain = Dataset.builder("k", "T")
                .description(LocalizedText.of("D"))
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .keywords(List.of("arbres"))
                .build();

        assertThat(Shadow.of(plain, Told.NOTHING, "abc")).isEqualTo("{}");
    }

    @Test
    void whatAnOfficerHasEditedHoldsInTheStead() {
        Map<String, @Nullable Object> told = published(rich());
        told.put("title", "Aides, titre corrigé");
        told.put("tags", List.of("tiers-lieux"));

        Dataset held = Shadow.dataset(Told.of(told));

        assertThat(held.title()).isEqualTo(LocalizedText.of("Aides, titre corrigé"));
        assertThat(held.keywords()).containsExactly("tiers-lieux");
        assertThat(held.themes()).containsExactly(Theme.ECONOMY);
        assertThat(held.licence()).contains(Licences.CC_BY_4_0);
    }

    @Test
    void aDatasetThatWasTransferredHasTheOtherOrganisationForItsPublisher() {
        Map<String, @Nullable Object> told = published(rich());
        told.put("organization", Map.of("id", "other", "name", "Région"));

        assertThat(Shadow.dataset(Told.of(told)).publisher().orElseThrow().name())
                .isEqualTo("Région");
    }

    @Test
    void aShadowThatSomebodyHasSpoiltCountsForNothing() {
        for (String spoilt : List.of("", "{", "[]", "{\"themes\": 3}", "{\"licence\": {}}", "null")) {
            Map<String, @Nullable Object> told = published(rich());
            told.put("extras", Map.of(Marks.DATASET, spoilt));

            assertThat(Shadow.dataset(Told.of(told)).title()).as(spoilt).isEqualTo(LocalizedText.of("Aides"));
        }
    }

    private static Map<String, @Nullable Object> resource(Map<String, @Nullable Object> body, String shadow) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(body);
        told.put("id", "fea36b5f-d8fb-43ea-8644-992c4d56ce24");
        told.put("created_at", "2026-11-22T07:19:58.853939+00:00");
        told.put("extras", Map.of(Marks.KEY, "2026", Marks.DISTRIBUTION, shadow));
        return told;
    }

    private static Distribution read(Map<String, @Nullable Object> resource) {
        return Shadow.dataset(Told.of(Map.of("id", "x", "title", "T", "resources", List.of(resource))))
                .distributions()
                .get(0);
    }

    @Test
    void whatUdataHasNoFieldForOfALinkComesBack() {
        Distribution link = Distribution.ofLink("2026", URI.create("https://example.org/api"))
                .title(LocalizedText.of("Service"))
                .licence(Licences.ODBL_1_0)
                .charset("UTF-8")
                .issued(Moment.parse("2019-01-17"))
                .build();

        Distribution held = read(resource(ResourceRendering.remote(link), Shadow.of(link, Told.NOTHING, Set.of())));

        assertThat(held.toBuilder().modified(Moment.parse("2019-01-17")).build())
                .isEqualTo(link.toBuilder().modified(Moment.parse("2019-01-17")).build());
    }

    @Test
    void aSchemaThatThePortalDoesNotKnowComesBackUntilSomebodyNamesOneThere() {
        Distribution file = Distribution.ofFile("2026", local.resolve("a.csv"))
                .conformsTo(SchemaReference.of("nope/nope").withFile(local.resolve("schema.json")))
                .build();
        Map<String, @Nullable Object> body = new LinkedHashMap<>(ResourceRendering.hosted(file));
        body.remove("schema");
        body.put("filetype", "file");
        body.put("url", "https://example.org/a.csv");
        Map<String, @Nullable Object> told = resource(body, Shadow.of(file, Told.of(body), Set.of("schema")));

        assertThat(read(told).schema()).contains(SchemaReference.of("nope/nope"));
        assertThat(read(told).title()).isEmpty();

        told.put("schema", Map.of("name", "etalab/schema-irve-statique"));
        assertThat(read(told).schema()).contains(SchemaReference.of("etalab/schema-irve-statique"));
    }
}
