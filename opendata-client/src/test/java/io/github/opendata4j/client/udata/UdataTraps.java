package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Discussion;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.AccessAnswer;
import io.github.opendata4j.model.AccessConditions;
import io.github.opendata4j.model.Audience;
import io.github.opendata4j.model.AudienceGroup;
import io.github.opendata4j.model.BoundingBox;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Geometry;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Report;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The traps of udata, each by what the client makes of it; run on the real software and on the fake. Every test has an
 * organisation of its own, since nothing is emptied between them.
 */
public abstract class UdataTraps {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @TempDir
    public Path local;

    private String tag = "";
    private UdataPortal portal = UdataPortal.connect(URI.create("http://127.0.0.1:1"));
    private UdataOrganization organization = new UdataOrganization(Told.NOTHING);

    /** Where the server is. */
    protected abstract URI uri();

    /** The key of somebody who is no administrator. */
    protected abstract ApiKey editor();

    /** The key of somebody else. */
    protected abstract ApiKey stranger();

    @BeforeEach
    public void makeAnOrganisation() {
        tag = "essai " + System.currentTimeMillis() + "-" + COUNT.incrementAndGet();
        portal = UdataPortal.builder(uri()).apiKey(editor()).build();
        organization = portal.organizations()
                .create(UdataEdit.organization("Ville " + tag).description("Une ville."));
    }

    private UdataPortal strangers() {
        return UdataPortal.builder(uri()).apiKey(stranger()).build();
    }

    private DatasetEdit plain(String title) {
        return DatasetEdit.none()
                .title(title + " " + tag)
                .description("Un jeu de données.")
                .organization(organization.id());
    }

    private UdataDataset create(DatasetEdit edit) {
        return portal.datasets().create(edit);
    }

