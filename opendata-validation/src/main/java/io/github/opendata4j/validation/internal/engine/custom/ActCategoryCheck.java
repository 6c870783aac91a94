package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import io.github.opendata4j.validation.internal.engine.suggest.Folding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The subject of an act in the ACTES nomenclature ({@code nomenclature-acte}): one of nine families, a slash without
 * blanks around it, and a subject. Case and accents of the family do not count.
 */
final class ActCategoryCheck implements CellCheck {

    private static final List<String> FAMILIES = List.of(
            "Commande publique",
            "Urbanisme",
            "Domaine et patrimoine",
            "Fonction publique",
            "Institutions et vie politique",
            "Libertés publiques et pouvoirs de police",
            "Finances locales",
            "Domaines de compétences par thèmes",
            "Autres domaines de compétences");

    private static final Set<String> FOLDED =
            FAMILIES.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    private final boolean national;

    private ActCategoryCheck(boolean national) {
        this.national = national;
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        boolean national = plan.rows() == RowForms.NATIONAL;
        plan.column(parameters.field("column")).ifPresent(cells -> plan.add(cells, new ActCategoryCheck(national)));
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            check(cells, record, out);
        }
    }

    private void check(ColumnCells cells, int record, FindingSink out) {
        String text = cells.text(record);
        if (national && NationalActCategory.isValid(text)) {
            return;
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            out.cell("fr-nomenclature-actes-slash", cells, record, finding -> finding);
            return;
        }
        String family = text.substring(0, slash);
        String subject = text.substring(slash + 1);
        if (endsBlank(family) || startsBlank(subject)) {
            out.cell(
                    "fr-nomenclature-actes-blank",
                    cells,
                    record,
                    finding -> finding.suggestion(Blanks.strip(family) + "/" + Blanks.strip(subject)));
        } else if (national || !FOLDED.contains(Folding.fold(family))) {
            out.cell("fr-nomenclature-actes-prefix", cells, record, finding -> finding.with("allowed", FAMILIES));
        }
    }

    private static boolean endsBlank(String text) {
        return !text.isEmpty() && Blanks.isBlank(text.charAt(text.length() - 1));
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && Blanks.isBlank(text.charAt(0));
    }
}
