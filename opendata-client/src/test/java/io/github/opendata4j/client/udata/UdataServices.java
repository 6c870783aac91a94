package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dataservices, topics and harvest sources; the same on the portal in memory and on a real one. */
abstract class UdataServices {
    UdataPortal ours;
    String tag = "";
    String organization = "";
    private UdataServer server;
    private UdataPortal theirs;
    private UdataPortal administrator;
    private URI uri = URI.create("http://127.0.0.1:1");

    abstract UdataServer server();

    @BeforeEach
    void begin() {
        server = server();
        uri = server.uri();
        tag = "services " + System.nanoTime();
        ours = UdataPortal.builder(uri).apiKey(ApiKey.of(server.editorKey())).build();
        theirs = UdataPortal.builder(uri).apiKey(ApiKey.of(server.otherKey())).build();
        administrator =
                UdataPortal.builder(uri).apiKey(ApiKey.of(server.adminKey())).build();
        organization = ours.organizations()
                .create(UdataEdit.organization("Ville " + tag).description("Une ville."))
                .id();
    }

    @AfterEach
    void end() {
        if (ours != null) {
            ours.close();
            theirs.close();
            administrator.close();
            server.close();
        }
    }

    final UdataDataset dataset(String title) {
        return ours.datasets()
                .create(DatasetEdit.none()
                        .title(title + " " + tag)
                        .description("Un jeu.")
                        .organization(organization)
                        .asPublic());
    }

    @Test
    void aDataserviceGivesAccessToMoreAndFewerDatasetsIsFollowedAndComesBack() {
        String bus = dataset("Bus").id();
        String bikes = dataset("Vélos").id();
        UdataDataservices services = ours.dataservices();
        UdataDataservice service =
                services.create(UdataEdit.dataservice("API " + tag, URI.create("https://example.org/api"))
                        .description("Une API.")
                        .forOrganization(organization));

        assertThat(services.addDatasets(service.id(), List.of(bus, bikes)).datasetCount())
                .hasValue(2);
        services.removeDataset(service.id(), bus);
        services.removeDataset(service.id(), bus);
        assertThat(services.get(service.id()).datasetCount()).hasValue(1);
        assertThat(services.followers().follow(service.id())).isEqualTo(1);
        assertThat(services.followers().stream(service.id())).hasSize(1);
        services.followers().unfollow(service.id());
        services.followers().unfollow(service.id());
        services.delete(service.id());
        services.delete(service.id());
        assertThat(UdataPortal.connect(uri).dataservices().find(service.id())).isEmpty();
        services.restore(service.id());
        assertThat(UdataPortal.connect(uri).dataservices().find(service.id())).isPresent();
    }

    @Test
    void datasetsAndReusesAreBroughtTogetherInATopic() {
        UdataDataset bus = dataset("Bus");
        UdataReuse map = ours.reuses()
                .create(UdataEdit.reuse("Carte " + tag, URI.create("https://example.org/" + tag.replace(' ', '-')))
                        .description("Une carte.")
                        .member("type", "visualization")
                        .member("topic", "transport_and_mobility"));
        UdataTopic topic = ours.topics()
                .create(UdataEdit.none()
                        .member("name", "Mobilité " + tag)
                        .description("D")
                        .tags(List.of("mobilité")));

        List<UdataTopicElement> added = ours.topics().add(topic.id(), List.of(bus, map));

        assertThat(added).hasSize(2);
        assertThat(ours.topics().streamElements(topic.id()))
                .extracting(element -> element.subjectId().orElse(""))
                .containsExactlyInAnyOrder(bus.id(), map.id());
        assertThat(ours.topics().streamElements(topic.id()))
                .extracting(element -> element.kind().orElse(""))
                .containsExactlyInAnyOrder("Dataset", "Reuse");
        String first = added.get(0).id();
        ours.topics().remove(topic.id(), first);
        ours.topics().remove(topic.id(), first);
        assertThat(ours.topics().get(topic.id()).elementCount()).hasValue(1);
        assertThat(ours.topics().add(topic.id(), List.of())).isEmpty();
        ours.topics().delete(topic.id());
        assertThat(ours.topics().find(topic.id())).isEmpty();
    }

