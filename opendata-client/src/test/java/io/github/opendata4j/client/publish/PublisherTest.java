package io.github.opendata4j.client.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final Instant NOON = Instant.parse("2019-01-17T12:00:00Z");

    @TempDir
    Path folder;

    private final MemoryTarget target = new MemoryTarget();

    private Publisher publisher() {
        return Publisher.to(target).clock(Clock.fixed(NOON, ZoneOffset.UTC)).build();
    }

    private PublicationPlan plan() {
        return publisher().plan(Publication.of(Samples.grants(folder)));
    }

    private static Report report(Severity severity) {
        Rule rule =
                Rule.of("dataset-test", severity, Bilingual.text("Essai", "Test"), Bilingual.text("Quoi.", "What."));
        return Report.builder().add(Finding.builder(rule).build()).build();
    }

    @Test
    void onlyLooksWhileItPlans() {
        PublicationPlan plan = plan();

        assertThat(target.calls).containsExactly("look up");
        assertThat(plan.plannedAt()).isEqualTo(NOON);
        assertThat(plan.datasets().get(0).fingerprint()).isEqualTo("absent");
    }

    @Test
    void uploadsThenCommitsThenFinishes() {
        publisher().apply(plan());

        assertThat(target.calls).containsSubsequence("begin", "look up", "upload aides", "commit", "finish", "close");
    }

    @Test
    void refusesADatasetInWhichACheckFindsAnErrorAndLooksNoFurther() {
        Publisher strict = Publisher.to(target)
                .check(dataset -> report(Severity.WARNING))
                .check(dataset -> report(Severity.ERROR))
                .build();

        assertThatThrownBy(() -> strict.plan(Publication.of(Samples.grants(folder))))
                .isInstanceOfSatisfying(CheckRefusedException.class, refusal -> {
                    assertThat(refusal.report().count("dataset-test")).isEqualTo(2);
                    assertThat(refusal.message(Locale.FRENCH)).contains("une erreur");
                });
        assertThat(target.calls).isEmpty();
    }

    @Test
    void showsWarningsInThePlan() {
        Publisher lenient =
                Publisher.to(target).check(dataset -> report(Severity.WARNING)).build();

        PublicationPlan plan = lenient.plan(Publication.of(Samples.grants(folder)));

        assertThat(plan.report().count("dataset-test")).isEqualTo(1);
        assertThat(plan.summary(Locale.FRENCH)).contains("! Essai : Quoi.");
    }

    @Test
    void saysThatNothingIsPublishedWhenItBreaksOffBeforeTheCommit() {
        PublicationPlan plan = plan();
        target.failingAt("commit");

        assertThatThrownBy(() -> publisher().apply(plan)).isInstanceOfSatisfying(PublicationException.class, fault -> {
            PublicationReceipt receipt = fault.receipt().orElseThrow();
            assertThat(receipt.outcome()).isEqualTo(PublicationReceipt.Outcome.NOT_PUBLISHED);
            assertThat(receipt.done()).containsExactly(new Change.AddFile("aides", "aides.csv", 99));
            assertThat(fault)
                    .hasMessage("Out of order. The dataset is not published; what was published before is intact.");
            assertThat(fault).hasCauseInstanceOf(PortalException.class);
        });
        assertThat(target.calls).endsWith("commit", "close");
    }

    @Test
    void saysThatTheDatasetIsPublishedWhenItBreaksOffAfterTheCommit() {
        PublicationPlan plan = plan();
        target.failingAt("finish");

        assertThatThrownBy(() -> publisher().apply(plan))
                .isInstanceOfSatisfying(
                        PublicationException.class,
                        fault -> assertThat(fault.receipt().orElseThrow().outcome())
                                .isEqualTo(PublicationReceipt.Outcome.UNFINISHED));

        target.failingAt("");
        PublicationPlan rest = plan();
        assertThat(rest.changes()).containsExactly(new Change.Finish());
        assertThat(publisher().apply(rest).outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(plan().isEmpty()).isTrue();
    }

    @Test
    void takesAPlanUpAgainThatACutHasInterruptedAfterTheCommit() {
        PublicationPlan plan = plan();
        target.failingAt("finish");
        assertThatThrownBy(() -> publisher().apply(plan)).isInstanceOf(PublicationException.class);
        target.failingAt("");

        assertThat(publisher().apply(plan).outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(target.calls).filteredOn("commit"::equals).hasSize(1);
    }

    @Test
    void doesNotShowAFileThatArrivedDamaged() {
        PublicationPlan plan = plan();
        target.damaging();

        assertThatThrownBy(() -> publisher().apply(plan))
                .isInstanceOf(PublicationException.class)
                .hasMessageContaining("arrived damaged");
        assertThat(target.calls).doesNotContain("commit");
    }

    @Test
    void saysInTheReceiptWhatWasDoneAndWhen() {
        PublicationReceipt receipt = publisher().apply(plan());

        assertThat(receipt.startedAt()).isEqualTo(NOON);
        assertThat(receipt.datasets().get(0).key()).isEqualTo(Samples.KEY);
        assertThat(receipt.summary(Locale.FRENCH))
                .startsWith("Le jeu de données est publié.")
                .contains("nouveau fichier aides.csv (99\u00a0octets)");
        assertThat(PublicationReceipt.parse(receipt.toJson())).isEqualTo(receipt);
    }
}
