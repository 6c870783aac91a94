package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.IDN;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRequestTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, api/1/x/, https://example.org/api/1/x/",
        "https://example.org/, /api/1/x/, https://example.org/api/1/x/",
        "https://example.org/portail, api/1/x/, https://example.org/portail/api/1/x/",
        "https://example.org/portail/, /api, https://example.org/portail/api",
        "http://example.org:8080/a/b, '', http://example.org:8080/a/b/"
    })
    void aPathStandsBelowTheAddressAsItWasGiven(String base, String path, String expected) {
        assertThat(HttpRequest.get(path).build().uri(URI.create(base))).isEqualTo(URI.create(expected));
    }

    @Test
    void aStepIsAlwaysOneStepWhateverIsInIt() {
        assertThat(HttpRequest.get("d/{}/r/{}/", "a/../b?c#d%é", "…").build().uri(URI.create("http://h")))
                .isEqualTo(URI.create("http://h/d/a%2F..%2Fb%3Fc%23d%25%C3%A9/r/%E2%80%A6/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aStepThatWouldLeadElsewhereIsRefused(String step) {
        assertThatThrownBy(() -> HttpRequest.delete("api/1/datasets/{}/", step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no step of a path");
    }

    @Test
    void asManyStepsAsPlacesAreExpected() {
        assertThatThrownBy(() -> HttpRequest.get("a/{}/{}/", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 places {} in a/{}/{}/, but 1 values");
        assertThatThrownBy(() -> HttpRequest.get("a/", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parametersAreNotPutIntoThePath() {
        assertThatThrownBy(() -> HttpRequest.get("a/?page=2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("query");
    }

    @Test
    void parametersAreAddedToThoseThatAnAddressHas() {
        URI next = URI.create("https://example.org/x/?page=2#top");

        assertThat(HttpRequest.get(next)
                        .query("tag", "a&b")
                        .query("tag", "c")
                        .build()
                        .uri(null))
                .isEqualTo(URI.create("https://example.org/x/?page=2&tag=a%26b&tag=c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "/relative",
                "https:///nohost",
                "mailto:a@example.org",
                "https://user:pw@example.org/"
            })
    void onlyAddressesOfTheWebWithoutAPasswordAreTaken(String address) {
        URI uri = URI.create(address);

        assertThatThrownBy(() -> HttpRequest.get(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pw");
        assertThatThrownBy(() -> HttpTransport.builder(uri)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostsWithAnUnderscoreOrInOtherLettersAreHostsOfTheirOwn() {
        URI bucket = URI.create("https://my_bucket.example.org/a.csv");
        URI other = URI.create("https://other_bucket.example.org/a.csv");

        assertThat(HttpRequest.get(bucket).build().uri(null)).isEqualTo(bucket);
        assertThat(Addresses.origin(bucket))
                .isEqualTo("https://my_bucket.example.org:443")
                .isNotEqualTo(Addresses.origin(other));
        assertThat(Addresses.host(URI.create("https://données.example.org/")))
                .isEqualTo(IDN.toASCII("données.example.org"));
        assertThat(Addresses.host(URI.create("http://[::1]:8080/"))).isEqualTo("::1");
    }

    @Test
    void aPortalsAddressHasNoQuery() {
        assertThatThrownBy(() -> HttpTransport.builder(URI.create("https://example.org/?lang=fr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no query");
    }

    @Test
    void methodsSayWhetherTheyMayBeRepeatedAndRequestsMaySayOtherwise() {
        assertThat(HttpRequest.get("x").build().isRepeatable()).isTrue();
        assertThat(HttpRequest.of(HttpMethod.HEAD, "x").build().isRepeatable()).isTrue();
        assertThat(HttpRequest.put("x").build().isRepeatable()).isTrue();
        assertThat(HttpRequest.delete("x").build().isRepeatable()).isTrue();
        assertThat(HttpRequest.post("x").build().isRepeatable()).isFalse();
        assertThat(HttpRequest.of(HttpMethod.PATCH, "x").build().isRepeatable()).isFalse();
        assertThat(HttpRequest.post("x").repeatable().build().isRepeatable()).isTrue();
        assertThat(HttpRequest.put("x").once().build().isRepeatable()).isFalse();
    }

    @Test
    void aReadHasNoBody() {
        assertThatThrownBy(
                        () -> HttpRequest.get("x").body(HttpBody.json(Map.of())).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A GET has no body");
    }

    @Test
    void aDeleteMayHaveABody() {
        HttpRequest request = HttpRequest.delete("x")
                .body(HttpBody.json(java.util.List.of("key")))
                .build();

        assertThat(request.body().orElseThrow().length()).isEqualTo(7);
        assertThat(request.method()).isEqualTo(HttpMethod.DELETE);
        assertThat(request).hasToString("DELETE /x");
    }

    @Test
    void addressesOfDocumentsAreTakenForSuch() {
        URI uri = URI.create("https://example.org/x");

        assertThat(HttpRequest.get(uri).build().namedBy()).isEqualTo(NamedBy.DOCUMENT);
        assertThat(HttpRequest.of(HttpMethod.HEAD, uri)
                        .namedBy(NamedBy.EMBEDDER)
                        .build()
                        .namedBy())
                .isEqualTo(NamedBy.EMBEDDER);
        assertThat(HttpRequest.get("x").build().namedBy()).isEqualTo(NamedBy.EMBEDDER);
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> HttpRequest.get("x").maxBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpRequest.get("x").timeLimit(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpRequest.get("x").freshFor(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormHasAtLeastOnePartAndTellsNoContent() throws Exception {
        assertThatThrownBy(() -> HttpBody.multipart().build()).isInstanceOf(IllegalStateException.class);
        MultipartBody form = HttpBody.multipart().field("password", "hunter2").build();
        assertThat(form).hasToString("multipart of [name=\"password\"]");
        HttpBody unknown = new HttpBody() {
            @Override
            public String mediaType() {
                return "text/csv";
            }

            @Override
            public long length() {
                return -1;
            }

            @Override
            public void writeTo(java.io.OutputStream out) {}
        };
        assertThat(HttpBody.multipart().file("file", "a.csv", unknown).build().length())
                .isEqualTo(-1);
    }
}
