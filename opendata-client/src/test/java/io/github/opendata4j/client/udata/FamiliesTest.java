package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.json.Json;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of a portal in its own words, and what its answers mean, where the portal in memory doesn't go. */
class FamiliesTest {
    private final List<String> asked = new ArrayList<>();

    /** A portal with one answer for everything, which notes what it was asked. */
    private Api answering(String json) {
        return new Api("essai", call -> {
            Object body = call.json();
            asked.add(call + " " + call.query() + (body == null ? "" : " " + Json.write(body)));
            return Json.parse(json);
        });
    }

    private static UdataDataservices dataservices(Api api) {
        return new UdataDataservices(api);
    }

    @Test
    void aDataserviceIsToldWithItsAddressAndHowManyDatasetsItServes() {
        Api api = answering("""
                {"id": "s", "title": "API Bus", "description": "d", "base_api_url": "https://example.org/api",
                 "machine_documentation_url": "https://example.org/openapi.json", "metrics": {"views": 7},
                 "organization": {"id": "o", "name": "Ville"}, "datasets": {"rel": "subsection", "total": 1}}""");

        UdataDataservice service =
                dataservices(api).update("s", UdataEdit.none().description("d"));

        assertThat(asked).containsExactly("PATCH api/1/dataservices/s/ {} {\"description\":\"d\"}");
        assertThat(service.baseUrl()).contains(URI.create("https://example.org/api"));
        assertThat(service.machineDocumentation()).contains(URI.create("https://example.org/openapi.json"));
        assertThat(service.datasetCount()).hasValue(1);
        assertThat(service.organization().orElseThrow().title()).isEqualTo("Ville");
        assertThat(service.metrics().total("views")).hasValue(7);
        assertThat(service.description()).contains("d");
    }

    @Test
    void topicsAreOfTheSecondVersionAlone() {
        Api api = answering("""
                {"id": "t", "name": "Mobilité", "description": "d", "tags": ["mobilite"], "elements": {"total": 3}}""");

        UdataTopic topic = new UdataTopics(api).get("mobilite");

        assertThat(asked).containsExactly("GET api/2/topics/mobilite/ {}");
        assertThat(topic.title()).isEqualTo("Mobilité");
        assertThat(topic.description()).contains("d");
        assertThat(topic.tags()).containsExactly("mobilite");
        assertThat(topic.elementCount()).hasValue(3);
    }

    @Test
    void aSearchHasFacetsWithOrganisationsByNameAndIsToldWithoutThemToo() {
        Api api = answering("""
                {"data": [{"id": "s"}], "total": 1, "facets": {"organization_id_with_name":
                 [{"name": "all", "count": 1}, {"name": "6b02|Ville de Test", "count": 1}]}}""");

        UdataResults<UdataDataservice> results =
                dataservices(api).search(UdataQuery.words("bus").page(2).size(5));

        assertThat(asked).containsExactly("GET api/2/dataservices/search/ {q=[bus], page=[2], page_size=[5]}");
        assertThat(results.page().total()).isEqualTo(1);
        assertThat(results.facets().get("organization_id_with_name"))
                .contains(new UdataResults.Facet("6b02", "Ville de Test", 1));
        assertThat(dataservices(answering("{\"data\": []}"))
                        .search(UdataQuery.all())
                        .facets())
                .isEmpty();
    }

    /** The trap: a list of sources and one source have different paths. */
    @Test
    void harvestSourcesAreOnOnePathAndEachOnAnother() {
        UdataHarvest harvest = new UdataHarvest(answering("""
                {"id": "h", "url": "https://example.org/c.jsonld", "backend": "dcat", "validation": {"state": "pending"},
                 "last_job": {"status": "done"}, "data": [{"id": "h"}], "next_page": null}"""));

        UdataHarvestSource source = harvest.create("Nom", URI.create("https://example.org/c.jsonld"), "dcat", "o");
        harvest.find("h");
        harvest.run("h");
        harvest.delete("h");

        assertThat(harvest.stream()).hasSize(1);
        assertThat(asked.get(0)).startsWith("POST api/1/harvest/sources/ {} ").contains("\"organization\":\"o\"");
        assertThat(asked.subList(1, 4))
                .containsExactly(
                        "GET api/1/harvest/source/h/ {}",
                        "POST api/1/harvest/source/h/run/ {}",
                        "DELETE api/1/harvest/source/h/ {}");
        assertThat(source.validation()).isEqualTo("pending");
        assertThat(source.url()).contains(URI.create("https://example.org/c.jsonld"));
        assertThat(source.lastJobStatus()).contains("done");
    }

