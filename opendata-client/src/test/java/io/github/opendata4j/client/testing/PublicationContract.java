package io.github.opendata4j.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.publish.Change;
import io.github.opendata4j.client.publish.DatasetReceipt;
import io.github.opendata4j.client.publish.PlanOutdatedException;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationProgress;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.publish.WithdrawnException;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Theme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every portal that is a {@link PublicationTarget} holds to, read back through the {@link Catalog} that it is too. A
 * portal's test extends it and says what an empty portal is. All is public here, since tests of other packages inherit it.
 */
public abstract class PublicationContract {
    /** Where the files lie that are published. */
    @TempDir
    public Path local;

    /** The portal as something to publish into; the same one as {@link #catalog()}, empty before each test. */
    protected abstract PublicationTarget target();

    /** The portal as something to read from. */
    protected abstract Catalog catalog();

    private Publisher publisher() {
        return Publisher.to(target()).build();
    }

    private PublicationReceipt publish(Dataset dataset) {
        return publisher().apply(publisher().plan(Publication.of(dataset)));
    }

    @Test
    public void knowsNoDatasetBeforeTheFirst() {
        assertThat(catalog().find(Samples.KEY)).isEmpty();
        assertThat(target().lookUp(Samples.KEY)).isEqualTo(PublishedState.absent());
    }

