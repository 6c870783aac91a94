package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.repair.RepairResult;
import io.github.opendata4j.validation.repair.TableRepair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes whose leading zero a spreadsheet dropped, in a file of text. */
class LostZeroTest {

    private static TableSchema pattern(String regex) {
        return schema(field("code", "string", constraints("\"pattern\": \"" + regex + "\"")));
    }

    private static TableSchema checked(String check) {
        return TableSchema.parse("{\"fields\": [{\"name\": \"code\"}], \"custom_checks\": [{\"name\": \"" + check
                + "\", \"params\": {\"column\": \"code\", \"cog\": \"2024\"}}]}");
    }

    private static Finding only(TableSchema schema, String text) {
        return check(schema, "code", text).findings().stream()
                .reduce((a, b) -> {
                    throw new AssertionError("two findings: " + a + ", " + b);
                })
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"[0-9]{5},1000", "[0-9AB]{5},1000", "0[1-9][0-9]{8},475000000", "[0-9]{2},1"})
    void isTheProbableCauseWhereOneZeroAndNoOtherNumberOfThemMakesThePatternMatch(String regex, String text) {
        Finding finding = only(pattern(regex.replace("'", "")), text);

        assertThat(finding.code()).isEqualTo("pattern");
        assertThat(finding.parameters()).containsEntry("count", 1);
        assertThat(finding.suggestion()).as("it may be a digit that is missing").isEmpty();
        assertThat(finding.message(Locale.FRENCH)).contains("manquer 1\u00a0zéro au début");
        assertThat(finding.message(Locale.ENGLISH)).contains("1 leading zero seems to be missing");
    }

    @ParameterizedTest
    @CsvSource({
        "[0-9]{5},100", // two digits are missing
        "[0-9]{5},100000",
        "[0-9]{5},0100", // which begins with one
        "[0-9]{5},1 00",
        "[0-9]{5},A000",
        "'0+[1-9]',5", // any number of them
        "[1-9][0-9]{4},1000",
    })
    void isNoCauseOfWhatIsWrongOtherwise(String regex, String text) {
        assertThat(only(pattern(regex.replace("'", "")), text).parameters()).doesNotContainKey("count");
    }

    @ParameterizedTest
    @CsvSource({
        "code-commune-insee,1004,01004",
        "numero-departement,7,07",
        "code-region,1,01",
        "french-siren-value,5580501,",
        "french-siren-value,12345674,012345674",
        "code-postal,1000,",
    })
    void isPutBackWhereAListOrAChecksumBearsItOut(String check, String text, String whole) {
        Finding finding = only(checked(check), text);

        assertThat(finding.suggestion()).isEqualTo(Optional.ofNullable(whole));
        boolean lacksOne = whole != null || check.equals("code-postal");
        assertThat(finding.parameters().containsKey("count")).isEqualTo(lacksOne);
    }

    @Test
    void thePatternOfASirenKnowsItsChecksum() {
        TableSchema sirens = pattern("[0-9]{9}");

        assertThat(only(sirens, "12345674").suggestion()).hasValue("012345674");
        assertThat(only(sirens, "12345675").suggestion()).isEmpty();
        assertThat(only(pattern("[0-9]{14}"), "1234567400007").suggestion()).isEmpty();
    }

    @Test
    void isRepairedWhereItIsBorneOutAndNowhereElse(@TempDir Path folder) throws IOException {
        TableSchema schema = schema(
                field("siren", "string", constraints("\"pattern\": \"[0-9]{9}\"")),
                field("cp", "string", constraints("\"pattern\": \"[0-9]{5}\"")));
        byte[] table = "siren,cp\n12345674,1000\n".getBytes(StandardCharsets.UTF_8);
        Path target = folder.resolve("new.csv");

        RepairResult result = TableRepair.of(schema).repair(TableSource.of("t.csv", table), target);

        assertThat(target).hasContent("siren,cp\r\n012345674,1000\r\n");
        assertThat(places(result.after())).containsExactly("pattern@2.cp");
    }
}
