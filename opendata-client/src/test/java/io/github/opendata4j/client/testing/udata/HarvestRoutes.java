package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Sources from which the portal takes datasets by itself: proposed by anybody, let in by an administrator, then run. */
final class HarvestRoutes {
    private static final String ALL = "/api/1/harvest/sources/";
    private static final String ONE = "/api/1/harvest/source/{source}/";
    private static final String JOB = "/api/1/harvest/job/{job}/";
    private static final String BACKENDS = "/api/1/harvest/backends/";
    private static final String EVERY_NIGHT = "0 0 * * *";
    private static final int PARTS_OF_A_SCHEDULE = 5;
    private static final List<String> STATUSES = List.of("archived", "done", "failed", "pending", "skipped", "started");

    private final Portal portal;
    private final Views views;
    private final DatasetView datasetView;

    private HarvestRoutes(Portal portal) {
        this.portal = portal;
        this.views = new Views(portal);
        this.datasetView = new DatasetView(portal);
    }

    static void add(Portal portal, Router router) {
        HarvestRoutes routes = new HarvestRoutes(portal);
        router.on("POST", ALL, routes::create)
                .on("GET", ALL, routes::list)
                .on("GET", ONE, call -> routes.shown(routes.named(call), call))
                .on("PUT", ONE, routes::update)
                .on("DELETE", ONE, routes::delete)
                .on("GET", ONE + "preview/", routes::preview)
                .on("POST", ONE + "validate/", routes::validate)
                .on("POST", ONE + "run/", routes::run)
                .on("POST", ONE + "schedule/", routes::schedule)
                .on("DELETE", ONE + "schedule/", routes::unschedule)
                .on("GET", ONE + "jobs/", routes::jobs)
                .on("GET", JOB, call -> Answer.ok(routes.job(routes.namedJob(call), "HarvestSource")))
                .on("GET", JOB + "items/", routes::items);
    }

    // ---- sources ----------------------------------------------------------------------------------------------------

    private Map<String, Object> named(Call call) {
        return portal.named(call, portal.harvestSources, portal.harvestSlugs);
    }

    /** One's own, or that of an organization that one administers: its editors may only try it. */
    private boolean mayRun(Person person, Map<String, Object> source) {
        Map<String, Object> organization = portal.organizations.get(Doc.text(source, "organization"));
        return organization == null ? portal.mayWrite(person, source) : portal.administers(person, organization);
    }

    private Map<String, Object> own(Call call) {
        Map<String, Object> source = named(call);
        if (!mayRun(call.someone(), source)) {
            throw new Refusal(Answer.forbidden());
        }
        return source;
    }

    private Map<String, Object> administered(Call call) {
        Map<String, Object> source = named(call);
        DatasetRoutes.demandAdmin(call);
        return source;
    }

    private void fill(Map<String, Object> source, Call call) {
        Map<String, Object> body = call.object();
        Object backend = body.get("backend");
        if (backend != null
                && Doc.items(portal.reference.lists.get(BACKENDS)).stream()
                        .noneMatch(known -> Doc.map(known).get("id").equals(backend))) {
            throw ModelForm.refused("backend", "Unknown backend \"" + backend + "\"");
        }
        new ModelForm(portal, "HarvestSource", source, body)
                .take(List.of("name", "url", "backend", "description", "active", "autoarchive", "config"))
                .own(call.someone())
                .require("name", "url", "backend")
                .address("url")
                .save(source, portal.harvestSlugs, "name");
    }

    private Answer create(Call call) {
        call.someone();
        Map<String, Object> source = Doc.of(
                "id",
                Ids.object(),
                "active",
                true,
                "autoarchive",
                true,
                "config",
                Doc.of(),
                "created_at",
                portal.now(),
                "validation",
                Doc.of("by", null, "comment", null, "on", null, "state", "pending"));
        fill(source, call);
        portal.harvestSources.put(Doc.text(source, "id"), source);
        Answer answer = Answer.created(view(source, call));
        DatasetView.settle(source);
        return answer;
    }

