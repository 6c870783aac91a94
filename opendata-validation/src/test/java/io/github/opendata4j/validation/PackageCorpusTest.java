package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Packages of other validators. Those named invalid are refused and the others accepted, but for what a comment says.
 */
class PackageCorpusTest {

    private static final Path TABULAR =
            Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus", "tabular");

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(TABULAR), () -> "no corpus here: " + TABULAR);
    }

    private static Report check(String file) throws IOException {
        return PackageValidator.standard().validate(TABULAR.resolve(file));
    }

    private static Set<String> errors(Report report) {
        return report.counts().stream()
                .filter(count -> count.severity().isAtLeast(Severity.ERROR))
                .map(Report.Count::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "additional-properties",
                "employees",
                "non-tabular",
                "roundtrip",
                "with-image",
            })
    void acceptsThePackagesOfTheJavaLibrary(String name) throws IOException {
        assertThat(errors(check("datapackage-java/fixtures/datapackages/" + name + "/datapackage.json")))
                .isEmpty();
    }

    /** The name of invalid-descriptor has a capital, which version 1 of the standard forbade and version 2 allows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "all-schema-types",
                "basic-csv",
                "inlined-data",
                "invalid-descriptor",
                "non-tabular-resource",
                "simple-views",
            })
    void acceptsThePackagesOfTheTestSuite(String name) throws IOException {
        assertThat(errors(check("datapackage-java/testsuite-data/packages/" + name + "/datapackage.json")))
                .isEmpty();
    }

    /** Two resources of different-separators have the same name; the file of remote-csv is on the web. */
    @ParameterizedTest
    @CsvSource({
        "different-separators, metadata-invalid",
        "invalid-backward-path, metadata-invalid",
        "invalid-data, row-too-long row-too-short",
        "invalid-empty-data, source-empty",
        "invalid-headers-in-data, header-unmatched",
        "invalid-json-missing-comma, metadata-invalid",
        "invalid-json-single-quotes, metadata-invalid",
        "invalid-local-path, source-unreachable",
        "invalid-remote-path, source-unreachable",
        "remote-csv, source-unreachable",
    })
    void refusesThePackagesOfTheTestSuiteThatAreWrong(String name, String codes) throws IOException {
        assertThat(errors(check("datapackage-java/testsuite-data/packages/" + name + "/datapackage.json")))
                .containsExactlyInAnyOrderElementsOf(words(codes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full_spec_datapackage.json",
                "multi_data_datapackage2.json",
                "tab_separated_datapackage.json",
                "tab_separated_datapackage_with_dialect.json",
                "valid_population_datapackage.json",
                "zip/countries-and-currencies.zip",
                "zip/non-tabular.zip",
            })
    void acceptsDescriptorsAndArchivesOfTheJavaLibrary(String file) throws IOException {
        assertThat(errors(check("datapackage-java/fixtures/" + file))).isEmpty();
    }

    /** The descriptor in the third archive has another name than the standard's. */
    @ParameterizedTest
    @CsvSource({
        "invalid_multi_data_datapackage.json, metadata-invalid",
        "multi_data_datapackage_with_invalid_resource_schema.json, schema-unreadable",
        "not_a_json_datapackage.json, metadata-invalid",
        "simple_invalid_datapackage.json, metadata-invalid",
        "zip/invalid_absolute_paths_datapackage.zip, metadata-invalid source-unreachable",
        "zip/invalid_datapackage.zip, metadata-invalid",
        "zip/invalid_filename_datapackage.zip, source-unreachable",
        "datapackages/employees_scheme_wont_match_truevalues/datapackage.json, type-boolean",
        "datapackages/different-data-formats_incl_invalid/datapackage.json, header-unmatched",
    })
    void refusesDescriptorsAndArchivesOfTheJavaLibraryThatAreWrong(String file, String codes) throws IOException {
        assertThat(errors(check("datapackage-java/fixtures/" + file)))
                .containsExactlyInAnyOrderElementsOf(words(codes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country.package.json",
                "detailed.package.json",
                "detailed-with-id.package.json",
                "detailed-with-schema.package.json",
                "geopoint/datapackage.json",
                "infer/datapackage.json",
                "issue-1100.package.json",
                "issue-1105.package.json",
                "issue-1293/datapackage.json",
                "issue-905/datapackage.json",
                "multipart.package.json",
                "multipart-zipped.package.json",
                "ods.datapackage.json",
                "package.json",
                "package.zip",
                "package/datapackage.json",
                "package-with-missingvalues-993.json",
            })
    void acceptsThePackagesOfTheReferenceValidator(String file) throws IOException {
        assertThat(errors(check("frictionless-py/" + file))).isEmpty();
    }

    /**
     * The files behind {@code compression} have the ending of a text and are compressed, which only a member beyond the
     * standard tells; lines of JSON and descriptors in YAML are extensions too; the schema of 1004 is of other files.
     */
    @ParameterizedTest
    @CsvSource({
        "compression/datapackage.json, format-mismatch",
        "innerpath.package.zip, source-unreachable",
        "invalid/datapackage.json, row-blank",
        "invalid/datapackage_no_foreign_key.json, row-blank",
        "issue-494.package.json, metadata-invalid",
        "jsonl.datapackage.json, format-mismatch",
        "ndjson.datapackage.json, format-mismatch",
        "package-invalid.zip, row-blank",
        "package-with-fields-993.json, metadata-invalid",
        "zipped-resources/datapackage.json, source-unreachable",
    })
    void refusesThePackagesOfTheReferenceValidatorThatAreWrong(String file, String codes) throws IOException {
        assertThat(errors(check("frictionless-py/" + file))).containsExactlyInAnyOrderElementsOf(words(codes));
    }

    @Test
    void checksTheCountsOfTrafficAsAWhole() throws IOException {
        assertThat(errors(check("fr/schema-comptage-mobilites/datapackage.json")))
                .isEmpty();
    }

    @Test
    void checksBothTablesOfChargingPointsAsAWhole() throws IOException {
        Report report = PackageValidator.builder()
                .profile(ValidationProfile.VALIDATA)
                .build()
                .validate(TABULAR.resolve("fr/schema-irve/datapackage.json"));

        assertThat(report.counts())
                .allSatisfy(count -> assertThat(count.field())
                        .as("the rest is right: " + report)
                        .contains("horodatage"));
    }

    @Test
    void saysOfEachNationalPackageThatItsExamplesAreMissingAndNothingElse() throws IOException {
        for (String name : List.of("etalab/schema-irve", "cnigfr/schema-paysage", "MTES-MCT/acceslibre-schema")) {
            Report report = check("fr/schema.data.gouv.fr/" + name + "/latest/datapackage.json");
            assertThat(errors(report)).as(name).containsExactly("source-unreachable");
        }
    }

    private static Collection<String> words(String codes) {
        return Arrays.asList(codes.split(" ", -1));
    }
}
