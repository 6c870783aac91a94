package io.github.opendata4j.client.testing.udata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a body does to a dataset. It is odd on purpose: tags and temporal coverage that are left out are wiped, everything
 * else is kept; a licence that isn't known is dropped without a word; null means something else for each field.
 */
final class DatasetForm {
    private static final int LONGEST_TITLE = 350;
    private static final int LONGEST_DESCRIPTION = 100_000;
    private static final int LONGEST_SHORT = 200;
    private static final List<String> AUDIENCES =
            List.of("local_authority_and_administration", "company_and_association", "private");
    private static final Map<String, String> FORMER_FREQUENCIES =
            Map.of("realtime", "continuous", "fourTimesADay", "severalTimesADay");

    private final Portal portal;
    private final Person person;
    private final Map<String, Object> body;
    private final Errors errors = new Errors();
    private final Map<String, Object> changes = new LinkedHashMap<>();

    DatasetForm(Portal portal, Person person, Map<String, Object> body) {
        this.portal = portal;
        this.person = person;
        this.body = body;
    }

    /** Makes the changes, or refuses all of them. */
    void apply(Map<String, Object> dataset, boolean isNew) {
        frequency();
        texts(isNew);
        tags();
        plain();
        temporal();
        access();
        people(dataset, isNew);
        contacts();
        spatial(dataset);
        resources(dataset);
        errors.refuse();
        Spatial.check(dataset, changes);
        dataset.putAll(changes);
    }

    private void texts(boolean isNew) {
        for (String field : List.of("title", "description")) {
            if (isNew || body.containsKey(field)) {
                errors.text(field, body.get(field), field.equals("title") ? LONGEST_TITLE : LONGEST_DESCRIPTION);
                changes.put(field, String.valueOf(body.get(field)));
            }
        }
        errors.length("description_short", body.get("description_short"), LONGEST_SHORT);
        keep("acronym", "description_short");
    }

    private void keep(String... fields) {
        for (String field : fields) {
            if (body.containsKey(field)) {
                changes.put(field, body.get(field));
            }
        }
    }

    private void frequency() {
        if (body.containsKey("frequency")) {
            String id = (String) body.get("frequency");
            String current = id == null ? "unknown" : FORMER_FREQUENCIES.getOrDefault(id, id);
            if (!portal.reference.frequencies.containsKey(current)) {
                throw new Refusal(Answer.message(400, "'" + id + "' is not a valid UpdateFrequency"));
            }
            changes.put("frequency", current);
        }
    }

    private void tags() {
        Object sent = body.get("tags");
        List<String> tags = sent instanceof String text
                ? Arrays.asList(text.split(","))
                : sent == null
                        ? List.of()
                        : Doc.items(sent).stream().map(Object::toString).toList();
        TreeSet<String> normal = new TreeSet<>();
        for (String tag : tags) {
            String slug = Slugs.of(tag);
            if (slug.length() < 3 || slug.length() > 96) {
                errors.add("tags", "Tag \"" + slug + "\" must be between 3 and 96 characters long.");
            }
            normal.add(slug);
        }
        changes.put("tags", new ArrayList<Object>(normal));
    }

    private void plain() {
        if (body.containsKey("license")) {
            Object licence = body.get("license");
            changes.put("license", portal.reference.licences.containsKey(licence) ? licence : null);
        }
        if (body.containsKey("frequency_date")) {
            changes.put(
                    "frequency_date", body.get("frequency_date") instanceof String text ? Times.moment(text) : null);
        }
        if (body.containsKey("extras")) {
            changes.put("extras", Extras.kept(body.get("extras"), person, false));
        }
        if (body.containsKey("private")) { // trap: null makes public what was private
            Object sent = body.get("private");
            changes.put("private", sent != null && !"false".equals(sent.toString()));
        }
        if (body.containsKey("archived")) {
            changes.put("archived", body.get("archived") instanceof String text ? Times.moment(text) : null);
        }
        if (body.containsKey("deleted") && body.get("deleted") == null) {
            changes.put("deleted", null);
        }
    }

    private void temporal() {
        Map<String, Object> coverage = null;
        if (body.get("temporal_coverage") instanceof Map<?, ?> sent && !sent.isEmpty()) {
            try {
                LocalDate start = day(sent.get("start"));
                LocalDate end = day(sent.get("end"));
                boolean reversed = start != null && end != null && end.isBefore(start);
                coverage = Doc.of("end", text(reversed ? start : end), "start", text(reversed ? end : start));
            } catch (DateTimeException e) {
                errors.add("temporal_coverage", "Unknown string format: %s"); // udata forgets to fill it in
            }
        }
        changes.put("temporal_coverage", coverage);
    }