    private Answer list(Call call) {
        List<Map<String, Object>> found = new ArrayList<>(portal.harvestSources.values().stream()
                .filter(source -> source.get("deleted") == null)
                .toList());
        Collections.reverse(found); // the newest first
        return Answer.ok(Paging.page(call, portal.base, found, source -> view(source, call)));
    }

    private Answer shown(Map<String, Object> source, Call call) {
        return Answer.ok(view(source, call));
    }

    private Answer update(Call call) {
        Map<String, Object> source = own(call);
        fill(source, call);
        return shown(source, call);
    }

    /** It is still read then, and may be deleted again. */
    private Answer delete(Call call) {
        own(call).put("deleted", Times.stored(portal.now()));
        return Answer.noContent();
    }

    private Map<String, Object> view(Map<String, Object> source, Call call) {
        Person viewer = call.person();
        boolean isAdmin = viewer != null && viewer.admin();
        boolean mayRun = mayRun(viewer, source);
        Map<String, Object> shown = Doc.of();
        for (String field : List.of(
                "active",
                "autoarchive",
                "backend",
                "config",
                "created_at",
                "deleted",
                "description",
                "id",
                "name",
                "schedule",
                "slug",
                "url")) {
            shown.put(field, source.get(field));
        }
        List<Map<String, Object>> jobs = jobsOf(source);
        Map<String, Object> validation = Doc.map(Doc.copy(source.get("validation")));
        validation.put("by", views.personRef(Doc.text(validation, "by")));
        shown.put("last_job", jobs.isEmpty() ? null : lastJob(jobs.get(0)));
        shown.put("organization", views.organizationRef(Doc.text(source, "organization"), viewer));
        shown.put("owner", views.personRef(Doc.text(source, "owner")));
        shown.put(
                "permissions",
                Doc.of(
                        "delete", mayRun,
                        "edit", mayRun,
                        "preview", portal.mayWrite(viewer, source),
                        "run", mayRun,
                        "schedule", isAdmin,
                        "validate", isAdmin));
        shown.put("validation", validation);
        return shown;
    }

    // ---- runs -------------------------------------------------------------------------------------------------------

    /** Trap: whatever is no acceptance is a refusal; only one that says so needs a reason. */
    private Answer validate(Call call) {
        Map<String, Object> source = administered(call);
        Map<String, Object> body = call.object();
        Object state = body.get("state");
        List<String> states = List.of("pending", "accepted", "refused");
        if (state != null && !states.contains(state)) {
            throw ModelForm.refused(
                    "state",
                    "'" + state + "' is not a valid choice. Valid choices: ['" + String.join("', '", states) + "']");
        }
        if ("refused".equals(state) && body.get("comment") == null) {
            throw ModelForm.refused("comment", "'comment' is required when 'state' is 'refused'");
        }
        boolean isAccepted = "accepted".equals(state);
        Map<String, Object> validation = Doc.of(
                "by",
                call.person().id(),
                "comment",
                body.get("comment"),
                "on",
                portal.now(),
                "state",
                isAccepted ? "accepted" : "refused");
        source.put("validation", validation);
        if (isAccepted) {
            validation.computeIfPresent("on", (name, time) -> Times.stored(time.toString()));
            source.put("schedule", EVERY_NIGHT);
            runIfActive(source);
        }
        Answer answer = shown(source, call);
        validation.computeIfPresent("on", (name, time) -> Times.stored(time.toString()));
        return answer;
    }

    private void runIfActive(Map<String, Object> source) {
        if (!Boolean.FALSE.equals(source.get("active"))) {
            new Harvest(portal, source).run();
        }
    }

    private Answer run(Call call) {
        Map<String, Object> source = own(call);
        if (!"accepted".equals(Doc.map(source.get("validation")).get("state"))) {
            throw new Refusal(
                    Answer.message(400, "Source is not validated. Please validate the source before running."));
        }
        runIfActive(source);
        return shown(source, call);
    }

