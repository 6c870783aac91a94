package io.github.opendata4j.client.udata;

import static io.github.opendata4j.client.records.Condition.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.RetryPolicy;
import io.github.opendata4j.client.records.Condition;
import io.github.opendata4j.client.records.Order;
import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.client.records.RecordRequest;
import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.client.records.UnknownFieldException;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.table.Column;
import io.github.opendata4j.model.table.Row;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of a resource: of its file, or of the copy that the tabular API has. The server here plays both. */
class UdataRecordsTest {
    private static final int TOTAL = 120;

    private static final String PROFILE = """
            {"profile": {"header": ["nom", "velos", "tarif", "jour", "lat", "lon", "a__b", "x=y", "part #", "taux %"], "columns": {
              "nom": {"python_type": "string", "format": "string", "score": 1.0},
              "velos": {"python_type": "int", "format": "int", "score": 1.0},
              "tarif": {"python_type": "float", "format": "float", "score": 1.0},
              "jour": {"python_type": "date", "format": "date", "score": 1.0},
              "lat": {"python_type": "float", "format": "latitude_wgs", "score": 1.0},
              "lon": {"python_type": "float", "format": "longitude_wgs", "score": 1.0},
              "a__b": {"python_type": "int", "format": "int", "score": 1.0},
              "x=y": {"python_type": "int", "format": "int", "score": 1.0},
              "part #": {"python_type": "int", "format": "int", "score": 1.0},
              "taux %": {"python_type": "int", "format": "int", "score": 1.0}}}}""";

    record Station(
            @Column("nom") String name,
            @Column("velos") int bikes,
            @Column("tarif") double price) {}