    @Test
    void whatIsNoDatasetIsSearchedAndCountedToo() {
        String bus = dataset("Bus").id();
        UdataDataservice service = ours.dataservices()
                .create(UdataEdit.dataservice("API " + tag, URI.create("https://example.org/api"))
                        .description("Une API.")
                        .tags(List.of("mobilité"))
                        .member("access_type", "restricted")
                        .forOrganization(organization)
                        .datasets(List.of(bus)));
        UdataTopic topic = ours.topics()
                .create(UdataEdit.none().member("name", "Mobilité " + tag).description("D"));
        ours.topics().add(topic.id(), List.of(ours.datasets().get(bus)));
        server.untilSearchable();

        UdataResults<UdataDataservice> services =
                ours.dataservices().search(UdataQuery.words(tag).organization(organization));
        UdataResults<UdataTopic> topics = ours.topics().search(UdataQuery.words("mobilité " + tag));

        assertThat(services.page().items()).extracting(UdataObject::id).containsExactly(service.id());
        assertThat(services.facets().get("tag"))
                .extracting(UdataResults.Facet::value, UdataResults.Facet::count)
                .contains(tuple("mobilite", 1L));
        assertThat(services.facets().get("access_type"))
                .extracting(UdataResults.Facet::value)
                .contains("restricted");
        assertThat(services.facets().get("organization_id_with_name"))
                .extracting(UdataResults.Facet::value)
                .contains(organization);
        assertThat(topics.page().items()).extracting(UdataObject::id).containsExactly(topic.id());
        assertThat(ours.organizations().search(UdataQuery.words(tag)).page().items())
                .extracting(UdataObject::id)
                .containsExactly(organization);
        assertThat(ours.datasets()
                        .search(UdataQuery.all().filter("topic", topic.id()))
                        .page()
                        .items())
                .extracting(UdataObject::id)
                .containsExactly(bus);
        assertThat(ours.datasets().get(bus).metrics().total("dataservices")).hasValue(1);
    }

    @Test
    void whatIsWrongWithADataserviceOrATopicIsToldByItsField() {
        UdataEdit service = UdataEdit.dataservice("API " + tag, URI.create("https://example.org/api"));

        assertRefused(() -> ours.dataservices().create(UdataEdit.none()), "/title");
        assertRefused(() -> ours.dataservices().create(service.member("base_api_url", "nope")), "/base_api_url");
        assertRefused(() -> ours.dataservices().create(service.member("license", "nope")), "/license");
        assertRefused(() -> ours.dataservices().create(service.member("format", "nope")), "/format");
        assertRefused(() -> ours.dataservices().create(service.datasets(List.of(organization))), "/datasets");
        assertRefused(
                () -> ours.dataservices()
                        .create(service.forOrganization(dataset("Bus").id())),
                "/organization");
        assertRefused(() -> ours.topics().create(UdataEdit.none()), "/name");
    }

    private static void assertRefused(ThrowingCallable write, String field) {
        assertThatThrownBy(write).isInstanceOfSatisfying(PortalException.class, fault -> {
            assertThat(fault.status()).hasValue(400);
            assertThat(fault.fieldErrors()).containsKey(field);
        });
    }