    @Test
    void whatHasHappenedToADatasetIsTold() {
        Api api = answering("""
                {"data": [{"id": "a", "key": "dataset:resource:added", "label": "added a resource to a dataset",
                  "created_at": "2026-11-22T07:37:38.133000+00:00",
                  "actor": {"id": "u", "first_name": "Ed", "last_name": "Editor", "page": "https://example.org/u"}}],
                 "next_page": null}""");
        KnownLicences licences = new KnownLicences(api);
        Clock clock = Clock.systemUTC();

        UdataActivity activity = new UdataDatasets(api, licences, new Registers(api, clock), clock)
                .streamActivity("d")
                .findFirst()
                .orElseThrow();

        assertThat(asked).containsExactly("GET api/1/activity/ {related_to=[d], page_size=[100], page=[1]}");
        assertThat(activity.key()).contains("dataset:resource:added");
        assertThat(activity.label()).isPresent();
        assertThat(activity.created()).isPresent();
        assertThat(activity.actor().orElseThrow().fullName()).isEqualTo("Ed Editor");
        assertThat(activity.actor().orElseThrow().page()).isPresent();
    }

    @Test
    void aHarvestedDatasetSaysWhereItIsFrom() {
        HarvestOrigin origin =
                new UdataDataset(Told.of(Json.parse("""
                {"harvest": {"backend": "DCAT", "remote_id": "r", "remote_url": "https://example.org/r", "source_id": "s",
                  "dct_identifier": "r"}}"""))).harvest().orElseThrow();

        assertThat(origin.backend()).contains("DCAT");
        assertThat(origin.remoteId()).contains("r");
        assertThat(origin.remoteUrl()).contains(URI.create("https://example.org/r"));
        assertThat(origin.sourceId()).contains("s");
        assertThat(origin.dctIdentifier()).contains("r");
    }

    @Test
    void anOfferIsRefused() {
        UdataTransfers transfers = new UdataTransfers(answering("{\"id\": \"t\", \"status\": \"refused\"}"));

        assertThat(transfers.refuse("t").status()).isEqualTo("refused");
        transfers.offerToOrganization("d", "o", "Tenez.");

        assertThat(asked.get(0)).isEqualTo("POST api/1/transfer/t/ {} {\"response\":\"refuse\"}");
        assertThat(asked.get(1)).contains("\"class\":\"Organization\"", "\"class\":\"Dataset\"");
    }

    /** The trap: the next page's address may hold what no address may, so it is made here. */
    @Test
    void aListIsReadByPageNumbersAndEndsWhereNoPageFollows() {
        Api api = new Api("essai", call -> {
            asked.add(call.query().get("page").get(0));
            boolean isLast = call.query().get("page").get(0).equals("3");
            return Json.parse("{\"data\": [{\"id\": \"x\"}], \"next_page\": "
                    + (isLast ? "null" : "\"https://example.org/?q=é è&page=2\"") + "}");
        });

        assertThat(api.stream(Call.get("1/datasets/"), told -> told)).hasSize(3);
        assertThat(asked).containsExactly("1", "2", "3");
    }

    /** The trap: a page beyond the end is a 404, as when a list shrinks while it is read. */
    @Test
    void aListThatShrinksWhileItIsReadEnds() {
        Api api = new Api("essai", call -> {
            if (call.query().get("page").get(0).equals("2")) {
                throw refusal(404);
            }
            return Json.parse("{\"data\": [{\"id\": \"x\"}], \"next_page\": \"https://example.org/\"}");
        });

        assertThat(api.stream(Call.get("1/datasets/"), told -> told)).hasSize(1);
    }

    private static PortalException refusal(int status) {
        return PortalException.builder("essai", LocalizedText.of("Non."))
                .status(status)
                .build();
    }

    @Test
    void onlyAnAbsentThingIsAbsent() {
        for (int status : List.of(401, 403, 500)) {
            Api api = new Api("essai", call -> {
                throw refusal(status);
            });
            assertThatThrownBy(() -> api.find(Call.get("1/datasets/{}/", "x"))).isInstanceOf(PortalException.class);
        }
        for (int status : List.of(404, 410)) {
            Api api = new Api("essai", call -> {
                throw refusal(status);
            });
            assertThat(api.find(Call.get("1/datasets/{}/", "x"))).isEmpty();
        }
    }

    /** The trap: a field that the portal drops without a word is noticed, since the answer is compared. */
    @Test
    void whatThePortalHasNotTakenOverIsAnError() {
        String held = "{\"id\": \"d\", \"title\": \"T\", \"description\": \"D\", \"tags\": [\"eau\"],"
                + " \"extras\": {\"a\": \"1\", \"transport:x\": 1}, \"license\": \"lov2\"}";
        Told before = Told.of(Json.parse(held));

        assertThat(Bodies.lost(before, DatasetEdit.none(), before)).isEmpty();
        assertThat(Bodies.lost(before, DatasetEdit.none().title("Autre"), before))
                .containsExactly("title");
        assertThat(Bodies.lost(before, DatasetEdit.none(), changed(before, "tags", List.of())))
                .containsExactly("tags");
        assertThat(Bodies.lost(before, DatasetEdit.none(), changed(before, "license", "notspecified")))
                .containsExactly("license");
        assertThat(Bodies.lost(before, DatasetEdit.none(), changed(before, "extras", Map.of())))
                .as("what is reserved may go")
                .containsExactly("extras/a");
    }

