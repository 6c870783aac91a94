package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every check that a schema may ask for by name, under the names of today and those of older schemas. A name that
 * nobody knows, or parameters that make no sense, are errors; the other checks run all the same.
 */
public final class CustomChecks {

    private static final Map<String, Planner> PLANNERS = planners();

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

    private static Map<String, Planner> planners() {
        Map<String, Planner> planners = new TreeMap<>();
        planners.put("siren", FrenchNumberCheck::planSiren);
        planners.put("french-siren-value", FrenchNumberCheck::planSiren);
        planners.put("siret", FrenchNumberCheck::planSiret);
        planners.put("french-siret-value", FrenchNumberCheck::planSiret);
        planners.put("nomenclature-acte", ActCategoryCheck::plan);
        planners.put("nomenclature-actes-value", ActCategoryCheck::plan);
        planners.put("year-interval-value", YearIntervalCheck::plan);
        planners.put("coordonnees-gps-francaises", FrenchCoordinatesCheck::plan);
        planners.put("french-gps-coordinates", FrenchCoordinatesCheck::plan);
        planners.put("one-of-required", OneOfRequiredCheck::plan);
        planners.put("cohesive-columns-value", CohesiveColumnsCheck::plan);
        planners.put("compare-columns-value", CompareColumnsCheck::plan);
        planners.put("sum-columns-value", SumColumnsCheck::plan);
        planners.put("phone-number-value", CustomChecks::skip);
        planners.put("opening-hours-value", CustomChecks::skip);
        return planners;
    }

    /**
     * Adds a check to the plan, or reports why it can't be.
     *
     * @param check what the schema asks for
     * @param plan the table
     */
    public static void plan(CustomCheck check, TablePlan plan) {
        Planner planner = PLANNERS.get(check.name());
        if (planner == null) {
            planner = GeneralChecks.planners().get(check.name()); // made only for who asks for one
        }
        if (planner == null) {
            plan.out().table("check-unknown", Location.none(), finding -> {
                finding.with("check", check.name());
                Nearest.to(check.name(), names()).ifPresent(name -> finding.with("expected", name));
                return finding;
            });
            return;
        }
        try {
            planner.plan(new CheckParameters(check, plan.schema()), plan);
        } catch (InvalidParametersException e) {
            plan.out()
                    .table(
                            "check-parameters-invalid",
                            Location.none(),
                            finding -> finding.with("check", check.name()).with("expected", e.expected()));
        }
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(PLANNERS.keySet());
        names.addAll(GeneralChecks.planners().keySet());
        return names;
    }

    /**
     * Adds all that a schema asks for, and what the profile does besides.
     *
     * @param plan the table
     */
    public static void planAll(TablePlan plan) {
        for (CustomCheck check : plan.schema().customChecks()) {
            plan(check, plan);
        }
        for (CustomCheck check : GeneralChecks.writtenAsFrictionlessDoes(plan.schema())) {
            plan(check, plan);
        }
        GeneralChecks.addAskedFor(plan);
    }

    /** For checks that are known and not built yet: nobody may believe that they passed. */
    private static void skip(CheckParameters parameters, TablePlan plan) {
        String field = parameters.field("column");
        plan.skip(parameters.check(), List.of(field));
    }
}
