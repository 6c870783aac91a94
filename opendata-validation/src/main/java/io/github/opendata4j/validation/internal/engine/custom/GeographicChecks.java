package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.custom.CustomChecks.Planner;
import io.github.opendata4j.validation.internal.engine.custom.TextFormCheck.Zero;
import java.util.List;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Checks of codes and names of places against the official geographic code of the year that a schema asks for
 * ({@code "cog": "2024"}): communes of 2019 and of 2021 on, régions of all years, départements as they have been since
 * 2018, cantons and countries of 2024. {@code latest} is the last list that is here. Where a list of another year is asked
 * for, what has a form is checked by it, and the report says that the list was not looked up. The national validator knows
 * 2023 and 2024, and takes 2024 for the latest; it takes no collectivity overseas for a commune, and no number for a code.
 */
final class GeographicChecks {

    /** Of the lists that are here of one year only. */
    private static final String YEAR = "2024";

    private static final String LATEST = "latest";

    private static final Set<String> NATIONAL_YEARS = Set.of("2023", YEAR, LATEST);

    /** Of a street or place in the tax office's register: its number, and a letter that checks the whole. */
    private static final Pattern FANTOIR = Pattern.compile("[0-9A-Z][0-9AB][0-9]{2}[A-Z]");

    private GeographicChecks() {}

    static Map<String, Planner> planners() {
        Map<String, Planner> planners = new TreeMap<>();
        planners.put("code-commune-insee", GeographicChecks::planCommuneCodes);
        planners.put("commune", GeographicChecks::planCommuneNames);
        planners.put("departement", GeographicChecks::planDepartementNames);
        planners.put(
                "region",
                (parameters, plan) ->
                        planNames("fr-region-name", Regions.names(year(parameters, plan)), parameters, plan));
        planners.put("numero-departement", (parameters, plan) -> {
            year(parameters, plan);
            planDigits("fr-departement", FrenchCodes::isDepartement, Zero.OF_LIST, parameters, plan);
        });
        planners.put("code-region", (parameters, plan) -> {
            Set<String> codes = Regions.codes(year(parameters, plan));
            planDigits("fr-region", codes::contains, Zero.OF_LIST, parameters, plan);
        });
        planners.put("code-postal", GeographicChecks::planPostalCodes);
        planners.put("code-pays-iso2", countries(IsoCountryCode.PART1_ALPHA2));
        planners.put("code-pays-iso3", countries(IsoCountryCode.PART1_ALPHA3));
        planners.put("code-fantoir", GeographicChecks::planStreets);
        planners.put("canton", GeographicChecks::planCantons);
        planners.put("pays", GeographicChecks::planCountryNames);
        return planners;
    }

    private static void planCommuneCodes(CheckParameters parameters, TablePlan plan) {
        String year = year(parameters, plan);
        if (plan.rows() == RowForms.NATIONAL) {
            planDigits("fr-insee-commune", NationalPlaces.communeCodes(year)::contains, Zero.OF_LIST, parameters, plan);
            return;
        }
        Optional<Communes> communes = Communes.of(year);
        if (communes.isPresent()) {
            planDigits("fr-insee-commune", communes.get().codes()::contains, Zero.OF_LIST, parameters, plan);
            return;
        }
        planDigits("fr-insee-commune", FrenchCodes::isCommune, Zero.OF_FORM, parameters, plan);
        if (!year.isEmpty()) {
            skipYear(year, parameters, plan);
        }
    }

    private static void planCommuneNames(CheckParameters parameters, TablePlan plan) {
        String year = year(parameters, plan);
        if (plan.rows() == RowForms.NATIONAL) {
            planNames("fr-commune-name", NationalPlaces.communeNames(year), parameters, plan);
            return;
        }
        Optional<Communes> communes = Communes.of(year);
        if (communes.isPresent()) {
            planNames("fr-commune-name", communes.get().names(), parameters, plan);
        } else {
            skipYear(year, parameters, plan);
        }
    }

    /** There has been no other list since 2018, when Réunion was last renamed. */
    private static void planDepartementNames(CheckParameters parameters, TablePlan plan) {
        year(parameters, plan);
        Set<String> names = ListFile.names("departements-2024.csv");
        if (plan.rows() == RowForms.NATIONAL) {
            names.remove("Wallis et Futuna");
            names.add("Wallis-et-Futuna"); // INSEE writes it without hyphens
        }
        planNames("fr-departement-name", names, parameters, plan);
    }

    private static void planCantons(CheckParameters parameters, TablePlan plan) {
        String year = year(parameters, plan);
        if (isHere(year, plan)) {
            planNames("fr-canton-name", NationalPlaces.cantons(year), parameters, plan);
        } else {
            skipYear(year, parameters, plan);
        }
    }

    private static void planCountryNames(CheckParameters parameters, TablePlan plan) {
        String year = year(parameters, plan);
        if (!isHere(year, plan)) {
            skipYear(year, parameters, plan);
            return;
        }
        Set<String> names = NationalPlaces.countries();
        if (plan.rows() != RowForms.NATIONAL) {
            names.add("Eswatini"); // which that list still calls Swaziland
        }
        planNames("fr-country-name", names, parameters, plan);
    }

    /** Whether a list of 2024 is what is asked for. */
    private static boolean isHere(String year, TablePlan plan) {
        return plan.rows() == RowForms.NATIONAL || year.equals(YEAR) || year.equals(LATEST);
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

    /** By form: no list has those of business mail, and La Poste's changes all the time. */
    private static void planPostalCodes(CheckParameters parameters, TablePlan plan) {
        refuseOptions(parameters, plan);
        Predicate<String> right =
                plan.rows() == RowForms.NATIONAL ? NationalPlaces.postalCodes()::contains : FrenchCodes::isPostalCode;
        planDigits("fr-postal-code", right, Zero.OF_FORM, parameters, plan);
    }

    /** By form: which streets there are, and so which letter is right, depends on the commune. */
    private static void planStreets(CheckParameters parameters, TablePlan plan) {
        Predicate<String> right = text -> FANTOIR.matcher(text).matches();
        if (plan.rows() == RowForms.NATIONAL) {
            Set<String> streets = NationalPlaces.streets();
            right = right.and(text -> streets.contains(text.substring(0, 4)));
        }
        plan("fr-fantoir", right, parameters, plan);
    }

    private static void skipYear(String year, CheckParameters parameters, TablePlan plan) {
        String asked = year.isEmpty() ? parameters.check() : parameters.check() + " (cog " + year + ")";
        plan.skip(asked, List.of(parameters.field("column")));
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

    private static void planDigits(
            String code, Predicate<String> right, Zero zero, CheckParameters parameters, TablePlan plan) {
        add(new TextFormCheck(code, ofTexts(right, parameters, plan), zero), parameters, plan);
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
