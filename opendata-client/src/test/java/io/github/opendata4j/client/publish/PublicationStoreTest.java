package io.github.opendata4j.client.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationStoreTest {
    private static final Instant NOON = Instant.parse("2019-01-17T12:00:00Z");
    private static final Decision YES = Decision.approved("claire.durand", NOON, "délibération 2019-12");
    private static final Decision NO = Decision.refused("paul.martin", NOON, "");

    @TempDir
    Path folder;

    private DirectoryPortal portal() {
        return DirectoryPortal.at(folder.resolve("catalogue"));
    }

    private PublicationStore store() {
        return PublicationStore.directory(folder.resolve("store"));
    }

    /** A publisher with a store of its own over the same directory, as another node has it. */
    private Publisher node() {
        return Publisher.to(portal()).store(store()).requireApproval().build();
    }

    private PublicationPlan planned() {
        return node().plan(Publication.of(Samples.grants(folder.resolve("local"))));
    }

    @Test
    void publishesOnAnotherNodeTheVeryFilesThatWereApproved() throws IOException {
        String id = planned().id();
        Samples.moreGrants(folder.resolve("local"));
        Files.delete(folder.resolve("local/aides.csv"));

        node().decide(node().recall(id), YES);
        PublicationReceipt receipt = node().apply(node().recall(id));

        assertThat(receipt.decisions()).containsExactly(YES);
        assertThat(receipt.plan()).contains(id);
        Path file = portal().get(Samples.KEY).distributions().get(0).file().orElseThrow();
        assertThat(file).hasSize(99);
        assertThat(file.getFileName().toString()).startsWith("aides-").endsWith(".csv");
    }

    @Test
    void refusesToApplyWithoutAnApproval() {
        PublicationPlan plan = planned();

        assertThatThrownBy(() -> node().apply(plan)).isInstanceOf(NotApprovedException.class);
        assertThat(portal().streamDatasets()).isEmpty();
    }

    @Test
    void doesNotBelieveADecisionThatTheStoreDoesNotHold() {
        PublicationPlan plan = planned().decided(YES);

        assertThatThrownBy(() -> node().apply(plan)).isInstanceOf(NotApprovedException.class);
    }

    @Test
    void refusesToApplyWhatWasRefusedLast() {
        PublicationPlan plan = planned();
        node().decide(plan, YES);
        node().decide(plan, NO);

        assertThatThrownBy(() -> node().apply(plan))
                .isInstanceOf(NotApprovedException.class)
                .hasMessageContaining("paul.martin");
    }

    @Test
    void showsDecisionsInThePlanAndKeepsThemInItsForm() {
        PublicationPlan plan = node().decide(planned(), YES);

        assertThat(plan.summary(java.util.Locale.FRENCH))
                .contains("approuvé par claire.durand", "délibération 2019-12");
        assertThat(PublicationPlan.parse(plan.toJson())).isEqualTo(plan);
    }

    @Test
    void refusesAFormThatWasChangedAfterADecision() {
        String json = node().decide(planned(), YES).toJson().replace("aides aux tiers-lieux", "autre chose");
        String changed = json.replace("\"otherFiles\": \"KEEP\"", "\"otherFiles\": \"RETIRE\"");

        assertThatThrownBy(() -> PublicationPlan.parse(changed)).hasMessageContaining("/id");
    }

    @Test
    void namesThePlansThereAreWhenOneIsNotThere() {
        String id = planned().id();

        assertThatThrownBy(() -> node().recall("0".repeat(64)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(id);
        assertThatThrownBy(() -> node().recall("../" + id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsOnlyOneNodeApplyAtATime() {
        PublicationPlan plan = planned();
        node().decide(plan, YES);
        List<Throwable> refusals = new ArrayList<>();

        node().apply(plan, new PublicationProgress() {
            @Override
            public void committed(String key) {
                try {
                    node().apply(plan);
                } catch (PublicationBusyException e) {
                    refusals.add(e);
                }
            }
        });

        assertThat(refusals).singleElement().isInstanceOf(PublicationBusyException.class);
    }

    @Test
    void takesALeaseOverOnceItsTimeIsUpAndTheFirstOwnerNoticesIt() {
        PublicationStore.Lease first = leases(NOON).lease("x", "noeud 1", Duration.ofMinutes(5));

        assertThatThrownBy(() -> leases(NOON.plusSeconds(299)).lease("x", "noeud 2", Duration.ofMinutes(5)))
                .isInstanceOf(PublicationBusyException.class)
                .hasMessageContaining("noeud 1");
        PublicationStore.Lease second = leases(NOON.plusSeconds(301)).lease("x", "noeud 2", Duration.ofMinutes(5));
        assertThatThrownBy(first::renew)
                .isInstanceOf(PublicationBusyException.class)
                .hasMessageContaining("noeud 2");
        first.close();
        second.renew();
        second.close();
        leases(NOON).lease("x", "noeud 3", Duration.ofMinutes(5)).close();
    }

    private PublicationStore leases(Instant now) {
        return PublicationStore.directory(folder.resolve("store"), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void writesNothingMoreOnceAnotherNodeHasTakenOver() {
        PublicationPlan plan = planned();
        node().decide(plan, YES);
        PublicationProgress thief = new PublicationProgress() {
            @Override
            public void done(Change change) {
                leases(Instant.now().plus(Duration.ofMinutes(6)))
                        .lease("apply " + portal().name(), "autre", Duration.ofMinutes(5));
            }
        };

        assertThatThrownBy(() -> node().apply(plan, thief))
                .isInstanceOf(PublicationException.class)
                .hasCauseInstanceOf(PublicationBusyException.class);
        assertThat(portal().streamDatasets()).isEmpty();
    }

    @Test
    void readsAJournalThatACutHasLeftWithHalfALine() throws IOException {
        store().append("essai", "{\"a\":1}");
        Files.writeString(folder.resolve("store/journals/essai.jsonl"), "{\"b\":", StandardOpenOption.APPEND);

        assertThat(store().journal("essai")).containsExactly("{\"a\":1}");
        store().append("essai", "{\"c\":3}");
        assertThat(store().journal("essai")).containsExactly("{\"a\":1}", "{\"c\":3}");
    }

    @Test
    void keepsAFileOnceUnderItsName() {
        LocalFile file = LocalFile.read(Samples.file(folder, "aides.csv", "nom\nMAGMA\n"));

        LocalFile kept = store().keep(file);

        assertThat(kept.path()).hasFileName("aides.csv").hasContent("nom\nMAGMA\n");
        assertThat(store().keep(file)).isEqualTo(kept);
        assertThat(store().findContent(file)).contains(kept);
    }

    @Test
    void keepsTheReceiptOfWhatBrokeOff() {
        MemoryTarget target = new MemoryTarget();
        Publisher publisher = Publisher.to(target).store(store()).build();
        PublicationPlan plan = publisher.plan(Publication.of(Samples.grants(folder.resolve("local"))));
        target.failingAt("commit");

        assertThatThrownBy(() -> publisher.apply(plan)).isInstanceOf(PublicationException.class);

        assertThat(store().journal(plan.id()))
                .last()
                .asString()
                .contains("NOT_PUBLISHED", Bilingual.text("Panne.", "").get(java.util.Locale.FRENCH));
    }

    @Test
    void keepsTheReceiptOfAWithdrawal() {
        Publisher publisher = Publisher.to(portal()).store(store()).build();
        publisher.apply(publisher.plan(Publication.of(Samples.grants(folder.resolve("local")))));

        publisher.withdraw(Samples.KEY, "Des données personnelles.");

        assertThat(store().journal("withdrawals")).singleElement().asString().contains("Des données personnelles.");
    }
}