    private static Told changed(Told told, String name, @Nullable Object value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(told.members());
        members.put(name, value);
        return Told.of(members);
    }

    /** The trap: sending back what udata says for want of a licence would make a licence of it. */
    @Test
    void anUpdateSendsBackTagsAndDatesAndNeitherResourcesNorWhatStandsForNothing() {
        Told held = Told.of(Json.parse("""
                {"id": "d", "title": "T", "description": "D", "license": "notspecified", "frequency": "unknown",
                 "tags": ["eau"], "temporal_coverage": {"start": "2020-01-01", "end": null}, "private": true,
                 "resources": [{"id": "r"}], "quality": {}, "extras": {"a": 1}}"""));

        assertThat(Bodies.update(held, DatasetEdit.none().title("Autre")).keySet())
                .containsExactlyInAnyOrder("title", "description", "tags", "temporal_coverage", "private");
        assertThat(Bodies.update(held, DatasetEdit.none().extra("b", "2")))
                .extractingByKey("extras")
                .isEqualTo(Json.parse("{\"a\": 1, \"b\": \"2\"}"));
    }

    /** A portal with one bare list for everything. */
    @Test
    void thingsArePutIntoATopicByTheirClassAndTakenOutByTheirElement() {
        UdataTopics topics = new UdataTopics(answering("""
                [{"id": "e", "title": "Bus", "description": "d", "tags": ["t"], "element": {"class": "Dataset", "id": "x"}}]"""));
        UdataDataset bus = new UdataDataset(Told.of(Json.parse("{\"id\": \"x\", \"title\": \"Bus\"}")));
        UdataReuse map = new UdataReuse(Told.of(Json.parse("{\"id\": \"y\", \"title\": \"Carte\"}")));

        UdataTopicElement element = topics.add("t", List.of(bus, map)).get(0);
        topics.remove("t", element.id());

        assertThat(asked)
                .containsExactly(
                        "POST api/2/topics/t/elements/ {} [{\"title\":\"Bus\",\"element\":" + json("Dataset", "x")
                                + "},{\"title\":\"Carte\",\"element\":" + json("Reuse", "y") + "}]",
                        "DELETE api/2/topics/t/elements/e/ {}");
        assertThat(element.kind()).contains("Dataset");
        assertThat(element.subjectId()).contains("x");
        assertThat(element.description()).contains("d");
        assertThat(element.tags()).containsExactly("t");
        assertThatThrownBy(() -> topics.add("t", List.of(new UdataUser(Told.NOTHING))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String json(String kind, String id) {
        return "{\"class\":\"" + kind + "\",\"id\":\"" + id + "\"}";
    }

    @Test
    void theElementsOfATopicAreReadPageByPage() {
        Api api = answering("{\"data\": [{\"id\": \"e\"}], \"next_page\": null}");

        assertThat(new UdataTopics(api).streamElements("mobilite")).hasSize(1);
        assertThat(asked).containsExactly("GET api/2/topics/mobilite/elements/ {page_size=[100], page=[1]}");
    }

    @Test
    void aDataserviceGivesAccessToMoreAndFewerDatasetsAndComesBack() {
        UdataDataservices services = dataservices(answering("{\"id\": \"s\", \"followers\": 2}"));

        services.addDatasets("s", List.of("a", "b"));
        services.removeDataset("s", "a");
        services.restore("s");
        assertThat(services.followers().follow("s")).isEqualTo(2);
        new UdataReuses(answering("{}")).addDataservice("r", "s");

        assertThat(asked)
                .containsExactly(
                        "POST api/1/dataservices/s/datasets/ {} [{\"id\":\"a\"},{\"id\":\"b\"}]",
                        "DELETE api/1/dataservices/s/datasets/a/ {}",
                        "PATCH api/1/dataservices/s/ {} {\"deleted_at\":null}",
                        "POST api/1/dataservices/s/followers/ {}",
                        "POST api/1/reuses/r/dataservices/ {} " + json("Dataservice", "s"));
    }

    @Test
    void whatHasHappenedInAnOrganisationIsAskedOtherwiseThanOfAThing() {
        Api api = answering("{\"data\": [{\"id\": \"a\"}], \"next_page\": null}");

        assertThat(new UdataOrganizations(api).streamActivity("o")).hasSize(1);
        assertThat(new UdataReuses(api).streamActivity("r")).hasSize(1);

        assertThat(asked.get(0)).contains("organization=[o]");
        assertThat(asked.get(1)).contains("related_to=[r]");
    }

    @Test
    void aHarvestSourceIsTriedLetInScheduledAndItsRunsAreTold() {
        UdataHarvest harvest = new UdataHarvest(answering("""
                {"id": "h", "schedule": "0 3 * * *", "active": true, "organization": {"id": "o"}, "status": "done",
                 "started": "2026-11-22T07:37:43.038000+00:00", "ended": "2026-11-22T07:37:43.542000+00:00",
                 "errors": [{"message": "lent"}],
                 "items": [{"remote_id": "r", "remote_url": "https://example.org/r", "status": "failed",
                   "errors": [{"message": "sans titre"}], "dataset": null},
                  {"status": "done", "dataset": {"id": null, "title": "Bus"}}],
                 "last_job": {"id": "j", "status": "done", "items": {"total": 4, "by_status": {"done": 3, "failed": 1}}},
                 "data": [{"id": "j"}], "next_page": null}"""));

        UdataHarvestSource source = harvest.update("h", UdataEdit.none().member("name", "Autre"));
        UdataHarvestJob tried = harvest.preview("h");
        harvest.accept("h");
        harvest.refuse("h", "Non.");
        harvest.schedule("h", "0 3 * * *");
        harvest.unschedule("h");
        assertThat(harvest.streamJobs("h")).hasSize(1);
        assertThat(harvest.streamItems("j")).hasSize(1);

        assertThat(asked)
                .containsExactly(
                        "PUT api/1/harvest/source/h/ {} {\"name\":\"Autre\"}",
                        "GET api/1/harvest/source/h/preview/ {}",
                        "POST api/1/harvest/source/h/validate/ {} {\"state\":\"accepted\"}",
                        "POST api/1/harvest/source/h/validate/ {} {\"state\":\"refused\",\"comment\":\"Non.\"}",
                        "POST api/1/harvest/source/h/schedule/ {} \"0 3 * * *\"",
                        "DELETE api/1/harvest/source/h/schedule/ {}",
                        "GET api/1/harvest/source/h/jobs/ {page_size=[100], page=[1]}",
                        "GET api/1/harvest/job/j/items/ {page_size=[100], page=[1]}");
        assertThat(source.schedule()).contains("0 3 * * *");
        assertThat(source.isActive()).isTrue();
        assertThat(source.organization().orElseThrow().id()).isEqualTo("o");
        assertThat(source.lastJob().orElseThrow().count("done")).isEqualTo(3);
        assertThat(source.lastJob().orElseThrow().items()).isEmpty();
        assertThat(tried.status()).isEqualTo("done");
        assertThat(tried.started()).isPresent();
        assertThat(tried.ended()).isPresent();
        assertThat(tried.errors()).containsExactly("lent");
        assertThat(tried.count("failed")).isEqualTo(1);
        UdataHarvestItem item = tried.items().get(0);
        assertThat(item.remoteId()).isEqualTo("r");
        assertThat(item.remoteUrl()).isPresent();
        assertThat(item.errors()).containsExactly("sans titre");
        assertThat(item.dataset()).isEmpty();
        assertThat(tried.items().get(1).dataset().orElseThrow().title()).isEqualTo("Bus");
    }

    @Test
    void theWordsOfAPortalAreAskedForByTheirLists() {
        Api api = answering("[{\"id\": \"contact\", \"label\": \"Contact\"}]");
        UdataVocabularies vocabularies = new UdataVocabularies(api, new KnownLicences(api), new KnownSchemas(api));

        assertThat(vocabularies.contactRoles()).extracting(UdataTerm::label).containsExactly("Contact");
        assertThat(new UdataHarvest(api).backends()).extracting(UdataTerm::id).containsExactly("contact");
        assertThat(asked).containsExactly("GET api/1/contacts/roles/ {}", "GET api/1/harvest/backends/ {}");
    }

    @Test
    void anApiKeyIsMadeThatEndsByItself() {
        UdataApiTokens tokens = new UdataApiTokens(answering(
                "{\"id\": \"k\", \"token\": \"udata_secret\", \"expires_at\": \"2027-01-01T00:00:00+00:00\"}"));

        UdataApiTokens.NewToken made = tokens.create("erp", OffsetDateTime.parse("2027-01-01T00:00:00Z"));

        assertThat(asked.get(0))
                .startsWith("POST api/1/me/api_tokens/")
                .contains("2027-01-01T00:00Z", "\"name\":\"erp\"");
        assertThat(made.token().expires()).isPresent();
        assertThat(made.toString()).doesNotContain("udata_secret");
    }
}