    private final MockWebServer server = new MockWebServer();
    private final List<String> asked = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private String extras = "\"analysis:parsing:finished_at\": \"2026-11-28T07:00:00+00:00\"";
    private String contentType = "text/csv";
    private int size = 10_000_000;
    private int total = TOTAL;
    private int tabularStatus = 200;
    private UdataPortal portal;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request.getUrl(), request.getHeaders().get("X-API-KEY"));
            }
        });
        server.start();
        portal = UdataPortal.builder(server.url("/").uri())
                .tabularApi(server.url("/tabular/api").uri())
                .transport(uri -> HttpTransport.builder(uri).retry(RetryPolicy.NONE))
                .apiKey(ApiKey.of("secret-of-udata"))
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        portal.close();
        server.close();
    }

    private synchronized MockResponse answer(HttpUrl url, String key) {
        String path = url.encodedPath();
        asked.add(path + (url.query() == null ? "" : "?" + url.query()));
        keys.add(key == null ? "" : key);
        if (path.equals("/api/1/datasets/velos/")) {
            return json(dataset());
        } else if (path.equals("/api/1/datasets/r/11111111-0000-4000-8000-000000000001")) {
            return new MockResponse.Builder()
                    .code(302)
                    .addHeader(
                            "Location",
                            server.url("/s/resources/velos/20261128/stations.csv")
                                    .toString())
                    .build();
        } else if (path.startsWith("/s/resources/")) {
            return new MockResponse.Builder()
                    .addHeader("Content-Type", contentType)
                    .body(contentType.equals("text/html") ? "<html><body>Bonjour</body></html>" : file())
                    .build();
        } else if (path.startsWith("/tabular/api/") && tabularStatus != 200) {
            return new MockResponse.Builder()
                    .code(tabularStatus)
                    .body("no such resource")
                    .build();
        } else if (path.endsWith("/profile/")) {
            return json(PROFILE);
        } else if (path.endsWith("/data/")) {
            return json(page(Integer.parseInt(url.queryParameter("page"))));
        }
        return new MockResponse.Builder()
                .code(404)
                .addHeader("Content-Type", "application/json")
                .body("{\"message\": \"not there\"}")
                .build();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private String dataset() {
        return """
                {"id": "6b02979e2ac0ffc7e33af0f6", "slug": "velos", "title": "Stations de vélos", "description": "…",
                 "private": false, "deleted": null, "license": "lov2", "page": "https://example.org/datasets/velos",
                 "organization": {"id": "6b0297822ac0ffc7e33af0ed", "name": "Tours Métropole", "slug": "tours"},
                 "extras": {}, "tags": [], "resources": [
                 {"id": "11111111-0000-4000-8000-000000000001", "title": "Stations", "type": "main", "filetype": "file", "format": "csv",
                  "filesize": %d, "last_modified": "2026-11-28T06:59:00+00:00",
                  "url": "%s", "latest": "%s", "extras": {%s}},
                 {"id": "11111111-0000-4000-8000-000000000002", "title": "Notice", "type": "documentation", "filetype": "file",
                  "format": "pdf", "url": "https://example.org/notice.pdf", "latest": "https://example.org/n", "extras": {}}]}
                """.formatted(
                        size,
                        server.url("/s/resources/velos/20261128/stations.csv"),
                        server.url("/api/1/datasets/r/11111111-0000-4000-8000-000000000001"),
                        extras);
    }

    /** The stations as the producer wrote them: decimals with a comma. */
    private String file() {
        StringBuilder text = new StringBuilder("nom;velos;tarif;jour;lat;lon;a__b;x=y;part #;taux %\n");
        IntStream.range(0, TOTAL)
                .forEach(i -> text.append("s%d;%d;%d,50;%02d/11/2026;47.%03d;0.69;1;1;1;1\n"
                        .formatted(i, i % 7, i, 1 + i % 28, 300 + i)));
        return text.toString();
    }

    private String page(int number) {
        String rows = IntStream.range((number - 1) * 50, Math.min(number * 50, total))
                .mapToObj(i ->
                        ("{\"__id\": %d, \"nom\": \"s%d\", \"velos\": %d, \"tarif\": %d.5, \"jour\": \"2026-11-%02d\","
                                        + " \"lat\": 47.%03d, \"lon\": 0.69, \"a__b\": 1, \"x=y\": null}")
                                .formatted(i + 1, i, i % 7, i, 1 + i % 28, 300 + i))
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        return "{\"data\": [%s], \"links\": {\"next\": \"http://localhost/é è?page=2\"}, \"meta\": {\"page\": %d, \"page_size\": 50, \"total\": %d}}"
                .formatted(rows, number, total);
    }

    private RecordRequest stations() {
        return portal.records(ResourceRef.of("velos"));
    }

    private List<String> asked(String part) {
        return asked.stream().filter(request -> request.contains(part)).toList();
    }

    @Test
    void allRowsAreThoseOfTheFileBehindTheStableLink() {
        try (Rows<Station> rows = stations().as(Station.class, MethodHandles.lookup())) {
            assertThat(rows.stream().toList())
                    .hasSize(TOTAL)
                    .startsWith(new Station("s0", 0, 0.5), new Station("s1", 1, 1.5));
            assertThat(rows.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
            assertThat(rows.attribution().text(Locale.FRENCH))
                    .startsWith("Tours Métropole, « Stations de vélos », mis à jour le 28 novembre 2026");
            assertThat(rows.age(Clock.systemUTC())).isLessThan(Duration.ofMinutes(1));
        }
        assertThat(asked(""))
                .containsExactly(
                        "/api/1/datasets/velos/",
                        "/api/1/datasets/r/11111111-0000-4000-8000-000000000001",
                        "/s/resources/velos/20261128/stations.csv");
        assertThat(keys).as("files are everybody's").containsOnly("");
    }

    @Test
    void fewRowsAreAskedOfTheTabularApi() {
        try (Rows<Row> rows = stations().limit(60).rows()) {
            assertThat(rows.stream().map(row -> row.text("nom"))).hasSize(60).endsWith("s59");
        }
        assertThat(asked("/data/"))
                .containsExactly(
                        "/tabular/api/resources/11111111-0000-4000-8000-000000000001/data/?page=1&page_size=50",
                        "/tabular/api/resources/11111111-0000-4000-8000-000000000001/data/?page=2&page_size=50");
        assertThat(asked("/s/")).isEmpty();
        assertThat(keys).as("the key is the portal's").endsWith("", "", "");
    }

    @Test
    void recordsAreTheSameFromTheFileAndFromTheCopy() {
        List<Station> copy;
        List<Station> file;
        RecordRequest request =
                stations().where(field("velos").atLeast(5)).where(field("tarif").lessThan(30.5));
        try (Rows<Station> rows = request.as(Station.class, MethodHandles.lookup())) {
            copy = rows.stream().toList();
        }
        assertThat(asked("/s/")).isEmpty();
        extras = "";
        try (Rows<Station> rows = request.as(Station.class, MethodHandles.lookup())) {
            file = rows.stream().toList();
        }
        assertThat(asked("/s/")).hasSize(1);
        assertThat(copy).isEqualTo(file).hasSize(8);
    }

    static Stream<Arguments> pushed() {
        return Stream.of(
                Arguments.of(field("velos").atLeast(3), "velos__greater=3"),
                Arguments.of(field("velos").atMost(3), "velos__less=3"),
                Arguments.of(field("velos").moreThan(3), "velos__strictly_greater=3"),
                Arguments.of(field("velos").lessThan(3), "velos__strictly_less=3"),
                Arguments.of(field("velos").is(3), "velos__exact=3"),
                Arguments.of(field("tarif").is(1.5), "tarif__exact=1.5"),
                Arguments.of(field("nom").is("s 1"), "nom__exact=s 1"),
                Arguments.of(field("nom").contains("S1"), "nom__contains=S1"),
                Arguments.of(field("nom").in("s1", "s2"), "nom__in=s1,s2"),
                Arguments.of(field("jour").atLeast(LocalDate.of(2026, 11, 20)), "jour__greater=2026-11-20"));
    }

    @ParameterizedTest
    @MethodSource("pushed")
    void whatMeansTheSameThereIsToldToTheTabularApi(Condition condition, String parameter) {
        try (Rows<Row> rows = stations().where(condition).rows()) {
            rows.forEach(row -> {});
        }
        assertThat(asked("/data/").get(0)).contains("?" + parameter + "&page=1");
    }

    /**
     * The server cuts decoded addresses at each & and =, puts the rest into an address of its own (where # begins a
     * fragment), and knows other patterns and types than a reader of files.
     */
    static Stream<Condition> kept() {
        return Stream.of(
                field("nom").is("a&b"),
                field("nom").is("a=b"),
                field("nom").is("lot #3"),
                field("nom").in("s1", "lot #3"),
                field("nom").contains("#"),
                field("nom").is("C++"),
                field("part #").is(1),
                field("taux %").is(1),
                field("nom").is(" s1"),
                field("nom").is(""),
                field("nom").is(3),
                field("nom").isNot("s1"),
                field("nom").contains("é"),
                field("nom").contains("100%"),
                field("nom").in("a,b", "c"),
                field("velos").atLeast(1.5),
                field("velos").is("3"),
                field("velos").is(12345678901234567L),
                field("velos").isAbsent(),
                field("a__b").is(1),
                field("x=y").is(1),
                field("jour").is("2026-11-20"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatMeansSomethingElseThereIsLookedForInTheFile(Condition condition) {
        try (Rows<Row> rows = stations().where(condition).rows()) {
            rows.forEach(row -> {});
        }
        assertThat(asked("/data/")).isEmpty();
        assertThat(asked("/s/")).hasSize(1);
    }

    @Test
    void whatIsNearIsAskedForByABox() {
        try (Rows<Row> rows = stations()
                .near(GeoPoint.latLon(47.31, 0.69), Distance.metres(300))
                .orderBy(Order.nearestFirst())
                .rows()) {
            assertThat(rows.stream().map(row -> row.text("nom")))
                    .startsWith("s10")
                    .containsExactlyInAnyOrder("s8", "s9", "s10", "s11", "s12");
        }
        assertThat(asked("/data/").get(0))
                .matches(".*lat__greater=47\\.307.*&lat__less=47\\.312.*&lon__greater=0\\.68.*&lon__less=0\\.69.*");
    }

    @Test
    void manyRowsAreReadFromTheFile() {
        total = 50 * TabularApi.MOST_PAGES + 1;
        try (Rows<Row> rows = stations().where(field("velos").atLeast(0)).rows()) {
            assertThat(rows).hasSize(TOTAL);
        }
        assertThat(asked("/data/")).as("one page tells how many there are").hasSize(1);
        assertThat(asked("/s/")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"404", "410", "403", "500", "400"})
    void withoutACopyTheFileIsRead(int status) {
        tabularStatus = status;
        try (Rows<Row> rows = stations().limit(3).rows()) {
            assertThat(rows).hasSize(3);
        }
        assertThat(asked("/s/")).hasSize(1);
    }

    @Test
    void aCopyOlderThanTheFileIsNotAsked() {
        for (String old : List.of(
                "\"analysis:parsing:finished_at\": \"2026-11-28T06:00:00+00:00\"",
                "\"analysis:parsing:finished_at\": \"2026-11-28T07:00:00+00:00\", \"analysis:parsing:error\": \"boom\"",
                "")) {
            extras = old;
            try (Rows<Row> rows = stations().limit(3).rows()) {
                assertThat(rows).hasSize(3);
            }
        }
        assertThat(asked("/tabular/")).isEmpty();
    }

    @Test
    void aSmallFileIsReadAtOnce() {
        size = 1000;
        try (Rows<Row> rows = stations().limit(3).rows()) {
            assertThat(rows).hasSize(3);
        }
        assertThat(asked("/tabular/")).isEmpty();
    }

    @Test
    void cellsAsPublishedAreThoseOfTheFile() {
        try (Rows<Row> rows =
                stations().query(RecordQuery.all().limit(1).cellsAsPublished()).rows()) {
            assertThat(rows.iterator().next().text("tarif")).isEqualTo("0,50");
        }
        assertThat(asked("/tabular/")).isEmpty();
    }

    @Test
    void fieldsAreCheckedBeforeAnyRowIsAskedFor() {
        assertThatThrownBy(() -> stations()
                        .where(field("velo").is("x"))
                        .where(field("velos").is(1))
                        .rows())
                .isInstanceOfSatisfying(
                        UnknownFieldException.class, e -> assertThat(e.field()).isEqualTo("velo"));
        assertThat(asked("/data/")).isEmpty();
        assertThat(asked("/s/")).isEmpty();
    }

    @Test
    void aWebPageInPlaceOfAFileIsTold() {
        contentType = "text/html";
        assertThatThrownBy(() -> stations().rows()).isInstanceOfSatisfying(PortalException.class, e -> {
            assertThat(e.message(Locale.FRENCH)).contains("une page web", "stations.csv");
            assertThat(e.message(Locale.ENGLISH)).contains("a web page");
        });
    }

    @Test
    void aDatasetOrFileThatIsNotThereIsToldWithThoseThereAre() {
        assertThatThrownBy(
                        () -> portal.records(ResourceRef.of("velos", "Station")).rows())
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("Stations");
        assertThatThrownBy(() -> portal.records(ResourceRef.of("motos")).rows()).isInstanceOf(PortalException.class);
    }

    @Test
    void theTabularApiOfDataGouvIsKnown() {
        assertThat(TabularApi.of(URI.create("https://www.data.gouv.fr")))
                .contains(URI.create("https://tabular-api.data.gouv.fr/api"));
        assertThat(TabularApi.of(URI.create("https://data.public.lu"))).isEmpty();
    }
}
