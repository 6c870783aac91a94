package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.AccessAnswer;
import io.github.opendata4j.model.AccessConditions;
import io.github.opendata4j.model.Audience;
import io.github.opendata4j.model.AudienceGroup;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.ContactRole;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.DatasetKey;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Geometry;
import io.github.opendata4j.model.Granularity;
import io.github.opendata4j.model.Identifier;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.RestrictionReason;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.licence.Licence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What udata's JSON says in the words of the model, from its own fields alone; what a publication has left in the extras
 * is {@link Shadow}'s. A pure function. Every field that has two shapes is read in both.
 */
final class Reading {
    private Reading() {}

    /** A dataset with its distributions and documents. Its key is the one we gave it, else the portal's identifier. */
    static Dataset dataset(Told told) {
        DatasetBuilder builder = Dataset.builder(key(told), told.text("title").orElse(""));
        told.text("acronym").ifPresent(builder::acronym);
        told.text("description").map(LocalizedText::of).ifPresent(builder::description);
        publisher(told).ifPresent(builder::publisher);
        licence(told).ifPresent(builder::licence);
        frequency(told).ifPresent(builder::frequency);
        builder.keywords(told.references("tags"));
        builder.contactPoints(contacts(told));
        told.time("created_at").map(Moment::of).ifPresent(builder::issued);
        told.time("last_update")
                .or(() -> told.time("last_modified"))
                .map(Moment::of)
                .ifPresent(builder::modified);
        told.time("frequency_date").map(Moment::of).ifPresent(builder::nextUpdate);
        temporal(told).ifPresent(builder::temporalCoverage);
        spatial(told.object("spatial")).ifPresent(builder::spatialCoverage);
        access(told).ifPresent(builder::access);
        told.text("doi").map(Reading::doi).ifPresent(doi -> builder.identifiers(List.of(doi)));
        told.object("harvest").uri("remote_url").ifPresent(builder::landingPage);
        ResourceReading resources = ResourceReading.of(told.objects("resources"));
        builder.distributions(resources.distributions());
        builder.documents(resources.documents());
        return builder.build();
    }

    /** The key that a publication gave, or the identifier, which stays when title and slug change. */
    static String key(Told told) {
        return told.object("extras")
                .text(Marks.KEY)
                .filter(DatasetKey::isValid)
                .or(() -> told.text("id"))
                .filter(DatasetKey::isValid)
                .orElseGet(() -> DatasetKey.ofTitle(told.text("title").orElse("")));
    }

    private static Optional<Organization> publisher(Told told) {
        Told organization = told.object("organization");
        if (organization.isEmpty()) {
            return person(told.object("owner"));
        }
        return organization.text("name").map(name -> {
            Organization.Builder builder = Organization.builder(name);
            organization.text("business_number_id").ifPresent(builder::siret);
            organization.uri("page").ifPresent(builder::uri);
            return builder.build();
        });
    }

    private static Optional<Organization> person(Told owner) {
        String name = (owner.text("first_name").orElse("") + " "
                        + owner.text("last_name").orElse(""))
                .strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Organization.Builder builder = Organization.builder(name);
        owner.uri("page").ifPresent(builder::uri);
        return Optional.of(builder.build());
    }

    /** An identifier, or an object with it. udata says notspecified where nobody named one. */
    static Optional<Licence> licence(Told told) {
        return told.reference("license")
                .filter(id -> !id.equals("notspecified"))
                .map(Licence::of);
    }

    /** An identifier, old or new, or an object with it. udata says unknown where nobody named one. */
    static Optional<Frequency> frequency(Told told) {
        return told.reference("frequency").filter(id -> !id.equals("unknown")).map(Frequency::of);
    }

    /** A list, or the single one of portals from before December 2024. */
    private static List<ContactPoint> contacts(Told told) {
        List<Told> all = told.objects("contact_points");
        if (all.isEmpty() && told.has("contact_point")) {
            all = List.of(told.object("contact_point"));
        }
        List<ContactPoint> contacts = new ArrayList<>();
        for (Told one : all) {
            ContactPoint.Builder builder = ContactPoint.builder();
            one.text("name").ifPresent(builder::name);
            one.text("email").ifPresent(builder::email);
            one.uri("contact_form").ifPresent(builder::uri);
            one.text("role")
                    .filter(role -> !role.equals("contact"))
                    .map(ContactRole::of)
                    .ifPresent(builder::role);
            contacts.add(builder.build());
        }
        return contacts;
    }

    private static Identifier doi(String doi) {
        return Identifier.of(doi).withScheme("https://doi.org/");
    }

    private static Optional<TemporalCoverage> temporal(Told told) {
        Told coverage = told.object("temporal_coverage");
        Optional<LocalDate> start = day(coverage, "start");
        Optional<LocalDate> end = day(coverage, "end");
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        TemporalCoverage.Builder builder = TemporalCoverage.builder();
        start.ifPresent(builder::start);
        end.ifPresent(builder::end);
        return Optional.of(builder.build());
    }

    private static Optional<LocalDate> day(Told told, String name) {
        return told.text(name).flatMap(text -> attempt(text.length() > 10 ? text.substring(0, 10) : text));
    }

    private static Optional<LocalDate> attempt(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<SpatialCoverage> spatial(Told told) {
        List<Zone> zones = told.references("zones").stream().map(Zone::of).toList();
        Optional<Geometry> geometry = told.has("geom") ? geometry(told.object("geom")) : Optional.empty();
        Optional<String> granularity = told.reference("granularity").filter(id -> !id.equals("other"));
        if (zones.isEmpty() && geometry.isEmpty() && granularity.isEmpty()) {
            return Optional.empty();
        }
        SpatialCoverage.Builder builder = SpatialCoverage.builder().zones(zones);
        geometry.ifPresent(builder::geometry);
        granularity.map(Granularity::of).ifPresent(builder::granularity);
        return Optional.of(builder.build());
    }

    private static Optional<Geometry> geometry(Told told) {
        try {
            return Optional.of(Geometry.of(told.members()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no shape that GeoJSON knows
        }
    }

    /** Open data say nothing of access; what else there is, is said. */
    private static Optional<AccessConditions> access(Told told) {
        AccessConditions.Builder builder = AccessConditions.builder();
        told.text("access_type")
                .filter(type -> !type.equals("open"))
                .map(Audience::of)
                .ifPresent(builder::audience);
        told.objects("access_audiences").forEach(group -> {
            Optional<String> role = group.text("role");
            Optional<String> condition = group.text("condition");
            if (role.isPresent() && condition.isPresent()) {
                builder.group(AudienceGroup.of(role.get()), AccessAnswer.of(condition.get()));
            }
        });
        told.text("access_type_reason_category").map(RestrictionReason::of).ifPresent(builder::reason);
        told.text("access_type_reason").map(LocalizedText::of).ifPresent(builder::explanation);
        told.uri("authorization_request_url").ifPresent(builder::requestUrl);
        AccessConditions access = builder.build();
        return access.equals(AccessConditions.builder().build()) ? Optional.empty() : Optional.of(access);
    }
}
