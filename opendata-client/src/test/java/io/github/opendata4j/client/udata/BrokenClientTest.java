package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.OkHttpBridge;
import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.PublicationContract;
import io.github.opendata4j.client.testing.udata.UdataServer;
import io.github.opendata4j.model.OpenDataException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of publishing catch a client that is broken, and each the fault that it is there for. */
class BrokenClientTest {
    @TempDir
    Path local;

    private static HttpTransport.Builder transport(URI uri, BrokenClient broken) {
        return OkHttpBridge.builder(
                uri, new OkHttpClient.Builder().addInterceptor(broken).build());
    }

    /** What the checks of faults have to say of a client. */
    private void publishOverABadLine(BrokenClient broken) throws IOException {
        FaultTally tally = new FaultTally();
        try (UdataServer server = UdataServer.fake()) {
            UdataFaults faults = new UdataFaults(1, server, FaultProxy.Fault.MID_RESPONSE, local, tally)
                    .pause(time -> {})
                    .client(uri -> transport(uri, broken));
            try {
                faults.rehearse().runAll();
            } catch (OpenDataException | AssertionError | IllegalStateException e) {
                tally.requireNone(); // what was seen before it broke off
                throw e;
            }
        }
        tally.requireNone();
    }

    @Test
    void aSoundClientPasses() throws Exception {
        publishOverABadLine(BrokenClient.SOUND);
        onAPortal(BrokenClient.SOUND, Suite::publishesAgainWhatIsWithdrawnOnlyIfSaidExpressly);
        onAPortal(BrokenClient.SOUND, Suite::hasNothingToDoTheSecondTime);
    }

    @ParameterizedTest
    @CsvSource({
        "REPEATS_A_POST, datasets that are there twice",
        "DOES_NOT_LOOK, datasets that are there twice",
        "IS_PUBLIC_AT_ONCE, datasets that are public and not whole",
        "FORGETS_TAGS, it lacks [tags]",
        "FORGETS_TEMPORAL_COVERAGE, it lacks [temporal_coverage]",
        "OVERWRITES_THE_OFFICER, fields that were lost"
    })
    void theChecksOfFaultsCatch(BrokenClient broken, String what) {
        assertThatThrownBy(() -> publishOverABadLine(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }

    @Test
    void theSuiteCatchesAClientThatDoesNotLookWhatIsThere() {
        assertThat(isCaught(BrokenClient.DOES_NOT_LOOK, Suite::hasNothingToDoTheSecondTime))
                .isTrue();
    }

    @Test
    void theSuiteCatchesAClientThatIgnoresAWithdrawal() {
        assertThat(isCaught(BrokenClient.IGNORES_A_WITHDRAWAL, Suite::publishesAgainWhatIsWithdrawnOnlyIfSaidExpressly))
                .isTrue();
    }

    private boolean isCaught(BrokenClient broken, Consumer<Suite> test) {
        try {
            onAPortal(broken, test);
            return false;
        } catch (OpenDataException | AssertionError | java.util.NoSuchElementException e) {
            return true;
        }
    }

    private void onAPortal(BrokenClient broken, Consumer<Suite> test) {
        try (UdataServer server = UdataServer.fake()) {
            String organization = server.organization("Ville");
            Suite suite = new Suite(() -> UdataPortal.builder(server.uri())
                    .apiKey(ApiKey.of(server.editorKey()))
                    .organization(organization)
                    .pause(time -> {})
                    .transport(uri -> transport(uri, broken))
                    .build());
            suite.local = local;
            test.accept(suite);
        }
    }

    /** Run by hand, a test at a time; each look is that of a new portal, which remembers nothing of the one before. */
    private static final class Suite extends PublicationContract {
        private final Supplier<UdataPortal> portal;

        Suite(Supplier<UdataPortal> portal) {
            this.portal = portal;
        }

        @Override
        protected PublicationTarget target() {
            return portal.get();
        }

        @Override
        protected Catalog catalog() {
            return portal.get();
        }
    }
}
