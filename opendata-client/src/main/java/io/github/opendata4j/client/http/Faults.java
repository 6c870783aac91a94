package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From what went wrong to the exception that tells it. */
final class Faults {
    /** Under these names servers tell how they call an exchange in their own log; Sentry's first, as udata sends it. */
    private static final List<String> REQUEST_IDS =
            List.of("x-sentry-id", "x-request-id", "x-correlation-id", "x-amz-request-id", "cf-ray");

    private static final int LONGEST_ID = 200;

    private final Settings settings;
    private final String portal;
    private final Clock clock;

    Faults(Settings settings) {
        this.settings = settings;
        this.portal = settings.portalName;
        this.clock = settings.clock;
    }

    /** An answer of a status that nobody wants. */
    PortalException status(Hop hop, Received received) {
        ErrorBody body = ErrorBody.read(received).hiding(settings.key);
        int status = received.status();
        String place = hop.method() + " " + Addresses.shown(received.uri());
        String said = body.words().map(words -> " : " + words).orElse("");
        PortalException.Builder fault = PortalException.builder(
                        portal,
                        Bilingual.text(
                                StatusWords.french(status) + " (" + place + ", " + status + ")" + said,
                                StatusWords.english(status) + " (" + place + ", " + status + ")"
                                        + said.replace(" : ", ": ")))
                .status(status)
                .address(Addresses.told(received.uri()));
        body.words().ifPresent(fault::serverMessage);
        body.fields().forEach(fault::fieldError);
        requestId(received.headers()).ifPresent(fault::requestId);
        retryAfter(received.headers()).ifPresent(fault::retryAfter);
        if (isPassing(hop, status)) {
            fault.retryable();
        }
        if (!hop.method().isSafe() && status >= 500 && status != 501 && status != 505) {
            fault.outcomeUnknown(); // a server that failed may have failed after the deed, and a gateway doesn't know
        }
        return fault.build();
    }

    /** What may be over the next time. A 500 to a write is more often the same again. */
    private static boolean isPassing(Hop hop, int status) {
        return switch (status) {
            case 408, 425, 429, 502, 503, 504 -> true;
            case 500 -> hop.method().isSafe();
            default -> false;
        };
    }

    static Optional<String> requestId(HttpHeaders headers) {
        return REQUEST_IDS.stream()
                .flatMap(name -> headers.first(name).stream())
                .filter(id -> !id.isBlank())
                .findFirst()
                .map(id -> io.github.opendata4j.model.internal.text.Visible.text(id, LONGEST_ID));
    }

    private Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.first("retry-after").flatMap(text -> RetryAfter.parse(text, clock.instant()));
    }

    /** No answer. */
    PortalException unanswered(Hop hop, ExchangeException e) {
        NetworkFault kind = NetworkFault.of(e.fault());
        String place = hop.method() + " " + Addresses.shown(hop.uri());
        PortalException.Builder fault = PortalException.builder(
                        portal, kind.words(Addresses.hostAndPort(hop.uri()), place))
                .address(Addresses.told(hop.uri()))
                .cause(e.fault());
        if (kind.isPassing()) {
            fault.retryable();
        }
        if (e.wasSent() && !hop.method().isSafe()) {
            fault.outcomeUnknown();
        }
        return fault.build();
    }

    /** A host that is left alone for a while. */
    PortalException suspended(Hop hop, Duration pause) {
        String host = Addresses.hostAndPort(hop.uri());
        long seconds = Math.max(1, pause.toSeconds());
        return PortalException.builder(
                        portal,
                        Bilingual.text(
                                host + " vient d'échouer plusieurs fois de suite : nouvel essai dans " + seconds
                                        + " s.",
                                host + " has just failed several times in a row: it is tried again in " + seconds
                                        + " s."))
                .address(Addresses.told(hop.uri()))
                .retryAfter(pause)
                .retryable()
                .build();
    }

    PortalException interrupted(Hop hop, InterruptedException e) {
        PortalException.Builder fault = PortalException.builder(
                        portal,
                        Bilingual.text(
                                "Requête interrompue : " + hop.method() + " " + Addresses.shown(hop.uri()) + ".",
                                "Request interrupted: " + hop.method() + " " + Addresses.shown(hop.uri()) + "."))
                .address(Addresses.told(hop.uri()))
                .cause(e);
        if (!hop.method().isSafe()) {
            fault.outcomeUnknown();
        }
        return fault.build();
    }

    /** Content that breaks off. */
    static PortalException broken(HttpResult.Head head, IOException e) {
        NetworkFault kind = NetworkFault.of(e);
        PortalException.Builder fault = PortalException.builder(
                        head.portal(),
                        kind.words(Addresses.hostAndPort(head.address()), "GET " + Addresses.shown(head.address())))
                .address(Addresses.told(head.address()))
                .cause(e);
        if (kind.isPassing()) {
            fault.retryable();
        }
        return fault.build();
    }

    /** An answer of a good status that isn't the JSON that it should be. */
    static PortalException notJson(HttpResult.Head head, byte[] content, OpenDataException e) {
        String type = head.headers().first("content-type").orElse("");
        String text = new String(content, 0, Math.min(content.length, ErrorBody.MOST), StandardCharsets.UTF_8);
        Optional<String> page = ErrorBody.firstWords(text, type);
        String shown = Addresses.shown(head.address());
        LocalizedText words = page.isEmpty()
                ? Bilingual.text(
                        "La réponse de " + shown + " n'est pas le JSON attendu : " + e.message(Locale.FRENCH),
                        "The answer of " + shown + " is not the JSON that was expected: " + e.message(Locale.ENGLISH))
                : Bilingual.text(
                        "La réponse de " + shown + " est une page pour un navigateur et non du JSON : « " + page.get()
                                + " ». Vérifiez l'adresse du portail.",
                        "The answer of " + shown + " is a page for a browser, not JSON: \"" + page.get()
                                + "\". Check the portal's address.");
        PortalException.Builder fault = PortalException.builder(head.portal(), words)
                .status(head.status())
                .address(Addresses.told(head.address()))
                .cause(e);
        page.ifPresent(fault::serverMessage);
        return fault.build();
    }
}
