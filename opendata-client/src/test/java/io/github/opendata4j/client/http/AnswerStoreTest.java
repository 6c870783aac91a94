package io.github.opendata4j.client.http;

import static io.github.opendata4j.client.http.Freshness.Source.CONFIRMED;
import static io.github.opendata4j.client.http.Freshness.Source.PORTAL;
import static io.github.opendata4j.client.http.Freshness.Source.STALE;
import static io.github.opendata4j.client.http.Freshness.Source.STORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerStoreTest extends HttpTestBase {
    @TempDir
    Path folder;

    private HttpTransport http(AnswerStore.Builder store) {
        return opened(builder().retry(RetryPolicy.NONE).store(store.build()));
    }

    @Override
    HttpTransport http() {
        return http(AnswerStore.in(folder).staleIfError(Duration.ofDays(2)));
    }

    private void answer(String body, String... headers) {
        MockResponse.Builder answer = json(200, body);
        List.of(headers).forEach(answer::addHeader);
        server.enqueue(answer.build());
    }

    private void notModified(String... headers) {
        MockResponse.Builder answer = new MockResponse.Builder().code(304);
        List.of(headers).forEach(answer::addHeader);
        server.enqueue(answer.build());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatTheServerSaysHoldsIsNotAskedForAgain() {
        HttpTransport http = http();
        answer("{\"a\":1}", "Cache-Control: public, max-age=60");

        assertThat(http.send(get("x/")).freshness().source()).isEqualTo(PORTAL);
        time.pass(Duration.ofSeconds(59));
        HttpAnswer second = http.send(get("x/"));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(second.text()).isEqualTo("{\"a\":1}");
        assertThat(second.header("Content-Type")).contains("application/json");
        assertThat(second.freshness())
                .isEqualTo(new Freshness(STORED, time.instant().minusSeconds(59), Duration.ofSeconds(59)));
        assertThat(second.attempts()).isZero();
    }

    @Test
    void whatMayHoldIsAskedAboutWithItsValidatorsAndConfirmed() {
        HttpTransport http = http();
        answer("old", "ETag: \"1\"", "Last-Modified: Sun, 22 Nov 2026 06:00:00 GMT", "Cache-Control: max-age=60");
        http.send(get("x/"));
        time.pass(Duration.ofSeconds(61));
        notModified("Cache-Control: max-age=3600");

        HttpAnswer second = http.send(get("x/"));

        taken();
        RecordedRequest asked = taken();
        assertThat(asked.getHeaders().get("If-None-Match")).isEqualTo("\"1\"");
        assertThat(asked.getHeaders().get("If-Modified-Since")).isEqualTo("Sun, 22 Nov 2026 06:00:00 GMT");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo("old");
        assertThat(second.freshness()).isEqualTo(new Freshness(CONFIRMED, time.instant(), Duration.ZERO));

        time.pass(Duration.ofMinutes(50)); // the newer headers count from now on
        assertThat(http.send(get("x/")).freshness().source()).isEqualTo(STORED);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void whatHasChangedTakesThePlaceOfTheOld() {
        HttpTransport http = http();
        answer("old", "ETag: \"1\"");
        answer("new", "ETag: \"2\"", "Cache-Control: max-age=60");

        http.send(get("x/"));

        assertThat(http.send(get("x/")).text()).isEqualTo("new");
        assertThat(http.send(get("x/")).text()).isEqualTo("new");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anOldAnswerIsServedWhenThePortalIsAwayAndSaysHowOldItIs() {
        HttpTransport http = http();
        answer("{}", "Cache-Control: public, max-age=0, must-revalidate"); // as udata sends it
        http.send(get("x/"));
        time.pass(Duration.ofHours(30));
        server.close();

        HttpAnswer stale = http.send(get("x/"));

        assertThat(stale.text()).isEqualTo("{}");
        assertThat(stale.freshness().isStale()).isTrue();
        assertThat(stale.freshness().age()).isEqualTo(Duration.ofHours(30));
        assertThat(notes.of("stale")).containsExactly("stale " + portal() + "x/ PT30H");
    }

    @Test
    void anOldAnswerIsServedWhenThePortalSaysThatItIsUnavailable() {
        HttpTransport http = http();
        answer("1");
        answer(503, "");
        http.send(get("x/"));

        assertThat(http.send(get("x/")).freshness().source()).isEqualTo(STALE);
    }

    @Test
    void anAnswerThatIsTooOldIsNotServed() {
        HttpTransport http = http();
        answer("1");
        answer(503, "");
        http.send(get("x/"));
        time.pass(Duration.ofDays(2).plusSeconds(1));

        assertThatThrownBy(() -> http.send(get("x/"))).isInstanceOf(PortalException.class);
    }

    @Test
    void nothingStaleIsServedUnlessAskedFor() {
        HttpTransport http = http(AnswerStore.in(folder));
        answer("1");
        answer(503, "");
        http.send(get("x/"));
        time.pass(Duration.ofSeconds(1));

        assertThatThrownBy(() -> http.send(get("x/"))).isInstanceOf(PortalException.class);
    }

    @Test
    void aRefusalIsNotHiddenBehindAnOldAnswer() {
        HttpTransport http = http();
        answer("1");
        answer(410, "{\"message\":\"Dataset has been deleted\"}");
        http.send(get("x/"));

        assertThatThrownBy(() -> http.send(get("x/")))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.status()).hasValue(410));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control: no-store", "Cache-Control: max-age=60, NO-STORE", "Vary: *"})
    void whatMustNotBeStoredIsNot(String header) throws IOException {
        HttpTransport http = http();
        answer("old", "Cache-Control: max-age=0");
        answer("secret", header);

        http.send(get("x/"));
        http.send(get("x/"));

        assertThat(files()).isEmpty(); // nor does the older one stay
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cache-Control: no-cache, max-age=60",
                "Cache-Control: max-age=0",
                "Cache-Control: max-age=nonsense",
                "Expires: Sun, 22 Nov 2026 07:10:00 GMT",
                "Age: 10"
            })
    void whatDoesNotSayHowLongItHoldsIsAskedForAgain(String header) {
        HttpTransport http = http();
        answer("1", header);
        answer("2", header);

        http.send(get("x/"));

        assertThat(http.send(get("x/")).text()).isEqualTo("2");
    }

    @Test
    void aDateOfExpiryCountsFromTheServersOwnClockAndAgeOnTheWayIsTakenOff() {
        HttpTransport http = http();
        answer("1", "Date: Sun, 22 Nov 2020 07:00:00 GMT", "Expires: Sun, 22 Nov 2020 07:01:00 GMT", "Age: 20");
        answer("2");
        http.send(get("x/"));

        time.pass(Duration.ofSeconds(39));
        assertThat(http.send(get("x/")).text()).isEqualTo("1");
        time.pass(Duration.ofSeconds(1));
        assertThat(http.send(get("x/")).text()).isEqualTo("2");
    }

    @Test
    void theCallerMaySayThatAnAnswerOfSomeAgeWillDo() {
        HttpTransport http = http();
        HttpRequest request =
                HttpRequest.get("licenses/").freshFor(Duration.ofHours(1)).build();
        answer("1", "Cache-Control: public, max-age=0, must-revalidate");
        answer("2");
        http.send(request);

        time.pass(Duration.ofMinutes(59));
        assertThat(http.send(request).text()).isEqualTo("1");
        time.pass(Duration.ofMinutes(1));
        assertThat(http.send(request).text()).isEqualTo("2");
    }

    @Test
    void theCallerMayWantNothingOfTheStore() throws IOException {
        answer("1", "Cache-Control: max-age=60");

        http().send(HttpRequest.get("x/").unstored().build());

        assertThat(files()).isEmpty();
    }

    @Test
    void anAnswerIsForAnEqualRequestOnly() {
        HttpTransport http = http();
        for (String body : List.of("1", "2", "3", "4")) {
            answer(body, "Cache-Control: max-age=60");
        }

        assertThat(http.send(get("x/")).text()).isEqualTo("1");
        assertThat(http.send(HttpRequest.get("x/").query("page", "2").build()).text())
                .isEqualTo("2");
        assertThat(http.send(HttpRequest.get("x/").header("X-Fields", "id").build())
                        .text())
                .isEqualTo("3");
        assertThat(http.send(HttpRequest.get("x/").accept("text/csv").build()).text())
                .isEqualTo("4");
        assertThat(http.send(get("x/")).text()).isEqualTo("1");
    }

    @Test
    void answersToAKeyAreNotStored() throws IOException {
        HttpTransport keyed = opened(builder()
                .apiKey("X-API-KEY", ApiKey.of("one"))
                .store(AnswerStore.in(folder).build()));
        answer("private", "Cache-Control: max-age=60");
        answer("public", "Cache-Control: max-age=60");

        keyed.send(get("me/"));
        assertThat(files()).isEmpty();

        keyed.send(HttpRequest.get("x/").anonymous().build());
        assertThat(files()).hasSize(1);
    }

    @Test
    void storedAnswersToAKeyAreServedToThatKeyOnlyAndTheFolderDoesNotTellIt() throws IOException {
        AnswerStore store = AnswerStore.in(folder).answersToKeys().build();
        HttpTransport one =
                opened(builder().apiKey("X-API-KEY", ApiKey.of("key-one")).store(store));
        HttpTransport two =
                opened(builder().apiKey("X-API-KEY", ApiKey.of("key-two")).store(store));
        HttpTransport none = opened(builder().store(store));
        answer("of one", "Cache-Control: max-age=60", "Set-Cookie: session=abc");
        answer("of two", "Cache-Control: max-age=60");
        answer("of nobody", "Cache-Control: max-age=60");

        for (int i = 0; i < 2; i++) {
            assertThat(one.send(get("me/")).text()).isEqualTo("of one");
            assertThat(two.send(get("me/")).text()).isEqualTo("of two");
            assertThat(none.send(get("me/")).text()).isEqualTo("of nobody");
        }

        assertThat(server.getRequestCount()).isEqualTo(3);
        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContain("key-", "session");
        }
    }

    @Test
    void whatIsDamagedCountsAsAbsent() throws IOException {
        HttpTransport http = http();
        answer("{\"total\":12}", "Cache-Control: max-age=60");
        http.send(get("x/"));
        Path file = files().get(0);
        Files.writeString(file, Files.readString(file).replace("12}", "13}"));
        answer("{\"total\":12}");

        HttpAnswer answer = http.send(get("x/"));

        assertThat(answer.text()).isEqualTo("{\"total\":12}");
        assertThat(answer.freshness().source()).isEqualTo(PORTAL);
    }

    @Test
    void noWrongContentIsEverReadWhereverAFileIsDamaged() throws IOException {
        byte[] content = "{\"total\":12}".getBytes(StandardCharsets.UTF_8);
        HttpHeaders headers = HttpHeaders.of(Map.of("etag", List.of("\"1\"")));
        byte[] good = new StoredAnswer(portal(), headers, time.instant(), content).toBytes();

        assertThat(StoredAnswer.parse(good)).isPresent();
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 0x15;
            assertThat(StoredAnswer.parse(bad).map(StoredAnswer::content).orElse(content))
                    .isEqualTo(content);
            assertThat(StoredAnswer.parse(Arrays.copyOf(good, at))).isEmpty();
        }
    }

    @Test
    void anAnswerFromTheFutureIsNotBelieved() {
        HttpTransport http = http();
        answer("1", "Cache-Control: max-age=60");
        answer("2");
        http.send(get("x/"));
        time.pass(Duration.ofDays(-1));

        assertThat(http.send(get("x/")).text()).isEqualTo("2");
    }

    @Test
    void theLeastLatelyUsedGoFirstAndNoOtherFileIsTouched() throws IOException {
        Path own = Files.write(folder.resolve("notes.txt"), new byte[5000]);
        Path crashed = Files.write(folder.resolve("." + "a".repeat(64) + "1.part"), new byte[9]);
        Files.setLastModifiedTime(crashed, FileTime.from(time.instant().minus(Duration.ofHours(2))));
        HttpTransport http = http(AnswerStore.in(folder).maxBytes(3000));
        String body = "x".repeat(500);
        for (int i = 0; i < 12; i++) {
            answer(body, "Cache-Control: max-age=9999");
            http.send(get("x/" + i));
            time.pass(Duration.ofSeconds(1));
            http.send(get("x/0")); // stays in use
        }

        assertThat(server.getRequestCount()).isEqualTo(12);
        assertThat(own).exists();
        assertThat(crashed).doesNotExist();
        long sum = 0;
        for (Path file : files()) {
            sum += file.equals(own) ? 0 : Files.size(file);
        }
        assertThat(sum).isBetween(1L, 3000L);
    }

    @Test
    void anAnswerThatIsTooLongIsGivenButNotStored() throws IOException {
        HttpTransport http = http(AnswerStore.in(folder).maxEntryBytes(10));
        answer("12345678901", "Cache-Control: max-age=60");

        assertThat(http.send(get("x/")).text()).hasSize(11);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFaultOfTheCall() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        answer("1", "Cache-Control: max-age=60");
        answer("2");
        HttpTransport http = http(AnswerStore.in(file));

        assertThat(http.send(get("x/")).text()).isEqualTo("1");
        assertThat(http.send(get("x/")).text()).isEqualTo("2");
    }

    @Test
    void validatorsGoToTheAddressThatGaveThem() {
        HttpTransport http = http();
        redirect(302, "/a");
        answer("a", "ETag: \"1\"");
        redirect(302, "/b");
        answer("b", "ETag: \"1\"");

        http.send(get("x"));
        assertThat(http.send(get("x")).text()).isEqualTo("b");

        for (int i = 0; i < 4; i++) {
            assertThat(taken().getHeaders().get("If-None-Match")).isNull();
        }
    }

    @Test
    void writesAreNeverStored() throws IOException {
        answer("1", "Cache-Control: max-age=60");
        http().send(HttpRequest.post("x/").build());

        assertThat(files()).isEmpty();
    }

    @Test
    void figuresThatMakeNoSenseAreRefused() {
        AnswerStore.Builder store = AnswerStore.in(folder);

        assertThatThrownBy(() -> store.maxBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.staleIfError(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.build()).hasToString("AnswerStore[" + folder + "]");
    }
}