    /** A text in JSON, of which only the parts are counted. */
    private Answer schedule(Call call) {
        Map<String, Object> source = administered(call);
        String schedule = (String) call.json();
        int parts = schedule.split(" ").length;
        if (parts != PARTS_OF_A_SCHEDULE) {
            throw new Refusal(Answer.message(
                    400,
                    parts < PARTS_OF_A_SCHEDULE
                            ? "not enough values to unpack (expected 5, got " + parts + ")"
                            : "too many values to unpack (expected 5)"));
        }
        source.put("schedule", schedule);
        return shown(source, call);
    }

    private Answer unschedule(Call call) {
        Map<String, Object> source = administered(call);
        if (source.remove("schedule") == null) {
            throw new Refusal(Answer.message(400, "Harvesting on source " + source.get("name") + " is not scheduled"));
        }
        return Answer.noContent();
    }

    /** The datasets stand there whole, since nobody could read them elsewhere. */
    private Answer preview(Call call) {
        Map<String, Object> source = named(call);
        portal.demandWrite(call, source);
        Map<String, Object> job = new Harvest(portal, source).attempt();
        for (Map<String, Object> item : itemsOf(job)) {
            Map<String, Object> dataset = datasetView.v1(Doc.map(item.get("dataset")), call);
            List.of("page", "slug", "uri").forEach(field -> dataset.put(field, null));
            dataset.put("community_resources", Doc.list());
            item.put("dataset", dataset);
        }
        job.put("source", reference("HarvestSource", source.get("id")));
        return Answer.ok(job);
    }

    private static Map<String, Object> reference(String kind, Object id) {
        return Doc.of("class", kind, "id", id);
    }

    /** The newest first. */
    private List<Map<String, Object>> jobsOf(Map<String, Object> source) {
        List<Map<String, Object>> jobs = new ArrayList<>(portal.harvestJobs.values().stream()
                .filter(job -> source.get("id").equals(job.get("source")))
                .toList());
        Collections.reverse(jobs);
        return jobs;
    }

    private static List<Map<String, Object>> itemsOf(Map<String, Object> job) {
        return Doc.items(job.get("items")).stream().map(Doc::map).toList();
    }

    private Map<String, Object> namedJob(Call call) {
        Map<String, Object> job = portal.harvestJobs.get(call.variable(0));
        if (job == null) {
            throw Refusal.early(Answer.notFound(call.request().path()));
        }
        return job;
    }

    private Answer jobs(Call call) {
        return Answer.ok(Paging.page(call, portal.base, jobsOf(named(call)), job -> job(job, "HarvestSource")));
    }

    private Answer items(Call call) {
        return Answer.ok(Paging.page(call, portal.base, itemsOf(namedJob(call)), item -> {
            Map<String, Object> shown = Doc.map(Doc.copy(item));
            shown.put("dataset", views.datasetRef(Doc.text(item, "dataset")));
            return shown;
        }));
    }

    /** The items are counted, and a link. */
    private Map<String, Object> job(Map<String, Object> job, String kind) {
        List<Map<String, Object>> items = itemsOf(job);
        Map<String, Object> byStatus = Doc.of();
        STATUSES.forEach(status -> byStatus.put(
                status,
                items.stream().filter(item -> status.equals(item.get("status"))).count()));
        Map<String, Object> shown = Doc.map(Doc.copy(job));
        shown.put("source", reference(kind, kind.equals("HarvestSource") ? job.get("source") : null));
        shown.put(
                "items",
                Doc.of(
                        "by_status",
                        byStatus,
                        "by_type",
                        Doc.of("dataservice", 0L, "dataset", (long) items.size()),
                        "href",
                        "/api/1/harvest/job/" + job.get("id") + "/items/",
                        "rel",
                        "subsection",
                        "total",
                        (long) items.size(),
                        "type",
                        "GET"));
        return shown;
    }

    /** Trap: in its source a run neither says what went wrong nor whose it is. */
    private Map<String, Object> lastJob(Map<String, Object> job) {
        Map<String, Object> shown = job(job, "NoneType");
        shown.put("errors", Doc.list());
        return shown;
    }
}
