package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RuleBundle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a udata portal asks of a dataset before anything is sent: an organisation that the key may write to, a licence that
 * it knows, texts of a length that it takes; and that no dataset of the same title is there already under no key.
 */
final class UdataCheck implements DatasetCheck {
    private static final RuleBundle RULES = RuleBundle.load(UdataCheck.class, "rules");
    private static final int LONGEST_TITLE = 350;
    private static final int LONGEST_DESCRIPTION = 100_000;

    private final Publishing publishing;
    private final KnownLicences licences;

    UdataCheck(Publishing publishing, KnownLicences licences) {
        this.publishing = publishing;
        this.licences = licences;
    }

    @Override
    public Report check(Dataset dataset) {
        Report.Builder report = Report.builder();
        Optional<UdataOrganization> organization = publishing.owners().find(dataset);
        if (organization.isEmpty()) {
            report.add(finding("udata-organization-unknown", "/publisher")
                    .with("organizations", publishing.owners().names("–"))
                    .build());
        }
        licence(dataset, report);
        texts(dataset, report);
        organization.ifPresent(owner -> findDouble(dataset, owner, report));
        return report.build();
    }

    private void licence(Dataset dataset, Report.Builder report) {
        dataset.licence().ifPresent(licence -> {
            Optional<String> id = Rendering.licence(licence);
            if (licence.isSpecified() && id.filter(licences::knows).isEmpty()) {
                report.add(finding("udata-licence-unknown", "/licence")
                        .with("licence", licence.id())
                        .with("licences", licences.names())
                        .build());
            }
        });
    }

    private static void texts(Dataset dataset, Report.Builder report) {
        tooLong(dataset.title().toString(), LONGEST_TITLE, "/title", report);
        String description = dataset.description().map(Object::toString).orElse("");
        tooLong(description, LONGEST_DESCRIPTION, "/description", report);
        if (description.isBlank()) {
            report.add(finding("udata-description-missing", "/description").build());
        }
        List<String> lost = dataset.keywords().stream()
                .filter(keyword -> !Tags.isAccepted(Tags.of(keyword)))
                .toList();
        if (!lost.isEmpty()) {
            report.add(finding("udata-keyword-unusable", "/keywords")
                    .with("keywords", String.join(", ", lost))
                    .build());
        }
    }

    private static void tooLong(String text, int limit, String pointer, Report.Builder report) {
        if (text.length() > limit) {
            report.add(finding("udata-text-too-long", pointer)
                    .with("length", text.length())
                    .with("limit", limit)
                    .build());
        }
    }

    /** A dataset of the same organisation and title that no publication made would get a double. */
    private void findDouble(Dataset dataset, UdataOrganization owner, Report.Builder report) {
        Register register = publishing.register(owner.id());
        if (!register.find(dataset.key()).isEmpty()) {
            return;
        }
        String title = fold(dataset.title().toString());
        register.others().stream()
                .filter(told -> told.text("title")
                        .map(UdataCheck::fold)
                        .filter(title::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(told ->
                        report.add(finding(isHarvested(told) ? "udata-double-harvested" : "udata-double", "/title")
                                .with("id", told.text("id").orElse(""))
                                .build()));
    }

    private static boolean isHarvested(Told told) {
        Told harvest = told.object("harvest");
        return harvest.has("backend") || harvest.has("remote_id") || harvest.has("remote_url");
    }

    private static String fold(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Finding.Builder finding(String code, String pointer) {
        return Finding.builder(RULES.get(code)).location(Location.ofPointer(pointer));
    }
}
