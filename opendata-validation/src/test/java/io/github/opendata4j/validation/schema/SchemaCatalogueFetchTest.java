package io.github.opendata4j.validation.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCatalogueFetchTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final URI NEWEST_BENCHES = URI.create("https://schemas.exemple.fr/b/0.10/bancs.json");
    private static final URI LAMPS = URI.create("https://schemas.exemple.fr/l/schema.json");

    @TempDir
    Path folder;

    private final PretendedSite site = PretendedSite.withThreeSchemas();

    private SchemaCache.Builder cache() {
        return SchemaCache.builder(folder.resolve("cache"))
                .list(PretendedSite.LIST)
                .clock(Clock.fixed(MONDAY, ZoneOffset.UTC));
    }

    private SchemaCatalogue fetch() throws IOException {
        return SchemaCatalogue.fetch(site, cache().build());
    }

    private SchemaCatalogue fetchAfter(Duration later) throws IOException {
        return SchemaCatalogue.fetch(
                site,
                cache().clock(Clock.fixed(MONDAY.plus(later), ZoneOffset.UTC)).build());
    }

    private static List<String> english(SchemaCatalogue catalogue) {
        return catalogue.warnings().stream()
                .map(warning -> warning.get(Locale.ENGLISH))
                .toList();
    }

    @Test
    void fetchesTheListAndTheNewestVersionOfEachTableSchemaAndNothingElse() throws IOException {
        SchemaCatalogue catalogue = fetch();

        assertThat(site.requests).containsExactly(PretendedSite.LIST, NEWEST_BENCHES, LAMPS);
        assertThat(catalogue.names()).containsExactly("ville/bancs", "ville/lampadaires");
        assertThat(catalogue.warnings()).isEmpty();
        assertThat(catalogue.fetchedAt()).contains(MONDAY);
    }

    @Test
    void givesSchemasTheNameVersionAndAddressOfTheCatalogueWhateverTheySayOfThemselves() throws IOException {
        SchemaReference reference = fetch().get("ville/bancs").reference();

        assertThat(reference.name()).isEqualTo("ville/bancs");
        assertThat(reference.version()).contains("0.10.0");
        assertThat(reference.url()).contains(NEWEST_BENCHES);
        assertThat(fetch().get("ville/lampadaires").name()).isEqualTo("ville/lampadaires");
    }

    @Test
    void fetchesThatVeryVersionAndThatVeryTypeWhenAskedFor() throws IOException {
        SchemaCatalogue catalogue = SchemaCatalogue.fetch(
                site, cache().schema("ville/bancs@v0.9.0").schema("ville/zones").build());

        assertThat(catalogue.get("ville/bancs@0.9.0").version()).contains("0.9.0");
        assertThat(catalogue.find("ville/bancs@0.10.0")).isEmpty();
        assertThat(catalogue.find("ville/zones")).as("no table schema").isEmpty();
        assertThat(catalogue.findJson("ville/zones@latest"))
                .hasValueSatisfying(json -> assertThat(json).contains("\"$id\""));
        assertThat(site.requests).hasSize(3);
    }

    @Test
    void tellsWhatTheListSaysOfASchema() throws IOException {
        SchemaEntry benches = fetch().findEntry("ville/bancs").orElseThrow();

        assertThat(benches.type()).isEqualTo(SchemaType.TABLE);
        assertThat(benches.title()).isEqualTo("Bancs publics");
        assertThat(benches.description()).isEqualTo("Où s'asseoir.");
        assertThat(benches.labels()).containsExactly("Mobilier");
        assertThat(benches.versions()).extracting(SchemaVersion::name).containsExactly("0.2.0", "0.9.0", "0.10.0");
        assertThat(benches.latest()).map(SchemaVersion::url).contains(NEWEST_BENCHES);
        assertThat(benches.consolidationDataset()).contains("5448d3e0");
        assertThat(benches.examples())
                .containsExactly(new SchemaExample("Trois bancs", URI.create("https://exemple.fr/bancs.csv")));
        assertThat(benches.documentation()).contains(URI.create("https://exemple.fr/bancs"));
        assertThat(benches.dataPackage()).isEmpty();
    }

    @Test
    void refusesToGuessWhenTheListHasNoSuchNameOrVersion() {
        assertThatThrownBy(() ->
                        SchemaCatalogue.fetch(site, cache().schema("ville/banc").build()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("ville/banc'")
                .hasMessageContaining("there is ville/bancs");
        assertThatThrownBy(() -> SchemaCatalogue.fetch(
                        site, cache().schema("ville/bancs@3.0.0").build()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[0.2.0, 0.9.0, 0.10.0]");
    }

    @Test
    void asksForNothingAgainWhileTheListIsYoung() throws IOException {
        fetch();
        site.requests.clear();
        fetchAfter(Duration.ofHours(23));

        assertThat(site.requests).isEmpty();
    }

    @Test
    void asksAgainWhenTheListIsFromTheFuture() throws IOException {
        fetchAfter(Duration.ofDays(40));
        site.requests.clear();
        fetch();

        assertThat(site.requests).containsExactly(PretendedSite.LIST);
    }

    @Test
    void renewsTheListWhenItIsOldAndFetchesOnlyWhatIsNew() throws IOException {
        fetch();
        site.requests.clear();
        site.put(PretendedSite.LIST, """
                {"schemas": [{"name": "ville/bancs", "schema_type": "tableschema", "versions": [
                  {"version_name": "0.10.0", "schema_url": "https://schemas.exemple.fr/b/0.10/bancs.json"},
                  {"version_name": "1.0.0", "schema_url": "https://schemas.exemple.fr/b/1/bancs.json"}]}]}
                """);
        site.put("https://schemas.exemple.fr/b/1/bancs.json", PretendedSite.schema("bancs", "1.0.0"));
        SchemaCatalogue catalogue = fetchAfter(Duration.ofDays(2));

        assertThat(site.requests)
                .containsExactly(PretendedSite.LIST, URI.create("https://schemas.exemple.fr/b/1/bancs.json"));
        assertThat(catalogue.get("ville/bancs").version()).contains("1.0.0");
        assertThat(catalogue.get("ville/bancs@0.10.0").version()).contains("0.10.0");
    }

    @Test
    void servesWhatItHasWithoutANetworkAndSaysHowOldThatIs() throws IOException {
        fetch();
        site.goOffline();
        SchemaCatalogue catalogue = fetchAfter(Duration.ofDays(9));

        assertThat(catalogue.get("ville/bancs").version()).contains("0.10.0");
        assertThat(catalogue.fetchedAt()).contains(MONDAY);
        assertThat(english(catalogue))
                .containsExactly("The list of schemas could not be renewed (no route to host): the one of "
                        + "2026-11-23T08:00:00Z still serves.");
        assertThat(catalogue.warnings())
                .extracting(warning -> warning.get(Locale.FRENCH))
                .first()
                .asString()
                .startsWith("La liste des schémas n'a pas pu être renouvelée");
    }

    @Test
    void saysThatThereIsNoListWhenThereNeverWasOne() {
        site.goOffline();

        assertThatThrownBy(this::fetch)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("schemas.exemple.fr")
                .hasMessageContaining("no route to host");
    }

    @Test
    void keepsTheOldListWhenAPageOfExcusesComesInItsPlace() throws IOException {
        fetch();
        site.put(PretendedSite.LIST, "<html><body>Maintenance</body></html>");
        SchemaCatalogue catalogue = fetchAfter(Duration.ofDays(2));

        assertThat(catalogue.names()).containsExactly("ville/bancs", "ville/lampadaires");
        assertThat(english(catalogue)).singleElement().asString().contains("the JSON is malformed");
    }

    @Test
    void keepsTheOldListWhenTheNewOneIsEmptyOrSomethingElse() throws IOException {
        fetch();
        for (String odd : List.of("{\"schemas\": []}", "{}", "[]", "null", "")) {
            site.put(PretendedSite.LIST, odd);
            SchemaCatalogue catalogue = fetchAfter(Duration.ofDays(2));

            assertThat(catalogue.names()).as(odd).hasSize(2);
            assertThat(catalogue.warnings()).as(odd).hasSize(1);
        }
    }

    @Test
    void takesTheOthersWhenOneSchemaCantBeHad() throws IOException {
        site.put(NEWEST_BENCHES, "<!DOCTYPE html><title>404</title>");
        SchemaCatalogue catalogue = fetch();

        assertThat(catalogue.names()).containsExactly("ville/lampadaires");
        assertThat(english(catalogue))
                .singleElement()
                .asString()
                .startsWith("The schema ville/bancs@0.10.0 could not be had: ");
    }

    @Test
    void refusesADocumentOfTheWrongKind() throws IOException {
        site.put(NEWEST_BENCHES, "{\"type\": \"object\", \"properties\": {}}");
        SchemaCatalogue catalogue = fetch();

        assertThat(catalogue.names()).containsExactly("ville/lampadaires");
    }

    @Test
    void refusesADocumentInAnotherEncoding() throws IOException {
        site.put(
                NEWEST_BENCHES,
                "{\"fields\": [{\"name\": \"é\"}]}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(fetch().names()).containsExactly("ville/lampadaires");
    }

    @Test
    void refusesADocumentThatDoesNotEnd() throws IOException {
        site.answer(NEWEST_BENCHES, () -> new Endless(() -> {}));
        SchemaCatalogue catalogue = fetch();

        assertThat(english(catalogue)).singleElement().asString().contains("is longer than 4194304 bytes");
        assertThat(catalogue.names()).containsExactly("ville/lampadaires");
    }

    @Test
    void refusesADocumentThatTricklesIn() throws IOException {
        Instant[] now = {MONDAY};
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        site.answer(NEWEST_BENCHES, () -> new Endless(() -> now[0] = now[0].plusSeconds(7)) {
            @Override
            public int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, 1);
            }
        });
        SchemaCatalogue catalogue =
                SchemaCatalogue.fetch(site, cache().clock(clock).build());

        assertThat(english(catalogue)).singleElement().asString().contains("takes longer than 60 s");
    }

    /** Digits without an end. */
    private static class Endless extends InputStream {
        private final Runnable onRead;

        Endless(Runnable onRead) {
            this.onRead = onRead;
        }

        @Override
        public int read() {
            return '1';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            onRead.run();
            java.util.Arrays.fill(bytes, from, from + length, (byte) '1');
            return length;
        }
    }

    @Test
    void leavesNothingHalfWrittenWhenAConnectionIsCut() throws IOException {
        site.answer(NEWEST_BENCHES, () -> new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 20) {
                    throw new IOException("connection reset");
                }
                return ' ';
            }
        });
        fetch();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("schemas.json", "cache.json", "schema.json");
        }
    }

    @Test
    void fetchesADamagedCopyAgain() throws IOException {
        fetch();
        Path copy = folder.resolve("cache/ville/bancs/0.10.0/bancs.json");
        Files.writeString(copy, PretendedSite.schema("other", "0.10.0"));

        assertThatThrownBy(() -> SchemaCatalogue.read(folder.resolve("cache")).get("ville/bancs"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("no longer what was fetched");

        site.requests.clear();
        assertThat(fetch().get("ville/bancs").version()).contains("0.10.0");
        assertThat(site.requests).containsExactly(NEWEST_BENCHES);
    }

    @Test
    void fetchesAllAgainWhenItsNotesAreDamaged() throws IOException {
        fetch();
        for (String notes : List.of("{", "{\"files\": {\"schemas.json\": {\"url\": 1}}}", "[]")) {
            Files.writeString(folder.resolve("cache/cache.json"), notes);
            site.requests.clear();

            assertThat(fetch().names()).as(notes).hasSize(2);
            assertThat(site.requests).as(notes).hasSize(3);
        }
    }

    @Test
    void asksNoServerThatIsNotTheLists() throws IOException {
        site.put(PretendedSite.LIST, """
                {"schemas": [
                  {"name": "ville/bancs", "schema_type": "tableschema", "versions": [
                    {"version_name": "1.0.0", "schema_url": "http://169.254.169.254/latest/meta-data"}]},
                  {"name": "ville/lampes", "schema_type": "tableschema", "versions": [
                    {"version_name": "1.0.0", "schema_url": "http://schemas.exemple.fr/l/schema.json"}]},
                  {"name": "ville/arbres", "schema_type": "tableschema", "versions": [
                    {"version_name": "1.0.0", "schema_url": "https://depot.exemple.org/arbres.json"}]}]}
                """);
        SchemaCatalogue catalogue = fetch();

        assertThat(site.requests).containsExactly(PretendedSite.LIST);
        assertThat(english(catalogue))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each).contains("the list places it on another server"));
    }

    @Test
    void asksAServerThatWasAllowed() throws IOException {
        site.put(PretendedSite.LIST, """
                {"schemas": [{"name": "ville/arbres", "schema_type": "tableschema", "versions": [
                    {"version_name": "1.0.0", "schema_url": "https://depot.exemple.org/arbres.json"}]}]}
                """);
        site.put("https://depot.exemple.org/arbres.json", PretendedSite.schema("arbres", "1.0.0"));

        assertThat(SchemaCatalogue.fetch(site, cache().host("Depot.exemple.org").build())
                        .names())
                .containsExactly("ville/arbres");
    }

    @Test
    void leavesOutEntriesThatWouldLeaveTheFolder() throws IOException {
        site.put(PretendedSite.LIST, """
                {"schemas": [
                  {"name": "../../etc", "schema_type": "tableschema", "versions": []},
                  {"name": "ville/..", "schema_type": "tableschema", "versions": []},
                  {"name": "/ville/bancs", "schema_type": "tableschema", "versions": []},
                  {"name": "ville/bancs", "schema_type": "tableschema", "versions": [
                    {"version_name": "../../1", "schema_url": "https://schemas.exemple.fr/b/0.10/bancs.json"},
                    {"version_name": "1.0.0", "schema_url": "https://schemas.exemple.fr/b/0.10/.."},
                    {"version_name": "2.0.0", "schema_url": "bancs.json"},
                    {"version_name": 3}, null]},
                  12, null]}
                """);
        site.put("https://schemas.exemple.fr/b/0.10/..", PretendedSite.schema("bancs", "1.0.0"));
        SchemaCatalogue catalogue = fetch();

        assertThat(catalogue.entries()).extracting(SchemaEntry::name).containsExactly("ville/bancs");
        assertThat(folder.resolve("cache/ville/bancs/1.0.0/schema.json")).isRegularFile();
    }

    @Test
    void stopsAskingAfterThreeRefusalsInARow() throws IOException {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            entries.append(i == 0 ? "" : ",")
                    .append("{\"name\": \"ville/s")
                    .append(i)
                    .append("\", \"schema_type\": \"tableschema\", \"versions\": [{\"version_name\": \"1.0.0\",")
                    .append(" \"schema_url\": \"https://schemas.exemple.fr/s")
                    .append(i)
                    .append(".json\"}]}");
        }
        site.put(PretendedSite.LIST, "{\"schemas\": [" + entries + "]}");
        SchemaCatalogue catalogue = fetch();

        assertThat(site.requests).hasSize(4);
        assertThat(english(catalogue)).hasSize(4).last().asString().startsWith("The schemas after these");
    }

    @Test
    void findsTheSchemaThatAFileIsSaidToFollow() throws IOException {
        SchemaCatalogue catalogue = fetch();

        assertThat(catalogue.find(SchemaReference.of("ville/bancs", "v0.10.0"))).isPresent();
        assertThat(catalogue.find(SchemaReference.of("ville/bancs", "0.9.0"))).isEmpty();
        assertThat(catalogue.find(SchemaReference.of("bancs de la ville").withUrl(NEWEST_BENCHES)))
                .map(TableSchema::name)
                .contains("ville/bancs");
        assertThat(catalogue.find(SchemaReference.of("ville/rien"))).isEmpty();
    }

    @Test
    void asksAnotherCatalogueForWhatItHasNot() throws IOException {
        SchemaCatalogue both = fetch().orElse(SchemaCatalogue.bundled());

        assertThat(both.get("scdl/subventions").version()).contains("2.1.1");
        assertThat(both.get("ville/bancs").version()).contains("0.10.0");
        assertThat(both.names()).contains("scdl/prenoms", "ville/lampadaires").isSorted();
        assertThat(both.findEntry("scdl/prenoms")).isPresent();
        assertThat(both.findJson("scdl/prenoms")).isPresent();
        assertThat(both.fetchedAt()).contains(MONDAY);
    }

    @Test
    void keepsAListWithAByteOrderMark() throws IOException {
        PretendedSite plain = PretendedSite.withThreeSchemas();
        String list = new String(plain.fetch(PretendedSite.LIST).readAllBytes(), UTF_8);
        site.put(PretendedSite.LIST, "\uFEFF" + list);

        assertThat(fetch().names()).hasSize(2);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        SchemaCache.Builder builder = SchemaCache.builder(folder);

        assertThatThrownBy(() -> builder.list(URI.create("schemas.json"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.maxAge(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        SchemaCache standard = SchemaCache.in(folder);
        assertThat(standard.list()).isEqualTo(SchemaCache.NATIONAL_LIST);
        assertThat(standard.folder()).isEqualTo(folder);
        assertThat(standard.schemas()).isEmpty();
    }

    @Test
    void tellsItsWarningsInBothLanguages() throws IOException {
        site.put(NEWEST_BENCHES, "[]");

        assertThat(fetch().warnings()).allSatisfy(warning -> {
            assertThat(warning.get(Locale.FRENCH)).startsWith("Le schéma ville/bancs@0.10.0");
            assertThat(warning).isInstanceOf(LocalizedText.class);
        });
    }
}
