package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Wording;
import io.github.opendata4j.model.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says a plan in plain text: a line for what it is, one for each change, one for each thing that stays. */
final class PlanSummary {
    private PlanSummary() {}

    static String of(PublicationPlan plan, Locale locale) {
        Wording wording = Wording.in(locale);
        List<String> lines = new ArrayList<>();
        lines.add(heading(plan, wording));
        plan.changes().forEach(change -> lines.add("  " + sign(change) + " " + change.describe(locale)));
        plan.kept().forEach(key -> lines.add("  = " + wording.choose("inchangé : ", "unchanged: ") + title(plan, key)));
        plan.report().findings().forEach(finding -> lines.add("  ! " + text(finding, locale)));
        return String.join("\n", lines);
    }

    private static String heading(PublicationPlan plan, Wording wording) {
        String where = wording.quote(plan.key()) + wording.choose(" dans ", " in ") + plan.target();
        return plan.isEmpty()
                ? wording.choose("Rien à publier : ", "Nothing to publish: ")
                        + where
                        + wording.choose(" est à jour.", " is up to date.")
                : wording.choose("À publier : ", "To be published: ") + where;
    }

    private static String sign(Change change) {
        if (change instanceof Change.Retire) {
            return "-";
        }
        return change instanceof Change.ChangeField || change instanceof Change.ReplaceFile ? "~" : "+";
    }

    private static String title(PublicationPlan plan, String key) {
        return DistributionTitles.of(plan.dataset(), key);
    }

    private static String text(Finding finding, Locale locale) {
        return finding.title(locale) + Wording.in(locale).choose(" : ", ": ") + finding.message(locale);
    }
}