    private DatasetEdit full() {
        return plain("Arbres")
                .tags(List.of("Arbres", "espaces verts"))
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .temporalCoverage(TemporalCoverage.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)))
                .zones(List.of(Zone.departement("75")))
                .extra("remote_id", "abc-1")
                .asPublic();
    }

    private byte[] download(UdataResource resource) {
        try (HttpTransport http = HttpTransport.builder(uri()).build()) {
            HttpRequest request = HttpRequest.get("api/1/datasets/r/{}", resource.id())
                    .accept("*/*")
                    .build();
            return http.send(request).bytes();
        }
    }

    @Test
    public void anUpdateWipesNothingThatItDoesNotName() {
        UdataDataset before = create(full());

        UdataDataset after =
                portal.datasets().update(before.id(), DatasetEdit.none().title("Arbres remarquables " + tag));

        assertThat(after.title()).startsWith("Arbres remarquables");
        assertThat(after.tags()).isEqualTo(before.tags()).containsExactly("arbres", "espaces-verts");
        assertThat(after.toMap())
                .containsEntry("temporal_coverage", before.toMap().get("temporal_coverage"));
        assertThat(after.toMap()).containsEntry("spatial", before.toMap().get("spatial"));
        assertThat(after.extras()).isEqualTo(before.extras()).containsEntry("remote_id", "abc-1");
        assertThat(after.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
        assertThat(after.isPrivate()).isFalse();
    }

    @Test
    public void anUpdateOfADatasetLeavesItsResourcesAlone() {
        UdataDataset dataset = create(full());
        portal.resources().createLink(dataset.id(), link("un"));
        portal.resources().createLink(dataset.id(), link("deux"));

        portal.datasets().update(dataset.id(), DatasetEdit.none().title("Autre " + tag));

        assertThat(portal.datasets().get(dataset.id()).resources())
                .extracting(UdataResource::title)
                .containsExactly("deux", "un"); // new ones come on top
    }

    private static ResourceEdit link(String title) {
        return ResourceEdit.link(URI.create("https://example.org/" + title))
                .title(title)
                .type("main");
    }

    @Test
    public void oneExtraIsChangedAndTheOthersStay() {
        UdataDataset dataset = create(full().extra("b", "2"));

        portal.datasets()
                .update(dataset.id(), DatasetEdit.none().extra("b", "3").withoutExtra("remote_id"));
        portal.datasets().mergeExtras(dataset.id(), Map.of("c", "4"));

        assertThat(portal.datasets().get(dataset.id()).extras()).isEqualTo(Map.of("b", "3", "c", "4"));
    }

    @Test
    public void aLicenceThatTheServerWouldDropIsAnErrorBeforeAnythingIsSent() {
        UdataDataset dataset = create(full());

        assertThatThrownBy(() -> portal.datasets()
                        .update(
                                dataset.id(),
                                DatasetEdit.none()
                                        .title("Jamais " + tag)
                                        .licence(Licence.of("https://example.org/our-terms"))))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("lov2");
        assertThat(portal.datasets().get(dataset.id()).title()).startsWith("Arbres");
    }

    @Test
    public void anUnknownTerritoryIsRefusedWithItsFieldNamed() {
        assertThatThrownBy(() -> create(full().zones(List.of(Zone.of("fr:nowhere:1")))))
                .isInstanceOfSatisfying(PortalException.class, fault -> {
                    assertThat(fault.status()).hasValue(400);
                    assertThat(fault.fieldErrors().keySet()).anyMatch(path -> path.contains("zones"));
                });
    }

    @Test
    public void territoriesAreTakenAway() {
        UdataDataset dataset = create(full());

        UdataDataset after =
                portal.datasets().update(dataset.id(), DatasetEdit.none().zones(List.of()));

        assertThat(after.toDataset().spatialCoverage()).isEmpty();
    }

    @Test
    public void anOldSlugLeadsToTheDataset() {
        UdataDataset before = create(full());
        String slug = before.slug().orElseThrow();

        UdataDataset after =
                portal.datasets().update(before.id(), DatasetEdit.none().title("Renommé " + tag));

        assertThat(after.slug()).isNotEqualTo(before.slug());
        assertThat(portal.datasets().get(slug).id()).isEqualTo(before.id());
    }

    @Test
    public void aPrivateDatasetIsNoneForOthers() {
        UdataDataset dataset = create(plain("Secret"));

        assertThat(dataset.isPrivate()).isTrue();
        assertThat(strangers().datasets().find(dataset.id())).isEmpty();
        assertThat(UdataPortal.connect(uri()).datasets().find(dataset.id())).isEmpty();
        assertThat(portal.find(dataset.id()))
                .as("the catalogue shows what the public sees")
                .isEmpty();
        assertThat(portal.datasets().find(dataset.id())).isPresent();
    }

    @Test
    public void aDeletedDatasetIsNoneForOthersAndIsRestored() {
        UdataDataset dataset = create(full());

        portal.datasets().delete(dataset.id());
        portal.datasets().delete(dataset.id());

        assertThat(UdataPortal.connect(uri()).datasets().find(dataset.id())).isEmpty();
        assertThat(portal.datasets().get(dataset.id()).deleted()).isPresent();
        assertThat(portal.datasets().restore(dataset.id()).deleted()).isEmpty();
        assertThat(UdataPortal.connect(uri()).datasets().find(dataset.id())).isPresent();
    }

    @Test
    public void anArchivedDatasetIsReadAndComesBack() {
        UdataDataset dataset = create(full());

        assertThat(portal.datasets().archive(dataset.id()).archived()).isPresent();
        assertThat(UdataPortal.connect(uri()).datasets().find(dataset.id())).isPresent();
        assertThat(portal.datasets().unarchive(dataset.id()).archived()).isEmpty();
    }

    @Test
    public void aPageBeyondTheEndIsEmpty() {
        create(full());

        assertThat(portal.search(Query.all().page(9999)).items()).isEmpty();
    }

    @Test
    public void aListEndsWhereItEnds() {
        for (int i = 0; i < 3; i++) {
            create(plain("Jeu " + i).asPublic());
        }

        assertThat(portal.datasets().stream(UdataQuery.all().organization(organization.id())))
                .hasSize(3);
    }

    @Test
    public void aFileIsReplacedUnderItsTitleAndItsLink() {
        UdataDataset dataset = create(full());
        UdataResource first = portal.resources()
                .upload(dataset.id(), Samples.file(local, "Été 2024 (v1).CSV", "a,b\n1,2\n"), sent -> {});
        portal.resources()
                .update(
                        dataset.id(),
                        first.id(),
                        ResourceEdit.none().title("Relevés").description("D"));

        UdataResource second = portal.resources()
                .replace(dataset.id(), first.id(), Samples.file(local, "v2.csv", "a,b\n1,3\n"), sent -> {});

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.title()).isEqualTo("Relevés");
        assertThat(second.description()).contains("D");
        assertThat(second.stableUrl()).isEqualTo(first.stableUrl()).isPresent();
        assertThat(second.url()).isNotEqualTo(first.url());
        assertThat(download(second)).asString().isEqualTo("a,b\n1,3\n");
    }

    @Test
    public void twoFilesOfOneNameInOneSecondBothArrive() {
        UdataDataset dataset = create(full());
        Path folder = local.resolve("autre");

        for (String content : List.of("a\n1\n", "a\n2\n", "a\n3\n")) {
            portal.resources().upload(dataset.id(), Samples.file(folder, "meme.csv", content), sent -> {});
        }

        assertThat(portal.datasets().get(dataset.id()).resources())
                .extracting(resource -> new String(download(resource), java.nio.charset.StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder("a\n1\n", "a\n2\n", "a\n3\n");
    }

    @Test
    public void aLongFileArrivesInParts() {
        UdataDataset dataset = create(full());
        String content = "nom,montant\n" + "MAGMA,40000\n".repeat(10_000);
        AtomicInteger told = new AtomicInteger();
        UdataPortal inParts = UdataPortal.builder(uri())
                .apiKey(editor())
                .chunkedAbove(50_000, 50_000)
                .build();

        UdataResource resource = inParts.resources()
                .upload(dataset.id(), Samples.file(local, "long.csv", content), sent -> told.set((int) sent));

        assertThat(told.get()).isEqualTo(content.length());
        assertThat(resource.byteSize()).hasValue(content.length());
        assertThat(resource.title()).isEqualTo("long.csv");
        assertThat(download(resource)).asString().isEqualTo(content);
    }

    @Test
    public void aFileThatTheServerDoesNotTakeIsRefusedInItsWords() {
        UdataDataset dataset = create(full());

        assertThatThrownBy(() ->
                        portal.resources().upload(dataset.id(), Samples.file(local, "page.html", "<p>"), sent -> {}))
                .isInstanceOfSatisfying(PortalException.class, fault -> {
                    assertThat(fault.status()).hasValue(400);
                    assertThat(fault.serverMessage().orElse("")).contains("not allowed");
                });
    }

    @Test
    public void resourcesAreBroughtIntoAnOrderWithoutNamingAll() {
        UdataDataset dataset = create(full());
        String one = portal.resources().createLink(dataset.id(), link("un")).id();
        String two = portal.resources().createLink(dataset.id(), link("deux")).id();
        String three =
                portal.resources().createLink(dataset.id(), link("trois")).id();

        portal.resources().reorder(dataset.id(), List.of(one));

        assertThat(portal.datasets().get(dataset.id()).resources())
                .extracting(UdataResource::id)
                .containsExactly(one, three, two);
        assertThat(portal.resources().stream(dataset.id())).hasSize(3);
        portal.resources().delete(dataset.id(), two);
        portal.resources().delete(dataset.id(), two);
        assertThat(portal.resources().find(two)).isEmpty();
        assertThat(portal.resources().find(three).orElseThrow().datasetId()).contains(dataset.id());
    }

    @Test
    public void aSchemaOfTheCatalogueIsTakenAndAnotherRefused() {
        UdataDataset dataset = create(full());
        String link = portal.resources().createLink(dataset.id(), link("un")).id();
        UdataSchema known = portal.vocabularies().schemas().get(0);

        UdataResource after = portal.resources()
                .update(
                        dataset.id(),
                        link,
                        ResourceEdit.none()
                                .schema(SchemaReference.of(
                                        known.name(), known.versions().get(0))));

        assertThat(after.toMap().get("schema")).asString().contains(known.name());
        assertThatThrownBy(() -> portal.resources()
                        .update(dataset.id(), link, ResourceEdit.none().schema(SchemaReference.of("nope/nope"))))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.fieldErrors()).containsKey("/schema/name"));
    }

    @Test
    public void aKeySaysWhoItIs() {
        Account account = portal.account();

        assertThat(account.user().fullName()).isNotEmpty();
        assertThat(account.isAdministrator()).isFalse();
        assertThat(account.writableOrganizations())
                .extracting(UdataOrganization::id)
                .contains(organization.id());
        assertThat(strangers().account().memberships())
                .noneMatch(membership -> membership.organization().id().equals(organization.id()));
    }

    @Test
    public void aWrongKeyFailsEvenOnWhatEverybodyMayReadAndIsNotShown() {
        UdataPortal wrong =
                UdataPortal.builder(uri()).apiKey(ApiKey.of("udata_nonsense")).build();

        assertThatThrownBy(() -> wrong.account())
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(401))
                .hasMessageNotContaining("udata_nonsense");
        assertThat(wrong.search(Query.all().size(1)).size())
                .as("the catalogue asks without a key")
                .isEqualTo(1);
    }

    @Test
    public void aDiscussionIsBegunAnsweredAndClosed() {
        UdataDataset dataset = create(full());
        Discussion asked = strangers().ask(dataset.id(), "Une question", "Pourquoi ?");

        Discussion answered = portal.answer(asked.id(), "Parce que.");
        assertThat(answered.comments())
                .extracting(Discussion.Comment::text)
                .containsExactly("Pourquoi ?", "Parce que.");
        assertThat(answered.comments()).noneMatch(comment -> comment.author().isEmpty());
        assertThat(answered.isOpen()).isTrue();

        assertThat(portal.close(asked.id(), "Voilà.").closed()).isPresent();
        assertThat(portal.streamDiscussions(dataset.id()))
                .singleElement()
                .satisfies(discussion -> assertThat(discussion.comments()).hasSize(3));
        assertThatThrownBy(() -> strangers().answer(asked.id(), "Encore."))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(403));
    }

    @Test
    public void aCommunityResourceIsAddedByAnybody() {
        UdataDataset dataset = create(full());
        UdataCommunityResources others = strangers().communityResources();

        UdataResource link = others.createLink(dataset.id(), link("carte"));
        UdataResource file = others.upload(dataset.id(), Samples.file(local, "mieux.csv", "a\n1\n"), sent -> {});
        others.update(file.id(), ResourceEdit.none().title("Mieux"));
        UdataResource replaced = others.replace(file.id(), Samples.file(local, "encore.csv", "a\n2\n"), sent -> {});

        assertThat(replaced.title()).isEqualTo("Mieux");
        assertThat(others.stream(dataset.id()))
                .extracting(UdataResource::id)
                .containsExactlyInAnyOrder(link.id(), file.id());
        assertThat(link.datasetId()).contains(dataset.id());
        others.delete(link.id());
        assertThat(others.find(link.id())).isEmpty();
    }

    @Test
    public void aReuseIsRegisteredOnce() {
        UdataDataset dataset = create(full());
        UdataEdit edit = UdataEdit.reuse("Appli " + tag, URI.create("https://example.org/" + tag.replace(' ', '-')))
                .description("Une appli.")
                .member("type", "application")
                .member("topic", "transport_and_mobility")
                .datasets(List.of(dataset.id()));

        UdataReuse reuse = portal.reuses().create(edit);

        assertThat(reuse.datasetIds()).containsExactly(dataset.id());
        assertThat(portal.reuses()
                        .update(reuse.id(), UdataEdit.none().description("Mieux."))
                        .type())
                .contains("application");
        assertThatThrownBy(() -> portal.reuses().create(edit))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.fieldErrors()).containsKey("/url"));
        portal.reuses().delete(reuse.id());
        portal.reuses().delete(reuse.id());
    }

    @Test
    public void aDataserviceIsPatched() {
        UdataDataservice service = portal.dataservices()
                .create(UdataEdit.dataservice("API " + tag, URI.create("https://example.org/api"))
                        .description("Une API.")
                        .forOrganization(organization.id())
                        .datasets(List.of(create(full()).id())));

        assertThat(service.datasetCount()).hasValue(1);
        assertThat(portal.dataservices()
                        .update(service.id(), UdataEdit.none().description("Mieux."))
                        .description())
                .contains("Mieux.");
    }

    @Test
    public void aTopicIsMadeInTheSecondVersion() {
        UdataTopic topic = portal.topics()
                .create(UdataEdit.none()
                        .member("name", "Mobilité " + tag)
                        .description("D")
                        .tags(List.of("mobilité")));

        assertThat(portal.topics().get(topic.id()).tags()).containsExactly("mobilite");
    }

    @Test
    public void aDatasetIsHandedOver() {
        UdataDataset dataset = create(full());
        UdataPortal others = strangers();

        UdataTransfer transfer = portal.transfers()
                .offerToUser(dataset.id(), others.account().user().id(), "Tenez.");

        assertThat(transfer.status()).isEqualTo("pending");
        assertThat(transfer.subjectId()).contains(dataset.id());
        assertThat(others.transfers().accept(transfer.id()).status()).isEqualTo("accepted");
        assertThat(others.datasets().get(dataset.id()).owner()).isPresent();
    }

    @Test
    public void aKeyIsMadeUsedAndRevoked() {
        UdataApiTokens.NewToken made = portal.apiTokens().create("essai");
        UdataPortal second = UdataPortal.builder(uri()).apiKey(made.key()).build();

        assertThat(second.account().user().id())
                .isEqualTo(portal.account().user().id());
        assertThat(made.token().toMap()).doesNotContainKey("token");
        portal.apiTokens().revoke(made.token().id());
        assertThatThrownBy(second::account).isInstanceOf(PortalException.class).hasMessageContaining("Revoked");
    }

    @Test
    public void aHarvestSourceWaitsForAnAdministrator() {
        UdataHarvestSource source = portal.harvest()
                .create("Source " + tag, URI.create("https://example.org/catalog.jsonld"), "dcat", organization.id());

        assertThat(source.validation()).isEqualTo("pending");
        assertThat(portal.harvest().find(source.id()).orElseThrow().backend()).contains("dcat");
        assertThatThrownBy(() -> portal.harvest().run(source.id()))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("validate");
        portal.harvest().delete(source.id());
    }

    @Test
    public void theWordsOfAPortalAreAsked() {
        UdataVocabularies words = portal.vocabularies();

        assertThat(words.licences()).extracting(UdataLicence::licence).contains(Licences.LICENCE_OUVERTE_2_0);
        assertThat(words.frequencies()).extracting(UdataTerm::id).contains("annual");
        assertThat(words.extensions()).contains("csv").doesNotContain("html");
        assertThat(words.granularities()).extracting(UdataTerm::id).contains("poi");
        assertThat(words.memberRoles()).extracting(UdataTerm::id).contains("editor");
        assertThat(words.findZone("fr:departement:75").orElseThrow().name()).contains("Paris");
        assertThat(words.findZone("fr:departement:00")).isEmpty();
        assertThat(words.suggestZones("par")).extracting(UdataZone::zone).contains(Zone.departement("75"));
    }

    private Report check(Dataset dataset) {
        return UdataPortal.builder(uri())
                .apiKey(editor())
                .organization(organization.id())
                .build()
                .check(dataset);
    }

    @Test
    public void aDatasetOfTheSameTitleIsReportedBeforeADoubleIsMadeAndCanBeAdopted() {
        UdataDataset there = create(full());
        Dataset dataset = Dataset.builder("adopte", there.title())
                .description("Une description.")
                .build();

        assertThat(check(dataset).findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly("udata-double");

        assertThat(portal.datasets().adopt(there.id(), "adopte").key()).contains("adopte");
        assertThat(check(dataset).isValid()).isTrue();
        String other = create(plain("Autre")).id();
        assertThatThrownBy(() -> portal.datasets().adopt(other, "adopte"))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("adopte");
    }

    @Test
    public void whatThePortalWouldNotTakeIsReportedBeforeAnythingIsSent() {
        Dataset dataset = Dataset.builder("k", "x".repeat(351))
                .licence(Licence.of("https://example.org/our-terms"))
                .keywords(List.of("IA", "eau"))
                .build();

        assertThat(check(dataset).findings())
                .extracting(finding -> finding.rule().code())
                .containsExactlyInAnyOrder(
                        "udata-licence-unknown",
                        "udata-text-too-long",
                        "udata-description-missing",
                        "udata-keyword-unusable");
    }

    /** A SIRET, of which udata checks the first nine digits: eight, the one that makes a SIREN of them, and five more. */
    private static String siret(long number) {
        String digits = String.format(Locale.ROOT, "%08d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits + (10 - sum % 10) % 10 + "00018";
    }

    @Test
    public void withoutANameTheOrganisationIsFoundByItsSiretAndNeverIsAPerson() {
        String siret = siret(System.nanoTime() % 100_000_000L);
        portal.organizations().update(organization.id(), UdataEdit.none().member("business_number_id", siret));
        Dataset dataset = Dataset.builder("k", "T " + tag).description("D").build();

        assertThat(portal.check(dataset).findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly("udata-organization-unknown");
        assertThat(portal.check(dataset).findings().get(0).message(Locale.FRENCH))
                .contains(organization.title());
        Dataset named = dataset.toBuilder()
                .publisher(Organization.builder("Ville").siret(siret).build())
                .build();
        assertThat(portal.check(named).isValid()).isTrue();
        assertThatThrownBy(() -> UdataPortal.builder(uri())
                        .apiKey(editor())
                        .organization("nulle-part")
                        .build()
                        .check(dataset))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("nulle-part");
    }

    @Test
    public void thePortalsOwnScoreIsReadBackAfterPublishing() {
        UdataPortal target = UdataPortal.builder(uri())
                .apiKey(editor())
                .organization(organization.id())
                .build();
        Publisher publisher = Publisher.to(target).build();
        Publication publication = Publication.of(Dataset.builder("score", "Score " + tag)
                .description("D")
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .build());

        PublicationReceipt receipt = publisher.apply(publisher.plan(publication));

        assertThat(receipt.datasets().get(0).quality().orElseThrow()).isBetween(0.1, 0.9);
        assertThat(receipt.summary(Locale.FRENCH)).contains("qualité de la description");
        assertThat(PublicationReceipt.parse(receipt.toJson())).isEqualTo(receipt);
    }

    /** The trap: extras can't be searched, and two organisations may call their datasets the same. */
    @Test
    public void whatASearchTellsIsFoundByWhoeverSearched() {
        UdataDataset dataset = create(full().extra("opendata4j:key", "arbres"));
        portal.resources().createLink(dataset.id(), link("un"));
        List<UdataPortal> readers = List.of(
                UdataPortal.connect(uri()),
                portal,
                UdataPortal.builder(uri()).organization(organization.id()).build(),
                UdataPortal.builder(uri())
                        .organization(organization.slug().orElseThrow())
                        .build(),
                UdataPortal.builder(uri()).organization("une-autre").build());
        for (UdataPortal reader : readers) {
            DatasetSummary found = reader.search(Query.all().size(1000)).items().stream()
                    .filter(told -> told.page().equals(dataset.page()))
                    .findFirst()
                    .orElseThrow();

            Dataset whole = reader.get(found.key());

            assertThat(whole.key()).isEqualTo(found.key()).isIn("arbres", dataset.id());
            assertThat(whole.distributions()).hasSize(1);
            assertThat(found.distributionCount()).hasValue(1);
            assertThat(reader.get(dataset.id())).isEqualTo(whole);
            assertThat(reader.get(dataset.slug().orElseThrow())).isEqualTo(whole);
            assertThat(reader.streamDatasets()).contains(whole);
        }
        assertThat(portal.get("arbres").title()).as("where the key may write").isNotNull();
        assertThat(strangers().find("arbres")).as("another's key").isEmpty();
    }

    /** The trap: it is no 403, but a fault of the field. */
    @Test
    public void aForeignOrganisationIsRefusedWithItsFieldNamed() {
        DatasetEdit edit = plain("À d'autres");

        assertThatThrownBy(() -> strangers().datasets().create(edit))
                .isInstanceOfSatisfying(PortalException.class, fault -> {
                    assertThat(fault.status()).hasValue(400);
                    assertThat(fault.fieldErrors().keySet()).anyMatch(path -> path.startsWith("/organization"));
                });
    }

    @Test
    public void aLinkThatThePortalCannotFollowIsRefusedWithItsFieldNamed() {
        UdataDataset dataset = create(full());
        ResourceEdit nowhere = ResourceEdit.link(URI.create("http://serveur-interne/a.csv"))
                .title("a")
                .type("main");

        assertThatThrownBy(() -> portal.resources().createLink(dataset.id(), nowhere))
                .isInstanceOfSatisfying(PortalException.class, fault -> {
                    assertThat(fault.status()).hasValue(400);
                    assertThat(fault.fieldErrors().keySet()).anyMatch(path -> path.startsWith("/url"));
                });
    }

    /** The trap: whoever knows its link has the file of a dataset that is private, or deleted. */
    @Test
    public void aFileIsHadByItsLinkUntilItIsDeletedItself() {
        UdataDataset dataset = create(plain("Secret"));
        UdataResource file =
                portal.resources().upload(dataset.id(), Samples.file(local, "secret.csv", "a,b\n1,2\n"), sent -> {});

        assertThat(download(file)).as("of a private dataset").asString().isEqualTo("a,b\n1,2\n");
        portal.datasets().delete(dataset.id());
        assertThat(download(file)).as("of a deleted dataset").asString().isEqualTo("a,b\n1,2\n");
        portal.datasets().restore(dataset.id());
        portal.resources().delete(dataset.id(), file.id());
        assertThatThrownBy(() -> download(file))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(404));
    }

    /** The trap: udata would take the file, and answer 201. */
    @Test
    public void nothingIsUploadedToADeletedDataset() {
        UdataDataset dataset = create(full());
        portal.datasets().delete(dataset.id());
        Path file = Samples.file(local, "tard.csv", "a\n1\n");

        assertThatThrownBy(() -> portal.resources().upload(dataset.id(), file, sent -> {}))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("restore it first");
        assertThat(portal.datasets().get(dataset.id()).resources()).isEmpty();
    }

    @Test
    public void anUpdateThatNamesResourcesIsRefusedSinceItWouldDeleteTheOthers() {
        UdataDataset dataset = create(full());
        portal.resources().createLink(dataset.id(), link("un"));

        assertThatThrownBy(() -> portal.datasets()
                        .update(dataset.id(), DatasetEdit.none().member("resources", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(portal.datasets().get(dataset.id()).resources()).hasSize(1);
    }

    /** The trap: what the answer to a create says of rights is wrong; roles are asked for instead. */
    @Test
    public void whoCreatesAnOrganisationMayWriteToItWhateverTheAnswerSays() {
        assertThat(portal.account().writableOrganizations())
                .extracting(UdataOrganization::id)
                .contains(organization.id());
        assertThat(create(plain("Premier")).isEditable()).isTrue();
    }

    /** The trap: what is not open to all loses its licence, without a word. */
    @Test
    public void theLicenceOfWhatIsNotOpenToAllIsKeptBesideAndNoUpdateFailsByIt() {
        UdataPortal target = UdataPortal.builder(uri())
                .apiKey(editor())
                .organization(organization.id())
                .build();
        Dataset dataset = Dataset.builder("restreint", "Restreint " + tag)
                .description("Sur demande.")
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .access(AccessConditions.builder()
                        .audience(Audience.ON_REQUEST)
                        .group(AudienceGroup.ADMINISTRATION, AccessAnswer.YES)
                        .requestUrl(URI.create("https://example.org/demande"))
                        .build())
                .build();
        Publisher publisher = Publisher.to(target).build();

        publisher.apply(publisher.plan(Publication.of(dataset)));

        Dataset told = target.get("restreint");
        assertThat(told.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
        assertThat(told.access()).isEqualTo(dataset.access());
        assertThat(publisher.plan(Publication.of(dataset)).isEmpty()).isTrue();
        UdataDataset open = create(full());
        UdataDataset closed =
                portal.datasets().update(open.id(), DatasetEdit.none().member("access_type", "restricted"));
        assertThat(closed.licence()).isEmpty();
    }

    @Test
    public void aBoxAndAPolygonAreSentAsTheOneShapeThatIsTaken() {
        Geometry square = Geometry.of(Map.of(
                "type",
                "Polygon",
                "coordinates",
                List.of(List.of(
                        List.of(0.0, 47.0),
                        List.of(1.0, 47.0),
                        List.of(1.0, 48.0),
                        List.of(0.0, 48.0),
                        List.of(0.0, 47.0)))));
        for (SpatialCoverage coverage : List.of(
                SpatialCoverage.builder().geometry(square).build(),
                SpatialCoverage.builder()
                        .boundingBox(new BoundingBox(0, 47, 1, 48))
                        .build())) {
            Dataset dataset = Dataset.builder("k", "Forme " + tag)
                    .description("D")
                    .spatialCoverage(coverage)
                    .build();

            Dataset told = create(DatasetEdit.of(dataset).organization(organization.id()))
                    .toDataset();

            assertThat(told.spatialCoverage()
                            .orElseThrow()
                            .geometry()
                            .orElseThrow()
                            .type())
                    .isEqualTo("MultiPolygon");
        }
    }
}
