package io.github.opendata4j.client.testing.udata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The traps that the fake is there for, and what it adds for tests; whether it is faithful is another test's affair. */
class FakeUdataTest {
    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-11-22T07:37:30Z"), ZoneOffset.UTC);

    private final FakeUdata udata = FakeUdata.start(STANDING);

    @AfterEach
    void stop() {
        udata.close();
    }

    @Test
    void lettingTheCookieOfAnEarlierAnswerComeBackWinsOverAnyKey() throws Exception {
        udata.sendCookiesOverPlainHttp();
        String cookie =
                send("GET", "/api/1/me/", udata.editorKey(), null).headers().get("set-cookie");

        PlainHttp.Reply reply = PlainHttp.send(
                "GET",
                udata.uri().resolve("/api/1/me/"),
                Map.of("X-API-KEY", "udata_wrong", "Cookie", cookie.substring(0, cookie.indexOf(';'))),
                null);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(json(reply)).containsEntry("first_name", "Ed");
    }

    @Test
    void anUpdateThatLeavesTagsAndTemporalCoverageOutWipesThem() throws Exception {
        String path = dataset("{\"title\": \"t\", \"description\": \"d\", \"acronym\": \"a\", \"tags\": [\"arbres\"],"
                + " \"temporal_coverage\": {\"start\": \"2020-01-01\", \"end\": \"2020-12-31\"}}");

        Map<String, Object> updated = json(send("PUT", path, udata.editorKey(), "{\"title\": \"u\"}"));

        assertThat(updated)
                .containsEntry("tags", Doc.list())
                .containsEntry("temporal_coverage", null)
                .containsEntry("acronym", "a");
    }

    @Test
    void aFormerSlugLeadsToTheNewOne() throws Exception {
        String path = dataset("{\"title\": \"Avant\", \"description\": \"d\"}");
        send("PUT", path, udata.editorKey(), "{\"title\": \"Après\"}");

        PlainHttp.Reply reply = send("GET", "/api/1/datasets/avant/", null, null);

        assertThat(reply.status()).isEqualTo(308);
        assertThat(reply.headers()).containsEntry("location", udata.uri() + "/api/1/datasets/apres/");
    }

    @Test
    void theSameFileNameTwiceWithinASecondIsAnErrorOfTheServer() throws Exception {
        String path = dataset("{\"title\": \"t\", \"description\": \"d\"}");

        assertThat(upload(path).status()).isEqualTo(201);
        assertThat(upload(path).status()).isEqualTo(500);
    }

    @Test
    void failsTheNextRequestAlone() throws Exception {
        udata.failNext(503);

        assertThat(send("GET", "/api/1/datasets/", null, null).status()).isEqualTo(503);
        assertThat(send("GET", "/api/1/datasets/", null, null).status()).isEqualTo(200);
        assertThat(udata.requests()).containsExactly("GET /api/1/datasets/", "GET /api/1/datasets/");
    }

    @Test
    void holdsNothingAfterAReset() throws Exception {
        String path = dataset("{\"title\": \"t\", \"description\": \"d\"}");

        udata.reset();

        assertThat(send("GET", path, udata.editorKey(), null).status()).isEqualTo(404);
        assertThat(json(send("GET", "/api/1/datasets/", null, null))).containsEntry("total", 0L);
    }

    private String dataset(String body) throws IOException {
        return "/api/1/datasets/"
                + json(send("POST", "/api/1/datasets/", udata.editorKey(), body))
                        .get("id") + "/";
    }

    private PlainHttp.Reply upload(String path) throws IOException {
        String form =
                "--mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na;b\n\r\n--mark--\r\n";
        return PlainHttp.send(
                "POST",
                udata.uri().resolve(path + "upload/"),
                Map.of("X-API-KEY", udata.editorKey(), "Content-Type", "multipart/form-data; boundary=mark"),
                form.getBytes(StandardCharsets.UTF_8));
    }

    private PlainHttp.Reply send(String method, String path, String key, String body) throws IOException {
        return PlainHttp.send(
                method,
                udata.uri().resolve(path),
                key == null ? Map.of() : Map.of("X-API-KEY", key, "Content-Type", "application/json"),
                body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> json(PlainHttp.Reply reply) {
        return Doc.map(Json.parse(reply.body()));
    }

    @Test
    void aSiretNeedsTheKeyOfItsSiren() {
        assertThat(refused("22070001700017")).isEmpty();
        assertThat(refused("35600000000048")).as("the postal service").isEmpty();
        assertThat(refused("22070001800017"))
                .hasValueSatisfying(told -> assertThat(told).contains("Invalid Siret number"));
        assertThat(refused("2207000170001"))
                .hasValueSatisfying(told -> assertThat(told).contains("A siret number is made of 14 digits"));
        assertThat(refused("tttttttttttttt"))
                .hasValueSatisfying(told -> assertThat(told).contains("A siret number is only made of digits"));
    }

    private static java.util.Optional<String> refused(String siret) {
        try {
            Siret.require(siret);
            return java.util.Optional.empty();
        } catch (Refusal refusal) {
            return java.util.Optional.of(new String(refusal.answer().body(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
