package io.github.opendata4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.udata.FakeUdata;
import io.github.opendata4j.client.udata.UdataPortal;
import io.github.opendata4j.model.Dataset;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalsTest {
    private static final String CAPABILITIES = "<?xml version=\"1.0\"?>\n<!-- <Capabilities> -->\n"
            + "<csw:Capabilities xmlns:csw=\"http://www.opengis.net/cat/csw/2.0.2\" xmlns:ows=\"http://www.opengis.net/ows\""
            + " version=\"2.0.2\"><ows:ServiceIdentification><ows:Title> Géo-Exemple </ows:Title>";
    private static final String TURTLE = "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<> a dcat:Catalog .";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.getOrDefault(
                        request.getTarget(),
                        new MockResponse.Builder()
                                .code(404)
                                .addHeader("Content-Type", "text/html")
                                .body("<html>not here</html>")
                                .build());
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void serve(String target, String type, String body) {
        answers.put(
                target,
                new MockResponse.Builder()
                        .addHeader("Content-Type", type)
                        .body(body)
                        .build());
    }

    private URI at(String path) {
        return server.url(path).uri();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "datasets/velos/", "fr/datasets/velos/#/resources", "api/1/datasets/?q=velo"})
    void udataIsRecognisedByAnyOfItsPagesAndOpened(String page) {
        try (FakeUdata udata = FakeUdata.start()) {
            URI address = udata.uri().resolve("/" + page);

            PortalMatch match = Portals.discover(address);

            assertThat(match)
                    .isEqualTo(PortalMatch.of(PortalKind.UDATA, udata.uri().resolve("/")));
            assertThat(udata.requests()).hasSize(1);
            assertThat(Portals.open(address)).isInstanceOf(UdataPortal.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portail", "/portail/dataset/budget", "/portail/fr/group/x", "/portail/api/3"})
    void ckanIsRecognisedBelowAPathWithItsVersion(String page) {
        serve(
                "/portail/api/3/action/status_show",
                "application/json",
                "{\"success\":true,\"result\":{\"site_title\":\"Exemple\",\"ckan_version\":\"2.11.5\"}}");

        assertThat(Portals.discover(at(page)))
                .isEqualTo(new PortalMatch(PortalKind.CKAN, at("/portail/"), "Exemple", "2.11.5"));
    }

    @Test
    void opendatasoftIsRecognisedByItsExploreApi() {
        serve(
                "/api/explore/v2.1/catalog/datasets?limit=1&select=dataset_id",
                "application/json; charset=utf-8",
                "{\"total_count\":12,\"results\":[{\"dataset_id\":\"x\"}]}");

        assertThat(Portals.discover(at("/explore/dataset/x/")))
                .isEqualTo(PortalMatch.of(PortalKind.OPENDATASOFT, at("/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/geonetwork/srv/fre/csw", "/geonetwork/srv/fre/catalog.search", "/"})
    void aCatalogueServiceIsRecognisedByItsCapabilities(String page) {
        serve(
                "/geonetwork/srv/fre/csw?service=CSW&version=2.0.2&request=GetCapabilities",
                "application/xml",
                CAPABILITIES);

        assertThat(Portals.discover(at(page)))
                .isEqualTo(new PortalMatch(PortalKind.CSW, at("/geonetwork/srv/fre/csw"), "Géo-Exemple", "2.0.2"));
    }

    @Test
    void capabilitiesOfAnotherServiceAreNoCatalogue() {
        serve(
                "/csw?service=CSW&version=2.0.2&request=GetCapabilities",
                "application/xml",
                "<WFS_Capabilities version=\"2.0.0\"/>");

        assertThatThrownBy(() -> Portals.discover(at("/csw"))).isInstanceOf(PortalException.class);
    }

    @Test
    void aCatalogueInRdfIsRecognisedAtItsAddress() {
        serve("/feeds/all.ttl", "text/turtle", TURTLE);

        assertThat(Portals.discover(at("/feeds/all.ttl")))
                .isEqualTo(PortalMatch.of(PortalKind.DCAT, at("/feeds/all.ttl")));
    }

    @Test
    void aCatalogueInRdfIsFoundByThePageThatNamesItInItsOwnHost() {
        serve(
                "/donnees",
                "text/html",
                "<html><head><link rel=alternate type='text/turtle' href='http://elsewhere.example.org/x.ttl'>"
                        + "<link href=\"/style.css\" rel=\"stylesheet\">"
                        + "<link rel=\"alternate\" type=\"application/ld+json\" href=\"donnees.jsonld?a=1&amp;b=2\"></head>"
                        + "http://www.w3.org/ns/dcat#");
        serve(
                "/donnees.jsonld?a=1&b=2",
                "application/ld+json",
                "{\"@context\":{\"dcat\":\"http://www.w3.org/ns/dcat#\"}}");

        assertThat(Portals.discover(at("/donnees")))
                .isEqualTo(PortalMatch.of(PortalKind.DCAT, at("/donnees.jsonld?a=1&b=2")));
    }

    @Test
    void aDirectoryThatWePublishedIsRecognisedOnAWebServer(@TempDir Path folder) throws IOException {
        DirectoryPortal directory = DirectoryPortal.at(folder);
        Publisher publisher = Publisher.to(directory).build();
        publisher.apply(publisher.plan(Publication.of(
                Dataset.builder("velos", "Vélos en libre service").build())));
        serve("/opendata/catalog.json", "application/json", Files.readString(folder.resolve("catalog.json")));

        PortalMatch match = PortalMatch.of(PortalKind.DIRECTORY, at("/opendata/"));
        assertThat(Portals.discover(at("/opendata/"))).isEqualTo(match);
        assertThat(Portals.discover(at("/opendata"))).isEqualTo(match);
        assertThat(Portals.discover(at("/opendata/index.html"))).isEqualTo(match);
    }

    @Test
    void whatIsNoPortalIsToldWithWhatWasLookedFor() {
        serve("/", "text/html", "<html><body>Bienvenue</body></html>");

        PortalException fault = catchThrowableOfType(PortalException.class, () -> Portals.discover(at("/")));

        assertThat(fault)
                .hasMessage("No portal recognised at " + at("/")
                        + ": none of udata, ckan, opendatasoft, csw, directory, dcat. Give the address of the portal itself, or"
                        + " of its catalogue.");
        assertThat(fault.message(Locale.FRENCH)).contains("Aucun portail reconnu");
        assertThat(server.getRequestCount()).isLessThan(9);
    }

    @Test
    void aHostThatIsAwayIsNoUnknownPortal() {
        URI address = at("/");
        server.close();

        PortalException fault = catchThrowableOfType(PortalException.class, () -> Portals.discover(address));

        assertThat(fault).hasMessageContaining("No connection");
        assertThat(fault.isRetryable()).isTrue();
    }

    @Test
    void aKindThatIsKnownButNotReadIsToldAsSuch() {
        PortalMatch match = new PortalMatch(PortalKind.CKAN, at("/"), "Exemple", "2.11.5");

        PortalException fault =
                catchThrowableOfType(PortalException.class, () -> Portals.open(match, HttpTransport::builder));

        assertThat(fault)
                .hasMessage(
                        at("/") + " (Exemple) is a portal of ckan 2.11.5: recognised, but this version of the library"
                                + " can't read it yet. It reads: udata.");
        assertThat(fault.message(Locale.FRENCH)).contains("reconnu, mais", "Elle lit : udata.");
        assertThat(Portals.find(match, HttpTransport::builder)).isEmpty();
        assertThat(PortalKind.CKAN).hasToString("ckan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ckan", "opendatasoft", "csw", "dcat", "directory"})
    void everyKindThatIsOnlyRecognisedIsToldAsSuch(String kind) {
        PortalMatch match = PortalMatch.of(new PortalKind(kind), at("/"));

        assertThatThrownBy(() -> Portals.open(match, HttpTransport::builder))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("is a portal of " + kind + ": recognised");
    }

    @Test
    void whatASiteOfItsOwnCallsItselfIsNotTakenForAKind() {
        PortalMatch match = PortalMatch.of(new PortalKind("autre"), at("/"));

        assertThat(Portals.find(match, HttpTransport::builder)).isEmpty();
        assertThat(Portals.find(PortalMatch.of(PortalKind.UDATA, at("/")), HttpTransport::builder))
                .isPresent();
    }

    @Test
    void theEmbeddersTransportIsUsedForAllRequests() {
        List<URI> hosts = new ArrayList<>();
        serve("/all.ttl", "text/turtle", TURTLE);

        Portals.discover(at("/all.ttl"), uri -> {
            hosts.add(uri);
            return HttpTransport.builder(uri).userAgent("my-erp/3.1");
        });

        assertThat(hosts).containsExactly(at("/"));
    }
}
