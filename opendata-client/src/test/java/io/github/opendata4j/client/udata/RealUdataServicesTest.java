package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.RealUdata;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Dataservices, topics and harvest sources on a real udata, as far as {@code FamiliesTest} holds them to its words alone;
 * skipped unless {@code opendata.udata} names one.
 */
class RealUdataServicesTest {
    private UdataPortal ours;
    private UdataPortal administrator;
    private URI uri = URI.create("http://127.0.0.1:1");
    private String tag = "";
    private String organization = "";

    @BeforeEach
    void begin() {
        RealUdata server = RealUdata.orSkip();
        uri = server.uri();
        tag = "services " + System.nanoTime();
        ours = UdataPortal.builder(uri).apiKey(ApiKey.of(server.editorKey())).build();
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
            administrator.close();
        }
    }

    private UdataDataset dataset(String title) {
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
    void whatHappensInAnOrganisationIsToldAndAKeyEndsByItself() {
        UdataDataset dataset = dataset("Bus");

        assertThat(ours.organizations().streamActivity(organization)).isNotNull();
        assertThat(ours.datasets().streamActivity(dataset.id()))
                .allSatisfy(one -> assertThat(one.key()).isPresent());
        assertThat(ours.vocabularies().contactRoles())
                .extracting(UdataObject::id)
                .contains("contact");
        OffsetDateTime soon = OffsetDateTime.now().plusDays(2);
        UdataApiTokens.NewToken made = ours.apiTokens().create("essai " + tag, soon);
        assertThat(made.token().expires().orElseThrow().toInstant())
                .isBetween(soon.minusMinutes(1).toInstant(), soon.plusMinutes(1).toInstant());
        assertThatThrownBy(() ->
                        ours.apiTokens().create("hier", OffsetDateTime.now().minusDays(1)))
                .isInstanceOf(PortalException.class);
        ours.apiTokens().revoke(made.token().id());
    }
}
