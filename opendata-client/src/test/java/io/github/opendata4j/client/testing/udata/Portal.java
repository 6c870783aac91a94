package io.github.opendata4j.client.testing.udata;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the portal holds, all of it in memory; and who may see and write what. One thread at a time. */
final class Portal {
    private static final int MONTHS = 13;

    /** A file that has been uploaded. */
    record Stored(byte[] bytes, String type) {}

    final Clock clock;
    final Access access;
    final Reference reference;
    final Slugs datasetSlugs = new Slugs();
    final Slugs organizationSlugs = new Slugs();
    final Slugs reuseSlugs = new Slugs();
    final Slugs dataserviceSlugs = new Slugs();
    final Slugs topicSlugs = new Slugs();
    final Slugs harvestSlugs = new Slugs();
    final Map<String, Map<String, Object>> organizations = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> datasets = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> contacts = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> discussions = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> communities = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> reuses = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> dataservices = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> topics = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> harvestSources = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> harvestJobs = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> transfers = new LinkedHashMap<>();
    final Map<String, Stored> files = new LinkedHashMap<>();
    final String base;

    Portal(Clock clock, String base) {
        this.clock = clock;
        this.base = base;
        this.access = new Access(clock);
        this.reference = Reference.load();
    }

    String now() {
        return Times.micros(clock.instant());
    }

    Instant instant() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    // ---- what belongs to what ---------------------------------------------------------------------------------------

    /** Things that others name by their kind. */
    Map<String, Map<String, Object>> ofKind(Object kind) {
        return switch (String.valueOf(kind)) {
            case "Dataset" -> datasets;
            case "Reuse" -> reuses;
            case "Dataservice" -> dataservices;
            case "Topic" -> topics;
            default -> Map.of();
        };
    }

    /** What kind of people something comes from, as searches call it. */
    String producer(Map<String, Object> owned) {
        Map<String, Object> organization = organizations.get(Doc.text(owned, "organization"));
        if (organization == null) {
            return "user";
        }
        List<Object> badges = Doc.items(organization.get("badges"));
        return badges.isEmpty() ? "not-specified" : Doc.text(Doc.map(badges.get(0)), "kind");
    }

    /** The dataservices that give access to a dataset. */
    Stream<Map<String, Object>> servicesOf(String dataset) {
        return dataservices.values().stream()
                .filter(one -> one.get("deleted_at") == null)
                .filter(one -> Doc.items(one.get("datasets")).contains(dataset));
    }

    /** The identifiers of the topics that a dataset is in. */
    Stream<String> topicsOf(String dataset) {
        return topics.values().stream()
                .filter(topic -> TopicRoutes.elements(topic).stream()
                        .anyMatch(one -> dataset.equals(Doc.id(one.get("element")))))
                .map(topic -> Doc.text(topic, "id"));
    }

    long discussionsAbout(String id, boolean openOnly) {
        return discussions.values().stream()
                .filter(one -> id.equals(Doc.map(one.get("subject")).get("id")))
                .filter(one -> !openOnly || one.get("closed") == null)
                .count();
    }

    /** Counts by month, of which the present one is known alone. */
    Map<String, Object> months(long now) {
        YearMonth month = YearMonth.from(instant().atOffset(ZoneOffset.UTC));
        Map<String, Object> months = new LinkedHashMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.put(month.minusMonths(back).toString(), back == 0 ? now : 0L);
        }
        return months;
    }

    // ---- who may do what ----------------------------------------------------------------------------------------

    boolean isMember(Person person, Map<String, Object> organization) {
        return person != null
                && organization != null
                && role(person, organization).isPresent();
    }

    Optional<String> role(Person person, Map<String, Object> organization) {
        return Doc.items(organization.get("members")).stream()
                .map(Doc::map)
                .filter(member -> person.id().equals(member.get("user")))
                .map(member -> Doc.text(member, "role"))
                .findFirst();
    }

    boolean administers(Person person, Map<String, Object> organization) {
        return person != null
                && (person.admin()
                        || role(person, organization).filter("admin"::equals).isPresent());
    }

    /** Whether somebody may write to what belongs to a person or to an organization. */
    boolean mayWrite(Person person, Map<String, Object> owned) {
        if (person == null) {
            return false;
        }
        Object organization = owned.get("organization");
        return person.admin()
                || (organization == null
                        ? person.id().equals(owned.get("owner"))
                        : isMember(person, organizations.get(organization.toString())));
    }

    void demandWrite(Call call, Map<String, Object> owned) {
        if (!mayWrite(call.someone(), owned)) {
            throw new Refusal(Answer.forbidden());
        }
    }

    // ---- what a path names ----------------------------------------------------------------------------------------

    /** A dataset by its identifier or slug, whoever asks. */
    Map<String, Object> named(Call call, Map<String, Map<String, Object>> all, Slugs slugs) {
        String name = call.variable(0);
        Map<String, Object> found = all.get(name);
        if (found == null && slugs.id(name) != null) {
            found = all.get(slugs.id(name));
        }
        if (found != null) {
            return found;
        }
        String former = slugs.formerId(name);
        if (former != null && all.containsKey(former)) {
            String path = call.request()
                    .path()
                    .replace("/" + name + "/", "/" + all.get(former).get("slug") + "/");
            throw new Refusal(Answer.redirect(308, base + path));
        }
        throw Refusal.early(Answer.notFound(call.request().path()));
    }

    Map<String, Object> dataset(Call call) {
        return named(call, datasets, datasetSlugs);
    }

    Map<String, Object> organization(Call call) {
        return named(call, organizations, organizationSlugs);
    }

    /** A dataset that this person may see: a private one isn't there for strangers, and a deleted one is gone. */
    Map<String, Object> visible(Call call) {
        Map<String, Object> dataset = dataset(call);
        if (!mayWrite(call.person(), dataset)) {
            if (Boolean.TRUE.equals(dataset.get("private"))) {
                throw new Refusal(Answer.notFound());
            }
            if (dataset.get("deleted") != null) {
                throw new Refusal(Answer.message(410, "Dataset has been deleted"));
            }
        }
        return dataset;
    }

    Map<String, Object> writable(Call call) {
        Map<String, Object> dataset = dataset(call);
        call.someone();
        if (dataset.get("deleted") != null) {
            throw new Refusal(Answer.message(410, "Dataset has been deleted"));
        }
        demandWrite(call, dataset);
        return dataset;
    }

    static List<Map<String, Object>> resources(Map<String, Object> dataset) {
        return Doc.items(dataset.get("resources")).stream().map(Doc::map).toList();
    }

    static Map<String, Object> resource(Map<String, Object> dataset, String id) {
        return resources(dataset).stream()
                .filter(resource -> resource.get("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.message(404, "Resource does not exist")));
    }
}
