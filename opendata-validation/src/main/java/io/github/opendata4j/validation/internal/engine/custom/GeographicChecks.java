package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.custom.CustomChecks.Planner;
import java.util.HashSet;
import java.util.List;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Checks of codes and names of places against the official geographic code of the year that a schema asks for
 * ({@code "cog": "2024"}). A list of another year is not here: what has a form is checked by it then, and the report says
 * that the list was not looked up. The national validator knows 2023 and 2024, and takes 2024 for the latest; it takes no
 * collectivity overseas for a commune, and no number for a code.
 */
final class GeographicChecks {

    private static final Set<String> NATIONAL_YEARS = Set.of("2023", GeographicCode.YEAR, "latest");

    /** Of a street or place in the tax office's register: its number, and a letter that checks the whole. */
    private static final Pattern FANTOIR = Pattern.compile("[0-9A-Z][0-9AB][0-9]{2}[A-Z]");

    private GeographicChecks() {}

    static Map<String, Planner> planners() {
        Map<String, Planner> planners = new TreeMap<>();
        planners.put("code-commune-insee", GeographicChecks::planCommuneCodes);
        planners.put("commune", GeographicChecks::planCommuneNames);
        planners.put("departement", GeographicChecks::planDepartementNames);
        planners.put("region", (parameters, plan) -> {
            year(parameters, plan);
            planNames("fr-region-name", GeographicCode.regionNames(), parameters, plan);
        });
        planners.put("numero-departement", ofForm("fr-departement", FrenchCodes::isDepartement));
        planners.put("code-region", ofForm("fr-region", FrenchCodes::isRegion));
        planners.put("code-postal", GeographicChecks::planPostalCodes);
        planners.put("code-pays-iso2", countries(IsoCountryCode.PART1_ALPHA2));
        planners.put("code-pays-iso3", countries(IsoCountryCode.PART1_ALPHA3));
        planners.put(
                "code-fantoir",
                TextFormCheck.planner(
                        "fr-fantoir", text -> FANTOIR.matcher(text).matches()));
        planners.put("canton", GeographicChecks::skip);
        planners.put("pays", GeographicChecks::skip);
        return planners;
    }

    private static void planCommuneCodes(CheckParameters parameters, TablePlan plan) {
        String year = year(parameters, plan);
        if (hasList(year, plan)) {
            boolean everywhere = plan.rows() != RowForms.NATIONAL;
            plan(
                    "fr-insee-commune",
                    code -> GeographicCode.isCommune(code) && (everywhere || !GeographicCode.isInCollectivity(code)),
                    parameters,
                    plan);
            return;
        }
        plan("fr-insee-commune", FrenchCodes::isCommune, parameters, plan);
        if (!year.isEmpty()) {
            skipYear(year, parameters, plan);
        }
    }

    private static void planCommuneNames(CheckParameters parameters, TablePlan plan) {
        String year = year(parameters, plan);
        if (hasList(year, plan)) {
            Set<String> names = plan.rows() == RowForms.NATIONAL
                    ? GeographicCode.communeNamesInDepartements()
                    : GeographicCode.communeNames();
            planNames("fr-commune-name", names, parameters, plan);
        } else {
            skipYear(year, parameters, plan);
        }
    }

    /** There has been no other list since 2018, when Réunion was last renamed. */
    private static void planDepartementNames(CheckParameters parameters, TablePlan plan) {
        year(parameters, plan);
        Set<String> names = new HashSet<>(GeographicCode.departementNames());
        if (plan.rows() == RowForms.NATIONAL) {
            names.remove("Wallis et Futuna");
            names.add("Wallis-et-Futuna"); // INSEE writes it without hyphens
        }
        planNames("fr-departement-name", names, parameters, plan);
    }

    private static void planNames(String code, Set<String> names, CheckParameters parameters, TablePlan plan) {
        add(
                new TextFormCheck(code, ofTexts(names::contains, parameters, plan), new NameSuggester(names)),
                parameters,
                plan);
    }

    private static Planner countries(IsoCountryCode form) {
        return (parameters, plan) -> {
            String year = year(parameters, plan);
            Set<String> codes = plan.rows() == RowForms.NATIONAL
                    ? CountryCodes.knownToTheNational(form, year)
                    : CountryCodes.of(form);
            plan("fr-country-code", codes::contains, parameters, plan);
        };
    }

    private static Planner ofForm(String code, Predicate<String> right) {
        return (parameters, plan) -> {
            year(parameters, plan);
            plan(code, right, parameters, plan);
        };
    }

    private static void planPostalCodes(CheckParameters parameters, TablePlan plan) {
        refuseOptions(parameters, plan);
        plan("fr-postal-code", FrenchCodes::isPostalCode, parameters, plan);
    }

    /** For lists that are not here: nobody may believe that they were looked at. */
    private static void skip(CheckParameters parameters, TablePlan plan) {
        year(parameters, plan);
        plan.skip(parameters.check(), List.of(parameters.field("column")));
    }

    private static void skipYear(String year, CheckParameters parameters, TablePlan plan) {
        String asked = year.isEmpty() ? parameters.check() : parameters.check() + " (cog " + year + ")";
        plan.skip(asked, List.of(parameters.field("column")));
    }

    /** The latest list is one that this version can't have, except for who has stayed with it. */
    private static boolean hasList(String year, TablePlan plan) {
        return plan.rows() == RowForms.NATIONAL ? !year.equals("2023") : year.equals(GeographicCode.YEAR);
    }

    /** The year of the list that is asked for; empty where none is, which the national validator does not take. */
    private static String year(CheckParameters parameters, TablePlan plan) {
        refuseOptions(parameters, plan);
        String year = parameters.text("cog").orElse("");
        if (plan.rows() == RowForms.NATIONAL
                && (!NATIONAL_YEARS.contains(year)
                        || (year.equals("2023") && parameters.check().equals("pays")))) {
            throw new InvalidParametersException("cog");
        }
        return year;
    }

    /** That validator's code would take some, but a schema has no way to write them. */
    private static void refuseOptions(CheckParameters parameters, TablePlan plan) {
        if (plan.rows() == RowForms.NATIONAL && parameters.find("options").isPresent()) {
            throw new InvalidParametersException("options");
        }
    }

    private static void plan(String code, Predicate<String> right, CheckParameters parameters, TablePlan plan) {
        add(new TextFormCheck(code, ofTexts(right, parameters, plan)), parameters, plan);
    }

    private static void add(TextFormCheck check, CheckParameters parameters, TablePlan plan) {
        plan.column(parameters.field("column")).ifPresent(cells -> plan.add(cells, check));
    }

    /** To the national validator the number 84 is not the code "84". */
    private static Predicate<String> ofTexts(Predicate<String> right, CheckParameters parameters, TablePlan plan) {
        boolean texts = plan.rows() != RowForms.NATIONAL
                || plan.schema()
                        .findField(parameters.field("column"))
                        .filter(field -> !(field.type() instanceof StringType || field.type() instanceof AnyType))
                        .isEmpty();
        return texts ? right : text -> false;
    }
}
