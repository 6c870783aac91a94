package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.Feedback;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.OkHttpBridge;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.CatalogContract;
import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.FeedbackContract;
import io.github.opendata4j.client.testing.PublicationContract;
import io.github.opendata4j.client.testing.RecordSourceContract;
import io.github.opendata4j.client.testing.udata.UdataServer;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.OpenDataException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks and suites catch a client that is broken, and each the fault that it is there for. */
class BrokenClientTest {
    @TempDir
    Path local;

    private static HttpTransport.Builder transport(URI uri, BrokenClient broken) {
        return OkHttpBridge.builder(
                uri, new OkHttpClient.Builder().addInterceptor(broken).build());
    }

    /** What the checks of faults have to say of a client; the first turn that shows a fault is the last. */
    private void publishOverABadLine(BrokenClient broken) throws IOException {
        FaultTally tally = new FaultTally();
        try (UdataServer server = UdataServer.fake()) {
            UdataFaults faults = new UdataFaults(1, server, FaultProxy.Fault.MID_RESPONSE, local, tally)
                    .pause(time -> {})
                    .client(uri -> transport(uri, broken));
            try {
                faults.rehearse();
                for (int turn = 0; turn < faults.turns() && !faults.missing().isEmpty(); turn++) {
                    faults.run(0);
                    tally.requireNone();
                }
            } catch (OpenDataException | AssertionError | IllegalStateException e) {
                tally.requireNone(); // what was seen before it broke off
                throw e;
            }
        }
        tally.requireNone();
    }

    @Test
    void theChecksOfFaultsLetASoundClientPass() throws Exception {
        publishOverABadLine(BrokenClient.SOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "REPEATS_A_POST, datasets that are there twice",
        "DOES_NOT_LOOK, datasets that are there twice",
        "IS_PUBLIC_AT_ONCE, datasets that are public and not whole",
        "FORGETS_TAGS, it lacks [tags]",
        "FORGETS_TEMPORAL_COVERAGE, it lacks [temporal_coverage]",
        "OVERWRITES_THE_OFFICER, the acronym of the officer",
        "FORGETS_THE_OFFICERS_EXTRAS, the extra of the officer",
        "DROPS_EXTRAS, without a key",
        "SWALLOWS_UPLOADS, its files are []"
    })
    void theChecksOfFaultsCatch(BrokenClient broken, String what) {
        assertThatThrownBy(() -> publishOverABadLine(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }

    /** A test of a suite. */
    @FunctionalInterface
    private interface SuiteTest {
        void run(Suites suites);
    }

    static Stream<Arguments> suiteTests() {
        return Stream.of(
                caught(
                        BrokenClient.DOES_NOT_LOOK,
                        "+ new dataset",
                        suites -> suites.publication().hasNothingToDoTheSecondTime()),
                caught(
                        BrokenClient.IGNORES_A_WITHDRAWAL,
                        "est retiré",
                        suites -> suites.publication().publishesAgainWhatIsWithdrawnOnlyIfSaidExpressly()),
                caught(
                        BrokenClient.SWALLOWS_UPLOADS,
                        "could not find the following elements:\n  [\"aides\"]",
                        suites -> suites.publication().readsBackWhatWasPublished()),
                caught(
                        BrokenClient.IGNORES_THE_WORDS,
                        "not expected:\n  [\"budget\", \"aides-tiers-lieux\"]",
                        suites -> suites.catalog().findsDatasetsByTheirWordsPageByPage()),
                caught(
                        BrokenClient.TURNS_NO_PAGE,
                        "not to contain",
                        suites -> suites.catalog().findsDatasetsByTheirWordsPageByPage()),
                caught(
                        BrokenClient.READS_NO_LICENCE,
                        "expected: Optional[licence-ouverte-2.0]",
                        suites -> suites.catalog().tellsOfADatasetWhatIsKnownOfIt()),
                caught(
                        BrokenClient.LOSES_THE_LAST_ROW,
                        "could not find the following elements:\n  [Grant[nom=Pépit'Art, montant=19257]]",
                        suites -> suites.source().readsTheRowsOfTheOnlyFileAsRecords()),
                caught(
                        BrokenClient.READS_NO_LICENCE,
                        "licence-ouverte-2.0",
                        suites -> suites.source().tellsWhoHasToBeNamedAndUnderWhichLicenceAndHowFreshItIs()),
                caught(
                        BrokenClient.REPEATS_A_COMMENT,
                        "not expected:\n  [\"Toutes taxes comprises.\"]",
                        suites -> suites.feedback().aQuestionIsThereWithItsAnswers()),
                caught(
                        BrokenClient.LISTS_NO_DISCUSSION,
                        "Expected size: 1 but was: 0",
                        suites -> suites.feedback().aQuestionIsThereWithItsAnswers()),
                caught(
                        BrokenClient.CLOSES_NO_DISCUSSION,
                        "Expecting value to be false",
                        suites -> suites.feedback().aClosedDiscussionTakesNoMoreComments()));
    }

    private static Arguments caught(BrokenClient broken, String what, SuiteTest test) {
        return Arguments.of(broken, what, test);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("suiteTests")
    void theSuitesCatch(BrokenClient broken, String what, SuiteTest test) {
        onAPortal(BrokenClient.SOUND, test); // which shows that it is the client's fault

        assertThatThrownBy(() -> onAPortal(broken, test))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }

    private void onAPortal(BrokenClient broken, SuiteTest test) {
        try (UdataServer server = UdataServer.fake()) {
            test.run(new Suites(server, server.organization("Ville"), broken, local));
        }
    }

    /** The suites, to be run by hand, a test at a time; each look is that of a new portal, which remembers nothing. */
    private record Suites(UdataServer server, String organization, BrokenClient broken, Path local) {

        private UdataPortal portal(BrokenClient client) {
            return UdataPortal.builder(server.uri())
                    .apiKey(ApiKey.of(server.editorKey()))
                    .organization(organization)
                    .pause(time -> {})
                    .transport(uri -> transport(uri, client))
                    .build();
        }

        /** What a suite wants to be there is there. */
        private void hold(Dataset... datasets) {
            try (UdataPortal sound = portal(BrokenClient.SOUND)) {
                Publisher publisher = Publisher.to(sound).build();
                publisher.apply(publisher.plan(Publication.ofAll(List.of(datasets))));
            }
        }

        PublicationContract publication() {
            PublicationContract suite = new PublicationContract() {
                @Override
                protected PublicationTarget target() {
                    return portal(broken);
                }

                @Override
                protected Catalog catalog() {
                    return portal(broken);
                }
            };
            suite.local = local;
            return suite;
        }

        CatalogContract catalog() {
            CatalogContract suite = new CatalogContract() {
                @Override
                protected Catalog catalog() {
                    return portal(broken);
                }

                @Override
                protected void hold(Dataset... datasets) {
                    Suites.this.hold(datasets);
                }
            };
            suite.local = local;
            return suite;
        }

        RecordSourceContract source() {
            RecordSourceContract suite = new RecordSourceContract() {
                @Override
                protected RecordSource source() {
                    return portal(broken);
                }

                @Override
                protected void hold(Dataset... datasets) {
                    Suites.this.hold(datasets);
                }
            };
            suite.local = local;
            return suite;
        }

        FeedbackContract feedback() {
            FeedbackContract suite = new FeedbackContract() {
                @Override
                protected Feedback feedback() {
                    return portal(broken);
                }

                @Override
                protected void hold(Dataset... datasets) {
                    Suites.this.hold(datasets);
                }
            };
            suite.local = local;
            return suite;
        }
    }
}
