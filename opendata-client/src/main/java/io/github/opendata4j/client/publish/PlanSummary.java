package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import io.github.opendata4j.model.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says a plan in plain text: for each dataset a line for what it is, one for each change, one for each thing that stays. */
final class PlanSummary {
    private final Locale locale;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    private PlanSummary(Locale locale) {
        this.locale = locale;
        this.wording = Wording.in(locale);
    }

    static String of(PublicationPlan plan, Locale locale) {
        PlanSummary summary = new PlanSummary(locale);
        plan.datasets().forEach(part -> summary.add(part, plan.target()));
        plan.decisions().forEach(summary::add);
        return String.join("\n", summary.lines);
    }

    private void add(DatasetPlan plan, String target) {
        lines.add(heading(plan, target));
        if (plan.isBarred()) {
            lines.add(barred());
        }
        plan.changes().forEach(change -> lines.add("  " + sign(change) + " " + change.describe(locale)));
        plan.kept().forEach(key -> lines.add("  = " + wording.choose("inchangé : ", "unchanged: ") + title(plan, key)));
        plan.report().findings().forEach(finding -> lines.add("  ! " + text(finding)));
    }

    private void add(Decision decision) {
        String verdict = switch (decision.verdict()) {
            case APPROVED -> wording.choose("approuvé par ", "approved by ");
            case REFUSED -> wording.choose("refusé par ", "refused by ");
        };
        String evidence = decision.evidence().isEmpty() ? "" : " (" + Visible.text(decision.evidence()) + ")";
        lines.add("  § " + verdict + Visible.text(decision.by()) + ", " + Times.say(decision.at(), wording) + evidence);
    }

    private String heading(DatasetPlan plan, String target) {
        String where = wording.quote(plan.key()) + wording.choose(" dans ", " in ") + target;
        return plan.isEmpty()
                ? wording.choose("Rien à publier : ", "Nothing to publish: ")
                        + where
                        + wording.choose(" est à jour.", " is up to date.")
                : wording.choose("À publier : ", "To be published: ") + where;
    }

    private String barred() {
        return "  ! "
                + wording.choose(
                        "Ce jeu de données est retiré : dites expressément qu'il doit être publié à nouveau.",
                        "This dataset is withdrawn: say expressly that it shall be published again.");
    }

    static String sign(Change change) {
        if (change instanceof Change.Retire || change instanceof Change.Withdraw) {
            return "-";
        }
        return change instanceof Change.ChangeField || change instanceof Change.ReplaceFile ? "~" : "+";
    }

    private static String title(DatasetPlan plan, String key) {
        return Visible.text(DistributionTitles.of(plan.dataset(), key));
    }

    private String text(Finding finding) {
        return finding.title(locale) + wording.choose(" : ", ": ") + finding.message(locale);
    }
}
