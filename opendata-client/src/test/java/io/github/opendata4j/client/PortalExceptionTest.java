package io.github.opendata4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortalExceptionTest {
    @Test
    void tellsAllThatIsKnownOfAFault() {
        IOException cause = new IOException("reset");
        PortalException fault = PortalException.builder("https://example.org", Bilingual.text("Refusé.", "Refused."))
                .status(422)
                .serverMessage("title: too short")
                .fieldError("/title", "too short")
                .requestId("42")
                .cause(cause)
                .retryable()
                .build();

        assertThat(fault.portal()).isEqualTo("https://example.org");
        assertThat(fault.message(Locale.FRENCH)).isEqualTo("Refusé.");
        assertThat(fault).hasMessage("Refused.").hasCause(cause);
        assertThat(fault.status()).hasValue(422);
        assertThat(fault.serverMessage()).contains("title: too short");
        assertThat(fault.fieldErrors()).isEqualTo(Map.of("/title", "too short"));
        assertThat(fault.requestId()).contains("42");
        assertThat(fault.isRetryable()).isTrue();
    }

    @Test
    void leavesEmptyWhatIsNotKnown() {
        PortalException fault =
                PortalException.builder("x", Bilingual.text("Non.", "No.")).build();

        assertThat(fault.status()).isEmpty();
        assertThat(fault.serverMessage()).isEmpty();
        assertThat(fault.requestId()).isEmpty();
        assertThat(fault.fieldErrors()).isEmpty();
        assertThat(fault.isRetryable()).isFalse();
        assertThat(fault).hasNoCause();
    }
}