    @Test
    public void planningChangesNothing() {
        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));

        assertThat(plan.changes())
                .hasExactlyElementsOfTypes(Change.CreateDataset.class, Change.AddFile.class)
                .contains(new Change.AddFile("aides", "aides.csv", 99));
        assertThat(target().lookUp(Samples.KEY)).isEqualTo(PublishedState.absent());
    }

    @Test
    public void readsBackWhatWasPublished() {
        Dataset wanted = Samples.grants(local).toBuilder()
                .title(LocalizedText.builder()
                        .put(Locale.FRENCH, "Aides")
                        .put(Locale.ENGLISH, "Grants")
                        .build())
                .themes(List.of(Theme.ECONOMY))
                .extra("interne", "dossier 12")
                .build();

        PublicationReceipt receipt = publish(wanted);

        Dataset held = catalog().get(Samples.KEY);
        assertThat(receipt.outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(receipt.datasets().get(0).fingerprint())
                .contains(target().lookUp(Samples.KEY).fingerprint());
        assertThat(held.title()).isEqualTo(wanted.title());
        assertThat(held.description()).isEqualTo(wanted.description());
        assertThat(held.publisher()).isEqualTo(wanted.publisher());
        assertThat(held.licence()).isEqualTo(wanted.licence());
        assertThat(held.frequency()).isEqualTo(wanted.frequency());
        assertThat(held.keywords()).isEqualTo(wanted.keywords());
        assertThat(held.themes()).isEqualTo(wanted.themes());
        assertThat(held.contactPoints()).isEqualTo(wanted.contactPoints());
        assertThat(held.extras()).isEqualTo(wanted.extras());
        assertThat(held.distributions()).extracting(Distribution::key).containsExactly("aides");
    }

    @Test
    public void hasNothingToDoTheSecondTime() {
        publish(Samples.grants(local));
        String fingerprint = target().lookUp(Samples.KEY).fingerprint();

        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));
        PublicationReceipt receipt = publisher().apply(plan);

        assertThat(plan.isEmpty()).as(plan.summary(Locale.ENGLISH)).isTrue();
        assertThat(plan.kept()).containsExactly("aides");
        assertThat(receipt.outcome()).isEqualTo(PublicationReceipt.Outcome.UNCHANGED);
        assertThat(receipt.done()).isEmpty();
        assertThat(target().lookUp(Samples.KEY).fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    public void hasNothingToDoForADatasetThatItHasToldItself() {
        publish(Samples.grants(local));

        PublicationPlan plan = publisher().plan(Publication.of(catalog().get(Samples.KEY)));

        assertThat(plan.changes()).isEmpty();
    }

    @Test
    public void replacesAFileUnderItsKeyWhateverItIsCalled() {
        publish(Samples.grants(local));
        Path renamed = Samples.file(local, "aides-2019.csv", "nom\nMAGMA\n");

        PublicationPlan plan = publisher()
                .plan(Publication.of(Samples.dataset(Samples.KEY, renamed).build()));
        publisher().apply(plan);

        assertThat(plan.changes())
                .singleElement()
                .isEqualTo(new Change.ReplaceFile("aides", "aides-2019.csv", 10, OptionalLong.of(99)));
        assertThat(catalog().get(Samples.KEY).distributions())
                .singleElement()
                .extracting(file -> file.byteSize().orElse(-1))
                .isEqualTo(10L);
    }

    @Test
    public void keepsFilesThatTheDatasetDoesNotName() {
        publish(withSecondFile());

        PublicationPlan plan =
                publisher().plan(Publication.of(Samples.grants(local)).keepOtherFiles());

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.kept()).containsExactly("aides", "notice");
    }

    @Test
    public void retiresFilesThatTheDatasetDoesNotNameIfAskedTo() {
        publish(withSecondFile());

        PublicationPlan plan =
                publisher().plan(Publication.of(Samples.grants(local)).retireOtherFiles());
        publisher().apply(plan);

        assertThat(plan.changes()).containsExactly(new Change.Retire("notice", "Notice"));
        assertThat(catalog().get(Samples.KEY).distributions())
                .extracting(Distribution::key)
                .containsExactly("aides");
    }

    @Test
    public void keepsFieldsThatTheDatasetLeavesOut() {
        publish(Samples.grants(local));
        Dataset bare = Dataset.builder(Samples.KEY, "Un autre titre").build();

        PublicationPlan plan = publisher().plan(Publication.of(bare));
        publisher().apply(plan);

        Dataset held = catalog().get(Samples.KEY);
        assertThat(plan.changes()).singleElement().isInstanceOfSatisfying(Change.ChangeField.class, change -> {
            assertThat(change.pointer()).isEqualTo("/title");
            assertThat(change.after()).isEqualTo("Un autre titre");
        });
        assertThat(held.title()).hasToString("Un autre titre");
        assertThat(held.description()).isEqualTo(Samples.grants(local).description());
        assertThat(held.keywords()).containsExactly("tiers-lieux", "numérique");
    }

    @Test
    public void publishesALinkWithoutCopyingAnything() {
        URI address = URI.create("https://example.org/donnees");
        Dataset wanted = Dataset.builder("lien", "Un lien")
                .addDistribution(Distribution.ofLink("api", address).build())
                .build();

        PublicationPlan plan = publisher().plan(Publication.of(wanted));
        publisher().apply(plan);

        assertThat(plan.changes()).contains(new Change.AddLink("api", address));
        assertThat(catalog().get("lien").distributions())
                .singleElement()
                .extracting(Distribution::accessUrl)
                .isEqualTo(Optional.of(address));
    }

    @Test
    public void publishesTheFilesOfLinkedDocumentsOnce() {
        Dataset wanted = withDocument("Vu le code…");
        publish(wanted);

        assertThat(publisher().plan(Publication.of(wanted)).changes()).isEmpty();
        assertThat(publisher()
                        .plan(Publication.of(withDocument("Vu le code, modifié…")))
                        .changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.ChangeField.class,
                        change -> assertThat(change.pointer()).isEqualTo("/documents"));
        assertThat(catalog().get(Samples.KEY).documents())
                .extracting(LinkedDocument::title)
                .containsExactly(LocalizedText.of("Délibération"), LocalizedText.of("Règlement"));
    }

    @Test
    public void refusesAPlanOnceTheDatasetHasChanged() {
        publish(Samples.grants(local));
        Dataset retitled = Samples.grants(local).toBuilder()
                .title(LocalizedText.of("Titre du matin"))
                .build();
        PublicationPlan plan = publisher().plan(Publication.of(retitled));
        publish(retitled.toBuilder().title(LocalizedText.of("Titre de midi")).build());

        assertThatThrownBy(() -> publisher().apply(plan))
                .isInstanceOf(PlanOutdatedException.class)
                .hasMessageContaining(Samples.KEY);
        assertThat(catalog().get(Samples.KEY).title()).hasToString("Titre de midi");
    }

    @Test
    public void refusesAFileThatHasChangedSinceThePlan() {
        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));
        Samples.moreGrants(local);

        assertThatThrownBy(() -> publisher().apply(plan))
                .isInstanceOf(PlanOutdatedException.class)
                .hasMessageContaining("aides.csv");
        assertThat(catalog().find(Samples.KEY)).isEmpty();
    }

    @Test
    public void refusesAFileThatChangesWhileItIsSent() {
        Path large = Samples.file(local, "large.csv", "nom\n" + "MAGMA\n".repeat(100_000));
        PublicationPlan plan = publisher()
                .plan(Publication.of(Samples.dataset(Samples.KEY, large).build()));
        PublicationProgress meddler = new PublicationProgress() {
            @Override
            public void uploading(String distribution, long done, long total) {
                Samples.file(local, "large.csv", "nom\n" + "AUTRE\n".repeat(100_000));
            }
        };

        assertThatThrownBy(() -> publisher().apply(plan, meddler)).isInstanceOf(PlanOutdatedException.class);
        assertThat(catalog().find(Samples.KEY)).isEmpty();
    }

    @Test
    public void refusesAFileThatChangesOnceItIsSent() {
        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));
        PublicationProgress meddler = new PublicationProgress() {
            @Override
            public void done(Change change) {
                if (change instanceof Change.AddFile) {
                    Samples.moreGrants(local);
                }
            }
        };

        assertThatThrownBy(() -> publisher().apply(plan, meddler)).isInstanceOf(PlanOutdatedException.class);
        assertThat(catalog().find(Samples.KEY)).isEmpty();
    }

    @Test
    public void refusesAFileThatHasGoneSinceThePlan() throws Exception {
        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));
        Files.delete(local.resolve("aides.csv"));

        assertThatThrownBy(() -> publisher().apply(plan)).isInstanceOf(PlanOutdatedException.class);
    }

    @Test
    public void appliesAPlanThatWasStored() {
        PublicationPlan plan = publisher().plan(Publication.of(withDocument("Vu…")));

        PublicationReceipt receipt = publisher().apply(PublicationPlan.parse(plan.toJson()));

        assertThat(receipt.outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(publisher().plan(Publication.of(withDocument("Vu…"))).isEmpty())
                .isTrue();
    }

    @Test
    public void appliesTheSamePlanTwiceWithoutHarm() {
        publish(Samples.grants(local));
        PublicationPlan plan = publisher().plan(Publication.of(withSecondFile()));
        publisher().apply(plan);
        String fingerprint = target().lookUp(Samples.KEY).fingerprint();

        PublicationReceipt again = publisher().apply(plan);

        assertThat(again.outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(again.done()).isEmpty();
        assertThat(target().lookUp(Samples.KEY).fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    public void refusesAPlanForAnotherTarget() {
        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));
        String elsewhere = plan.toJson().replace("\"target\": \"", "\"target\": \"x");

        assertThatThrownBy(() -> publisher().apply(PublicationPlan.parse(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(target().name());
    }

    @Test
    public void tellsHowSendingGoesOn() {
        List<Long> sizes = new ArrayList<>();
        List<Change> done = new ArrayList<>();
        PublicationPlan plan = publisher().plan(Publication.of(Samples.grants(local)));

        publisher().apply(plan, new PublicationProgress() {
            @Override
            public void uploading(String distribution, long sent, long total) {
                sizes.add(sent);
                assertThat(total).isEqualTo(99);
            }

            @Override
            public void done(Change change) {
                done.add(change);
            }
        });

        assertThat(sizes).endsWith(99L);
        assertThat(done).containsExactlyInAnyOrderElementsOf(plan.changes());
    }

    @Test
    public void withdrawsTheFilesAndSaysSinceWhenAndWhy() {
        publish(withSecondFile());

        PublicationReceipt receipt = publisher().withdraw(Samples.KEY, "Des données personnelles.");

        PublishedState state = target().lookUp(Samples.KEY);
        assertThat(receipt.outcome()).isEqualTo(PublicationReceipt.Outcome.WITHDRAWN);
        assertThat(receipt.done())
                .contains(new Change.Retire("aides", "Aides"), new Change.Retire("notice", "Notice"))
                .hasAtLeastOneElementOfType(Change.Withdraw.class);
        assertThat(state.withdrawal().orElseThrow().reason()).isEqualTo("Des données personnelles.");
        assertThat(state.dataset().orElseThrow().distributions()).isEmpty();
        assertThat(catalog().find(Samples.KEY)).isEmpty();
        assertThat(catalog().streamDatasets()).isEmpty();
    }

    @Test
    public void withdrawsOnceAndKeepsTheFirstReason() {
        publish(Samples.grants(local));
        publisher().withdraw(Samples.KEY, "La première raison.");

        PublicationReceipt again = publisher().withdraw(Samples.KEY, "Une autre.");

        assertThat(again.outcome()).isEqualTo(PublicationReceipt.Outcome.UNCHANGED);
        assertThat(target().lookUp(Samples.KEY).withdrawal().orElseThrow().reason())
                .isEqualTo("La première raison.");
    }

    @Test
    public void publishesAgainWhatIsWithdrawnOnlyIfSaidExpressly() {
        publish(Samples.grants(local));
        publisher().withdraw(Samples.KEY, "Des données personnelles.");
        Publication publication = Publication.of(Samples.grants(local));

        PublicationPlan barred = publisher().plan(publication);
        assertThat(barred.summary(Locale.FRENCH)).contains("est retiré", "Des données personnelles.");
        assertThatThrownBy(() -> publisher().apply(barred)).isInstanceOf(WithdrawnException.class);
        assertThat(catalog().find(Samples.KEY)).isEmpty();

        publisher().apply(publisher().plan(publication.republish()));
        assertThat(catalog().get(Samples.KEY).distributions()).hasSize(1);
        assertThat(target().lookUp(Samples.KEY).withdrawal()).isEmpty();
        assertThat(publisher().plan(publication).isEmpty()).isTrue();
    }

    @Test
    public void refusesAPlanFromBeforeAWithdrawal() {
        publish(Samples.grants(local));
        PublicationPlan plan = publisher().plan(Publication.of(withSecondFile()));
        publisher().withdraw(Samples.KEY, "Des données personnelles.");

        assertThatThrownBy(() -> publisher().apply(plan)).isInstanceOf(PlanOutdatedException.class);
        assertThat(catalog().find(Samples.KEY)).isEmpty();
    }

    @Test
    public void publishesManyDatasetsUnderOnePlanAndOneReceipt() {
        Dataset trees = Dataset.builder("arbres", "Arbres").build();
        Dataset budget = Dataset.builder("budget", "Budget").build();

        PublicationPlan plan = publisher().plan(Publication.ofAll(List.of(trees, Samples.grants(local), budget)));
        PublicationReceipt receipt = publisher().apply(plan);

        assertThat(receipt.datasets()).extracting(DatasetReceipt::key).containsExactly("arbres", Samples.KEY, "budget");
        assertThat(receipt.outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(catalog().streamDatasets()).hasSize(3);
        assertThat(publisher()
                        .plan(Publication.ofAll(List.of(trees, Samples.grants(local), budget)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    public void publishesTheOthersWhereOneDatasetHasMoved() {
        Dataset trees = Dataset.builder("arbres", "Arbres").build();
        Dataset budget = Dataset.builder("budget", "Budget").build();
        PublicationPlan plan = publisher().plan(Publication.ofAll(List.of(trees, budget)));
        publish(Dataset.builder("arbres", "Arbres remarquables").build());

        assertThatThrownBy(() -> publisher().apply(plan))
                .isInstanceOfSatisfying(
                        PublicationException.class,
                        fault -> assertThat(fault.receipt().orElseThrow().datasets())
                                .extracting(DatasetReceipt::outcome)
                                .containsExactly(
                                        PublicationReceipt.Outcome.NOT_PUBLISHED,
                                        PublicationReceipt.Outcome.PUBLISHED));
        assertThat(catalog().get("arbres").title()).hasToString("Arbres remarquables");
        assertThat(catalog().find("budget")).isPresent();
    }

    @Test
    public void leavesFieldsAloneThatItDoesNotManage() {
        publish(Samples.grants(local));
        Dataset other = Samples.moreGrants(local).toBuilder()
                .title(LocalizedText.of("Un autre titre"))
                .keywords(List.of("autre"))
                .build();

        PublicationPlan plan =
                publisher().plan(Publication.of(other).managing("keywords").managingFiles());
        publisher().apply(plan);

        Dataset held = catalog().get(Samples.KEY);
        assertThat(plan.changes()).singleElement().isInstanceOf(Change.ChangeField.class);
        assertThat(held.keywords()).containsExactly("autre");
        assertThat(held.title()).isEqualTo(Samples.grants(local).title());
        assertThat(held.distributions().get(0).byteSize()).hasValue(99);
    }

    @Test
    public void retiresOnlyFilesThatItManages() {
        publish(withSecondFile());
        Publication publication = Publication.of(Samples.grants(local)).retireOtherFiles();

        assertThat(publisher().plan(publication.managingFiles("aides")).changes())
                .isEmpty();
        assertThat(publisher()
                        .plan(publication.managingFiles("aides", "notice"))
                        .changes())
                .containsExactly(new Change.Retire("notice", "Notice"));
    }

    private Dataset withSecondFile() {
        return Samples.grants(local).toBuilder()
                .addDistribution(Distribution.ofFile("notice", Samples.file(local, "notice.txt", "À lire."))
                        .title("Notice")
                        .build())
                .build();
    }

    private Dataset withDocument(String text) {
        return Samples.grants(local).toBuilder()
                .documents(List.of(
                        LinkedDocument.ofFile("Délibération", Samples.file(local, "deliberation.txt", text))
                                .build(),
                        LinkedDocument.ofLink("Règlement", URI.create("https://example.org/reglement"))
                                .build()))
                .build();
    }
}
