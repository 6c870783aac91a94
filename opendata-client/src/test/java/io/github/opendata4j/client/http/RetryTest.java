package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest extends HttpTestBase {
    private static final HttpBody BODY = HttpBody.json(Map.of("title", "Vélos"));

    private static HttpRequest post() {
        return HttpRequest.post("x/").body(BODY).build();
    }

    private static HttpRequest put() {
        return HttpRequest.put("x/").body(BODY).build();
    }

    private static PortalException fault(HttpTransport http, HttpRequest request) {
        return catchThrowableOfType(PortalException.class, () -> http.send(request));
    }

    private void cut(SocketEffect atStart) {
        server.enqueue(new MockResponse.Builder().onResponseStart(atStart).build());
    }

    @Test
    void aReadIsTriedAgainAfterPausesThatDoubleShortenedByChance() {
        answer(503, "");
        answer(502, "");
        answer(504, "");
        answer(200, "1");

        HttpAnswer answer = http().send(get("x/"));

        assertThat(answer.text()).isEqualTo("1");
        assertThat(answer.attempts()).isEqualTo(4);
        assertThat(time.pauses)
                .containsExactly(Duration.ofMillis(375), Duration.ofMillis(750), Duration.ofMillis(1500));
        assertThat(notes.of("retrying")).hasSize(3);
    }

    @Test
    void pausesDoNotGrowBeyondTheLongest() {
        RetryPolicy policy = new RetryPolicy(99, Duration.ofMillis(500), Duration.ofSeconds(20));

        assertThat(policy.pauseAfter(1, 0)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.pauseAfter(6, 0)).isEqualTo(Duration.ofSeconds(16));
        assertThat(policy.pauseAfter(7, 0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(policy.pauseAfter(90, 0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(policy.pauseAfter(90, 0.999)).isBetween(Duration.ofSeconds(10), Duration.ofMillis(10_100));
    }

    @Test
    void givesUpAfterTheLastTryWithWhatTheServerSaid() {
        for (int i = 0; i < 4; i++) {
            answer(503, "{\"message\":\"maintenance\"}");
        }

        PortalException fault = fault(http(), get("x/"));

        assertThat(server.getRequestCount()).isEqualTo(4);
        assertThat(fault.status()).hasValue(503);
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault.isOutcomeUnknown()).isFalse();
        assertThat(fault.serverMessage()).contains("maintenance");
    }

    @Test
    void aPostIsNeverSentTwiceAfterAFaultOfTheServer() {
        answer(503, "");

        PortalException fault = fault(http(), post());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault.isOutcomeUnknown()).isTrue();
    }

    @Test
    void aPostIsNeverSentTwiceWhenTheConnectionBreaks() {
        cut(CUT);
        answer(201, "{}");

        PortalException fault = fault(http(), post());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.isOutcomeUnknown()).isTrue();
        assertThat(fault.status()).isEmpty();
    }

    @Test
    void aPostIsSentAgainWhereItSaysThatItMayBe() {
        cut(CUT);
        answer(201, "{}");

        HttpAnswer answer =
                http().send(HttpRequest.post("x/").body(BODY).repeatable().build());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.attempts()).isEqualTo(2);
        taken();
        assertThat(taken().getBody().utf8()).isEqualTo("{\"title\":\"Vélos\"}");
    }

    @Test
    void aPostThatWasTurnedAwayUndoneIsSentAgain() {
        server.enqueue(json(429, "").addHeader("Retry-After", "7").build());
        answer(408, "");
        answer(201, "{}");

        assertThat(http().send(post()).status()).isEqualTo(201);
        assertThat(time.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(750));
    }

    @Test
    void aPostThatFoundNobodyListeningIsSentAgainAndSurelyNotDone() {
        URI nobody = portal();
        server.close();
        HttpTransport http = opened(inThisTime(HttpTransport.builder(nobody)));

        PortalException fault = fault(http, post());

        assertThat(notes.of("sending")).hasSize(4);
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault.isOutcomeUnknown()).isFalse();
        assertThat(fault).hasMessageContaining("the server is down");
    }

    @Test
    void aPutIsSentAgain() {
        cut(CUT);
        answer(503, "");
        answer(200, "{}");

        assertThat(http().send(put()).attempts()).isEqualTo(3);
    }

    @Test
    void aPutThatMayGoOutOnceOnlyIsNotSentAgain() {
        answer(503, "");

        PortalException fault =
                fault(http(), HttpRequest.put("x/").body(BODY).once().build());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.isOutcomeUnknown()).isTrue();
    }

    @Test
    void anErrorOfTheServerIsTriedAgainForAReadAndTakenForAnAnswerToAWrite() {
        answer(500, "{\"message\":\"Internal Server Error\"}");
        answer(200, "1");
        assertThat(http().send(get("x/")).attempts()).isEqualTo(2);

        answer(500, "{\"message\":\"Internal Server Error\"}");
        PortalException fault = fault(http(), put());
        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(fault.isRetryable()).isFalse();
        assertThat(fault.isOutcomeUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 413, 422, 423, 501})
    void aRefusalIsNoReasonToAskAgain(int status) {
        answer(status, "{}");

        PortalException fault = fault(http(), get("x/"));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.status()).hasValue(status);
        assertThat(fault.isRetryable()).isFalse();
        assertThat(fault.isOutcomeUnknown()).isFalse();
    }

    @Test
    void waitsUntilTheDateThatTheServerNames() {
        server.enqueue(json(503, "")
                .addHeader("Retry-After", "Sun, 22 Nov 2026 07:00:42 GMT")
                .build());
        answer(200, "1");

        http().send(get("x/"));

        assertThat(time.pauses).containsExactly(Duration.ofSeconds(42));
    }

    @Test
    void aDateInThePastOrNonsenseMeansTheUsualPause() {
        server.enqueue(json(503, "")
                .addHeader("Retry-After", "Sun, 22 Nov 2020 07:00:42 GMT")
                .build());
        server.enqueue(json(503, "").addHeader("Retry-After", "soon").build());
        answer(200, "1");

        http().send(get("x/"));

        assertThat(time.pauses).containsExactly(Duration.ofMillis(375), Duration.ofMillis(750));
    }

    @Test
    void doesNotWaitLongerThanTheCallMayTake() {
        server.enqueue(json(503, "").addHeader("Retry-After", "3600").build());

        PortalException fault = fault(http(), get("x/"));

        assertThat(time.pauses).isEmpty();
        assertThat(fault.retryAfter()).contains(Duration.ofHours(1));
        assertThat(fault.isRetryable()).isTrue();
    }

    @Test
    void allTriesTogetherKeepToTheTimeLimit() {
        for (int i = 0; i < 9; i++) {
            answer(503, "");
        }
        HttpTransport http = opened(builder().retry(new RetryPolicy(9, Duration.ofSeconds(1), Duration.ofMinutes(1))));

        fault(http, HttpRequest.get("x/").timeLimit(Duration.ofSeconds(5)).build());

        // 0.75 + 1.5 of five seconds; another 3 would be too much
        assertThat(time.pauses).containsExactly(Duration.ofMillis(750), Duration.ofMillis(1500));
    }

    @Test
    void anEmbedderMayWantNoSecondTry() {
        answer(503, "");

        fault(opened(builder().retry(RetryPolicy.NONE)), get("x/"));

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anInterruptionDuringAPauseEndsTheCallAndStaysSet() {
        answer(503, "");
        HttpTransport http = opened(builder()
                .pauses(
                        pause -> {
                            throw new InterruptedException();
                        },
                        new Half()));

        PortalException fault = fault(http, get("x/"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(fault).hasMessageContaining("interrupted").hasCauseInstanceOf(InterruptedException.class);
        assertThat(fault.isRetryable()).isFalse();
    }

    @Test
    void aHostThatKeepsFailingIsLeftAloneAndTriedOnceAfterThePause() {
        HttpTransport http =
                opened(builder().retry(RetryPolicy.NONE).breaker(new BreakerPolicy(2, Duration.ofSeconds(30))));
        answer(503, "");
        answer(503, "");
        fault(http, get("x/"));
        fault(http, get("x/"));
        assertThat(notes.of("suspended")).containsExactly("suspended " + portal().getAuthority() + " PT30S");

        time.pass(Duration.ofSeconds(10));
        PortalException fault = fault(http, post());
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(fault.retryAfter()).contains(Duration.ofSeconds(20));
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault.isOutcomeUnknown()).isFalse();
        assertThat(fault).hasMessageContaining("failed several times in a row");

        time.pass(Duration.ofSeconds(20));
        answer(503, "");
        fault(http, get("x/")); // the one that looks whether it is back: not yet
        fault(http, get("x/"));
        assertThat(server.getRequestCount()).isEqualTo(3);

        time.pass(Duration.ofSeconds(30));
        answer(200, "1");
        answer(200, "2");
        http.send(get("x/"));
        assertThat(http.send(get("x/")).text()).isEqualTo("2");
    }

    @Test
    void refusalsAreNoFailuresOfTheHost() {
        HttpTransport http = opened(builder().breaker(new BreakerPolicy(1, Duration.ofSeconds(30))));
        answer(404, "");
        answer(200, "1");

        fault(http, get("x/"));

        assertThat(http.send(get("x/")).status()).isEqualTo(200);
    }

    @Test
    void requestsBeyondTheRateWaitTheirTurn() {
        HttpTransport http = opened(builder().rateLimit(new RateLimit(2, Duration.ofMillis(100))));
        for (int i = 0; i < 5; i++) {
            answer(200, "1");
        }

        http.send(get("x/"));
        http.send(get("x/"));
        assertThat(time.pauses).isEmpty();
        http.send(get("x/"));
        http.send(get("x/"));
        assertThat(time.pauses).containsExactly(Duration.ofMillis(100), Duration.ofMillis(100));

        time.pass(Duration.ofSeconds(1));
        http.send(get("x/"));
        assertThat(time.pauses).hasSize(2);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWait() {
        HttpTransport http = opened(builder().rateLimit(new RateLimit(1, Duration.ofMillis(100))));
        answer(200, "1");
        answer(200, "1");
        http.send(get("x/"));

        time.pass(Duration.ofDays(-1));
        http.send(get("x/"));

        assertThat(time.pauses).containsExactly(Duration.ofMillis(100));
    }

    @Test
    void aTurnThatComesTooLateIsNoTurn() {
        HttpTransport http = opened(builder().rateLimit(new RateLimit(1, Duration.ofHours(1))));
        answer(200, "1");
        http.send(get("x/"));

        PortalException fault = fault(http, post());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault.isOutcomeUnknown()).isFalse();
    }

    @Test
    void figuresThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BreakerPolicy(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(RateLimit.perSecond(10)).isEqualTo(new RateLimit(10, Duration.ofMillis(100)));
    }
}