    @Test
    void aHarvestSourceIsTriedLetInRunScheduledAndItsRunsAreTold() throws InterruptedException {
        dataset("Bus");
        UdataHarvest harvest = ours.harvest();
        URI catalogue = uri.resolve("/api/1/organizations/" + organization + "/catalog.jsonld");
        String id =
                harvest.create("Source " + tag, catalogue, "dcat", organization).id();

        assertThat(harvest.update(id, UdataEdit.none().member("name", "Autre " + tag))
                        .title())
                .startsWith("Autre");
        UdataHarvestJob tried = harvest.preview(id);
        assertThat(tried.items()).as("%s %s", tried.status(), tried.errors()).singleElement();
        assertThat(tried.items().get(0).dataset().orElseThrow().title()).startsWith("Bus");
        assertThat(tried.count("done")).isEqualTo(1);
        assertThatThrownBy(() -> harvest.accept(id))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(403));
        assertThat(administrator.harvest().accept(id).validation()).isEqualTo("accepted");
        for (int tries = 0;
                tries < 50 && harvest.find(id).orElseThrow().lastJob().isEmpty();
                tries++) {
            Thread.sleep(100);
        }
        assertThat(harvest.streamJobs(id)).isNotEmpty().allSatisfy(job -> {
            assertThat(job.status()).isNotEmpty();
            assertThat(harvest.streamItems(job.id())).hasSizeLessThanOrEqualTo(2);
        });
        assertThat(administrator.harvest().schedule(id, "0 3 * * *").schedule()).contains("0 3 * * *");
        administrator.harvest().unschedule(id);
        assertThat(harvest.find(id).orElseThrow().schedule()).isEmpty();
        assertThat(harvest.backends()).extracting(UdataObject::id).contains("dcat", "ckan");
        assertThat(administrator.harvest().refuse(id, "Non.").validation()).isEqualTo("refused");
        harvest.delete(id);
    }

    @Test
    void whatIsHarvestedAgainIsThereOnceMoreAloneAndSaysWhereItComesFrom() {
        UdataDataset bus = dataset("Bus");
        URI catalogue = uri.resolve("/api/1/organizations/" + organization + "/catalog.jsonld");
        String id = ours.harvest()
                .create("Source " + tag, catalogue, "dcat", organization)
                .id();
        administrator.harvest().accept(id);

        ours.harvest().run(id);

        List<UdataDataset> datasets = ours.datasets().stream(UdataQuery.all().organization(organization))
                .toList();
        assertThat(ours.harvest().streamJobs(id)).hasSize(2);
        assertThat(datasets).hasSize(2);
        HarvestOrigin origin = datasets.get(0).harvest().orElseThrow();
        assertThat(origin.remoteId()).contains(bus.id());
        assertThat(origin.sourceId()).contains(id);
        assertThat(datasets.get(0).title()).isEqualTo(bus.title());
        assertThat(datasets.get(1).harvest()).isEmpty();
    }

    @Test
    void aSourceThatCannotBeReachedFailsAndSaysWhy() {
        String id = ours.harvest()
                .create("Source " + tag, URI.create("http://127.0.0.1:59999/catalog.jsonld"), "dcat", organization)
                .id();

        UdataHarvestJob tried = ours.harvest().preview(id);
        administrator.harvest().accept(id);

        assertThat(tried.status()).isEqualTo("failed");
        assertThat(tried.errors()).singleElement().asString().contains("59999");
        UdataHarvestJob last = ours.harvest().find(id).orElseThrow().lastJob().orElseThrow();
        assertThat(last.status()).isEqualTo("failed");
        assertThat(last.errors())
                .as("the trap: the source keeps them to itself")
                .isEmpty();
        assertThat(ours.harvest().streamJobs(id)).singleElement().satisfies(job -> {
            assertThat(job.status()).isEqualTo("failed");
            assertThat(job.errors()).hasSize(1);
            assertThat(ours.harvest().streamItems(job.id())).isEmpty();
        });
    }

    @Test
    void whatIsWrongWithASourceIsToldAndStrangersMayNotTouchIt() {
        UdataHarvest harvest = ours.harvest();
        URI catalogue = URI.create("https://example.org/catalog.jsonld");

        assertRefused(() -> harvest.create("S", URI.create("nope"), "dcat", organization), "/url");
        assertRefused(() -> harvest.create("S", catalogue, "nope", organization), "/backend");
        assertRefused(() -> theirs.harvest().create("S", catalogue, "dcat", organization), "/organization");
        String id = harvest.create("S " + tag, catalogue, "dcat", organization).id();
        assertForbidden(() -> theirs.harvest().preview(id));
        assertForbidden(() -> theirs.harvest().update(id, UdataEdit.none().member("name", "T")));
        assertForbidden(() -> theirs.harvest().delete(id));
        assertForbidden(() -> harvest.schedule(id, "0 3 * * *"));
        assertThatThrownBy(() -> administrator.harvest().schedule(id, "demain"))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(400));
    }

    @Test
    void aKeyEndsByItself() {
        OffsetDateTime soon = OffsetDateTime.now().plusDays(2);
        UdataApiTokens.NewToken made = ours.apiTokens().create("essai " + tag, soon);
        assertThat(made.token().expires().orElseThrow().toInstant())
                .isBetween(soon.minusMinutes(1).toInstant(), soon.plusMinutes(1).toInstant());
        assertThatThrownBy(() ->
                        ours.apiTokens().create("hier", OffsetDateTime.now().minusDays(1)))
                .isInstanceOf(PortalException.class);
        ours.apiTokens().revoke(made.token().id());
    }

    @Test
    void aReuseIsMadeOfADataserviceToo() {
        UdataDataservice service = ours.dataservices()
                .create(UdataEdit.dataservice("API " + tag, URI.create("https://example.org/api"))
                        .forOrganization(organization));
        UdataReuse map = ours.reuses()
                .create(UdataEdit.reuse("Carte " + tag, URI.create("https://example.org/" + tag.replace(' ', '-')))
                        .description("Une carte.")
                        .member("type", "visualization")
                        .member("topic", "transport_and_mobility"));

        ours.reuses().addDataservice(map.id(), service.id());
        ours.reuses().addDataservice(map.id(), service.id());

        assertThat(ours.dataservices().get(service.id()).metrics().total("reuses"))
                .hasValue(1);
        assertThatThrownBy(() -> ours.reuses().addDataservice(map.id(), organization))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(404));
        ours.reuses().delete(map.id());
        assertThat(ours.dataservices().get(service.id()).metrics().total("reuses"))
                .hasValue(0);
    }

    /** The trap: the answer is a success. */
    @Test
    void aDatasetThatIsNotThereIsPassedOverAndTheCountTellsIt() {
        UdataDataservice service = ours.dataservices()
                .create(UdataEdit.dataservice("API " + tag, URI.create("https://example.org/api"))
                        .forOrganization(organization));
        String bus = dataset("Bus").id();

        UdataDataservice after = ours.dataservices().addDatasets(service.id(), List.of(bus, organization));

        assertThat(after.datasetCount()).hasValue(1);
    }

    /** The trap: it is in no list, but whoever knows its address reads it. */
    @Test
    void aPrivateTopicIsReadByWhoeverKnowsItsAddress() {
        UdataTopic topic = ours.topics()
                .create(UdataEdit.none().member("name", "Secret " + tag).member("private", true));

        UdataTopics others = UdataPortal.connect(uri).topics();

        assertThat(others.stream(UdataQuery.all())).extracting(UdataObject::id).doesNotContain(topic.id());
        assertThat(others.find(topic.id())).isPresent();
        ours.topics().delete(topic.id());
    }

    private static void assertForbidden(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(403));
    }
}
