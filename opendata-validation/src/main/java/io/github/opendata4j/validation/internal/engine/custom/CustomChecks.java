package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every check that a schema may ask for by name, under the names of today and those of older schemas. A name that
 * nobody knows, or parameters that make no sense, are errors; the other checks run all the same.
 */
public final class CustomChecks {

    /** Names of yesterday, by which schemas still call checks of today. */
    private static final Map<String, String> OLD_NAMES = Map.of(
            "french-siren-value", "siren",
            "french-siret-value", "siret",
            "nomenclature-actes-value", "nomenclature-acte");

    private static final Set<String> UNKNOWN_TO_THE_NATIONAL =
            Set.of("code-departement", "code-rna", "id-rnb", "numero-tva");

    /** What {@link #planner} knows, for whoever misspells a name; a test holds both together. */
    static final List<String> NAMES = List.of(
            "siren",
            "siret",
            "nomenclature-acte",
            "year-interval-value",
            "coordonnees-gps-francaises",
            "french-gps-coordinates",
            "one-of-required",
            "cohesive-columns-value",
            "compare-columns-value",
            "sum-columns-value",
            "phone-number-value",
            "opening-hours-value",
            "code-departement",
            "code-rna",
            "id-rnb",
            "numero-tva");

    private CustomChecks() {}

    /** Reads the parameters of a check and adds it to the plan. */
    @FunctionalInterface
    interface Planner {

        /**
         * Adds a check.
         *
         * @param parameters what the schema says
         * @param plan the table
         * @throws InvalidParametersException if a parameter is missing or makes no sense
         */
        void plan(CheckParameters parameters, TablePlan plan);
    }

    /** One by one, and not out of a table of functions, which would all be made for the two that a schema asks for. */
    static @Nullable Planner planner(String name) {
        return switch (name) {
            case "siren" -> FrenchNumberCheck.ofCompanies();
            case "siret" -> FrenchNumberCheck.ofEstablishments();
            case "nomenclature-acte" -> ActCategoryCheck::plan;
            case "year-interval-value" -> YearIntervalCheck::plan;
            case "coordonnees-gps-francaises", "french-gps-coordinates" -> FrenchCoordinatesCheck::plan;
            case "one-of-required" -> new OneOfRequiredCheck.Planner();
            case "cohesive-columns-value" -> CohesiveColumnsCheck::plan;
            case "compare-columns-value" -> CompareColumnsCheck::plan;
            case "sum-columns-value" -> SumColumnsCheck::plan;
            case "phone-number-value" -> PhoneCheck::plan;
            case "opening-hours-value" -> TextFormCheck.planner("opening-hours", OpeningHours::areValid);
            case "code-departement" -> TextFormCheck.planner("fr-departement", FrenchCodes::isDepartement);
            case "code-rna" -> TextFormCheck.planner("fr-rna", FrenchCodes::isRna);
            case "id-rnb" -> TextFormCheck.planner("fr-rnb", FrenchCodes::isRnb);
            case "numero-tva" -> TextFormCheck.planner("fr-vat", FrenchNumbers::isVat);
            default -> null;
        };
    }

    /**
     * Adds all that a schema asks for, for the table or for one field ({@code customCheck}), and what the profile does
     * besides; reports what can't be done.
     *
     * @param plan the table
     */
    public static void planAll(TablePlan plan) {
        for (CustomCheck check : plan.schema().customChecks()) {
            plan(check, plan);
        }
        for (Field field : plan.schema().fields()) {
            Optional<CustomCheck> check = FieldCheck.of(field);
            if (check.isPresent()) {
                plan(check.get(), plan);
            }
        }
        if (plan.rows() != RowForms.NATIONAL) {
            for (CustomCheck check : GeneralChecks.writtenAsFrictionlessDoes(plan.schema())) {
                plan(check, plan);
            }
        }
        GeneralChecks.addAskedFor(plan);
    }

    private static void plan(CustomCheck check, TablePlan plan) {
        boolean national = plan.rows() == RowForms.NATIONAL;
        String name = national ? check.name() : check.name().replace('_', '-');
        String today = OLD_NAMES.getOrDefault(name, name);
        Planner planner = national && UNKNOWN_TO_THE_NATIONAL.contains(today) ? null : planner(today);
        if (planner == null) {
            planner = GeographicChecks.planners().get(today); // made only for who asks for one, and so are the next
        }
        if (planner == null && !national) {
            planner = GeneralChecks.planners().get(check.name());
        }
        if (planner == null) {
            reportUnknown(check, plan);
            return;
        }
        if (national && !today.equals(name)) { // elsewhere it is for who looks at the schema, not at each file
            plan.out()
                    .table(
                            "check-deprecated",
                            Location.none(),
                            finding -> finding.with("check", check.name()).with("suggestion", today));
        }
        try {
            planner.plan(new CheckParameters(check, plan.schema(), plan.rows()), plan);
        } catch (InvalidParametersException e) {
            plan.out()
                    .table(
                            "check-parameters-invalid",
                            Location.none(),
                            finding -> finding.with("check", check.name()).with("expected", e.expected()));
        }
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(NAMES);
        names.addAll(GeographicChecks.planners().keySet());
        names.addAll(GeneralChecks.planners().keySet());
        return names;
    }

    private static void reportUnknown(CustomCheck check, TablePlan plan) {
        plan.out().table("check-unknown", Location.none(), finding -> {
            finding.with("check", check.name());
            Nearest.to(check.name(), names()).ifPresent(name -> finding.with("expected", name));
            return finding;
        });
    }
}