    private LocalDate day(Object text) {
        return text == null ? null : Times.day(text.toString(), portal.today());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void access() {
        keep("access_type", "access_type_reason", "access_type_reason_category", "authorization_request_url");
        Object access = changes.getOrDefault("access_type", "open");
        if (access != null && !access.equals("open")) {
            changes.put("license", null); // trap: without a word
        }
        if (body.get("access_audiences") instanceof List<?> audiences) {
            List<Object> told = new ArrayList<>();
            for (Object audience : audiences) {
                boolean known = AUDIENCES.contains(Doc.map(audience).get("role"));
                told.add(known ? Doc.of() : Doc.of("role", List.of("Not a valid choice.")));
            }
            if (told.stream().anyMatch(one -> !Doc.map(one).isEmpty())) {
                errors.put("access_audiences", told);
            }
            changes.put("access_audiences", audiences);
        }
    }

    private void people(Map<String, Object> dataset, boolean isNew) {
        if (isNew) {
            newOwner();
        } else if (body.containsKey("organization")) {
            String organization = Doc.id(body.get("organization"));
            if (organization == null && dataset.get("organization") != null) {
                throw new Refusal(Answer.crash());
            }
            if (organization != null && !organization.equals(dataset.get("organization"))) {
                errors.add("organization", "Cannot change owner after creation. Please use transfer feature.");
            }
        }
        String owner = Doc.id(body.get("owner"));
        if (owner != null && !Ids.isObject(owner)) {
            errors.add("owner", "Unsupported identifier: " + owner);
        }
    }

    private void newOwner() {
        String organization = Doc.id(body.get("organization"));
        String owner = Doc.id(body.get("owner"));
        if (organization != null) {
            Map<String, Object> found = portal.organizations.get(organization);
            if (!Ids.isObject(organization)) {
                errors.add("organization", "Unsupported identifier: " + organization);
            } else if (found == null) {
                errors.add("organization", "Unknown identifier: " + organization);
            } else if (!person.admin() && !portal.isMember(person, found)) {
                errors.add("organization", "Permission denied for this organization");
            }
            changes.put("organization", organization);
        } else {
            if (owner != null && Ids.isObject(owner) && !owner.equals(person.id()) && !person.admin()) {
                errors.add("owner", "You can only set yourself as owner");
            }
            changes.put("owner", owner == null ? person.id() : owner);
        }
    }

    private void contacts() {
        if (!body.containsKey("contact_points")) {
            return;
        }
        List<Object> ids = new ArrayList<>();
        if (body.get("contact_points") instanceof List<?> sent) {
            sent.forEach(contact -> ids.add(Doc.id(contact)));
            List<Object> unknown = new ArrayList<>(ids);
            unknown.removeAll(portal.contacts.keySet());
            if (!unknown.isEmpty()) {
                errors.add(
                        "contact_points", "Unknown identifiers: " + String.join(", ", unknown.toArray(String[]::new)));
            }
        }
        if (body.get("contact_points") == null || !ids.isEmpty()) {
            changes.put("contact_points", ids);
        }
    }

    private void spatial(Map<String, Object> dataset) {
        if (body.get("spatial") instanceof Map<?, ?> sent) {
            Map<String, Object> spatial = Spatial.of(portal, Doc.map(sent), Doc.map(dataset.get("spatial")), errors);
            changes.put("spatial", spatial);
        }
    }

    private void resources(Map<String, Object> dataset) {
        if (!body.containsKey("resources")) {
            return;
        }
        if (!(body.get("resources") instanceof List<?> sent)) {
            throw new Refusal(Answer.formErrors(Doc.of()));
        }
        List<Object> resources = new ArrayList<>();
        for (Object one : sent) {
            Map<String, Object> described = Doc.map(one);
            Map<String, Object> resource = Portal.resources(dataset).stream()
                    .filter(known -> known.get("id").equals(described.get("id")))
                    .findFirst()
                    .orElseGet(() -> ResourceForm.blank(portal));
            new ResourceForm(portal, person, described).apply(resource, !described.containsKey("id"));
            resources.add(resource);
        }
        if (!resources.isEmpty()) {
            changes.put("resources", resources);
        }
    }
}
