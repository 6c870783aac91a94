package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code opendata search}, {@code show} and {@code rows} on the folder of a catalogue. */
class RowsCommandTest {
    @TempDir
    private static Path folder;

    private static String portal;

    @BeforeAll
    static void publish() throws IOException {
        Path file = Files.writeString(folder.resolve("stations.csv"), """
                nom;velos;code;maj;latitude;longitude
                Gare, côté sud;12;01;2026-11-28;47.3898;0.6931
                Place "Plume";0;02;2026-11-27;47.3945;0.6805
                Aéroport;7;;2026-11-28;47.4322;0.7277
                """);
        Dataset dataset = Dataset.builder("velos", "Stations de vélos\u202e")
                .description("Où il y a des vélos.")
                .publisher(Organization.builder("Tours Métropole").build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .keywords(List.of("vélo"))
                .addDistribution(Distribution.ofFile("stations", file)
                        .title(LocalizedText.of("Stations"))
                        .format("CSV")
                        .build())
                .build();
        Path catalogue = folder.resolve("catalogue");
        Publisher publisher = Publisher.to(DirectoryPortal.at(catalogue)).build();
        publisher.apply(publisher.plan(Publication.of(dataset)));
        portal = catalogue.toString();
    }

    @Test
    void rowsAreWrittenAsCsvAndTheirSourceIsNamed() {
        CommandRun run = CommandRun.of("rows", "velos", "--portal", portal, "--select", "nom,velos");
        assertThat(run.out())
                .isEqualTo("nom,velos\r\n\"Gare, côté sud\",12\r\n\"Place \"\"Plume\"\"\",0\r\nAéroport,7\r\n");
        assertThat(run.err()).contains("Tours Métropole", "Stations de vélos<U+202E>", "Open Licence version 2.0");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void rowsAreWrittenAsJson() {
        CommandRun run = CommandRun.of(
                "rows",
                "velos",
                "Stations",
                "--portal",
                portal,
                "--format",
                "json",
                "--select",
                "nom,code",
                "--where",
                "velos>=7");
        assertThat(run.out())
                .isEqualTo(
                        "[\n{\"nom\":\"Gare, côté sud\",\"code\":\"01\"},\n{\"nom\":\"Aéroport\",\"code\":null}\n]\n");
        CommandRun none =
                CommandRun.of("rows", "velos", "--portal", portal, "--format", "json", "--where", "velos>100");
        assertThat(none.out()).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "velos>0|Gare, côté sud;Aéroport",
                "velos <= 7|Place \"Plume\";Aéroport",
                "velos=0|Place \"Plume\"",
                "velos!=0|Gare, côté sud;Aéroport",
                "code=01|Gare, côté sud",
                "code=1|Gare, côté sud",
                "code=\"1\"|''",
                "code=|Aéroport",
                "code!=|Gare, côté sud;Place \"Plume\"",
                "nom~PLUME|Place \"Plume\"",
                "\"nom\"=Aéroport|Aéroport",
                "maj<2026-11-28|Place \"Plume\"",
                "maj>=2026-11-28|Gare, côté sud;Aéroport"
            })
    void conditionsAreWrittenAsPeopleWriteThem(String condition, String names) {
        assertThat(names("--where", condition)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(";")));
    }

    @Test
    void theNearestComeFirst() {
        assertThat(names("--near", "47.39,0.69", "--within", "1.5km"))
                .containsExactly("Gare, côté sud", "Place \"Plume\"");
        assertThat(names("--near", "47.39,0.69", "--within", "500m")).containsExactly("Gare, côté sud");
    }

    @Test
    void rowsAreSortedAndLimited() {
        assertThat(names("--order", "velos", "--limit", "2")).containsExactly("Place \"Plume\"", "Aéroport");
        assertThat(names("--order=-velos", "--limit", "1")).containsExactly("Gare, côté sud");
    }

    @Test
    void rowsGoIntoAFileThatIsWholeOrNotThere() {
        Path file = folder.resolve("out.csv");
        CommandRun run =
                CommandRun.of("rows", "velos", "--portal", portal, "--select", "code", "--out", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(file).hasContent("code\r\n01\r\n02\r\n\"\"\r\n");
    }

    @Test
    void rowsReplaceAFileThatIsThereOnlyWhereThatIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "precious");

        CommandRun refused = CommandRun.of("rows", "velos", "--portal", portal, "--out", file.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("--replace");
        assertThat(file).hasContent("precious");

        CommandRun asked = CommandRun.of(
                "rows", "velos", "--portal", portal, "--select", "code", "--out", file.toString(), "--replace");
        assertThat(asked.exitCode()).isZero();
        assertThat(file).content().startsWith("code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|--where velos",
                "2|--where velos>beaucoup",
                "2|--near 47.39",
                "2|--near 95,0",
                "2|--within 5",
                "2|--limit 0",
                "2|--format xml",
                "3|--where velo>=1",
                "3|--select velo",
                "3|--order velo"
            })
    void whatCantBeUnderstoodIsOneMessage(int exitCode, String options) {
        List<String> arguments = new ArrayList<>(List.of("rows", "velos", "--portal", portal));
        arguments.addAll(List.of(options.split(" ", 2)));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.everything()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aColumnThatIsNotThereIsToldInTheReadersLanguage() {
        CommandRun run =
                CommandRun.in(Locale.FRENCH, Terminal.NONE, "rows", "velos", "--portal", portal, "--where", "velo>=1");
        assertThat(run.err()).contains("n'a pas de colonne « velo »", "« velos » est la plus proche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "show"})
    void aDatasetThatIsNotThereIsToldWithThoseThereAre(String command) {
        CommandRun run = CommandRun.of(command, "motos", "--portal", portal);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("motos", "velos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows velos", "show velos", "search velos"})
    void aCatalogueThatIsNotThereIsNotMade(String command) {
        Path nowhere = folder.resolve("nowhere");
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--portal", nowhere.toString()));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void datasetsAreListedOneALine() {
        CommandRun run = CommandRun.of("search", "vélos", "tours", "--portal", portal);
        assertThat(run.out()).isEqualTo("velos  Stations de vélos<U+202E> (Tours Métropole)\n");
        assertThat(run.err()).contains("1 to 1 of 1");
        CommandRun none = CommandRun.of("search", "motos", "--portal", portal);
        assertThat(none.out()).isEmpty();
        assertThat(none.exitCode()).isZero();
        assertThat(CommandRun.of("search", "--portal", portal, "--page", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aDatasetIsShownWithItsFiles() {
        CommandRun run = CommandRun.in(Locale.FRENCH, Terminal.NONE, "show", "velos", "--portal", portal);
        assertThat(run.out())
                .contains(
                        "Stations de vélos<U+202E>\n",
                        "Clé : velos\n",
                        "Producteur : Tours Métropole\n",
                        "Licence : Licence Ouverte version 2.0\n",
                        "Mots-clés : vélo\n",
                        "Fichiers (1)\n  stations  Stations (CSV");
    }

    @Test
    void aDatasetIsShownAsTheDescriptionThatPublishTakes() {
        CommandRun run = CommandRun.of("show", "velos", "--portal", portal, "--format", "json");
        assertThat(run.out()).startsWith("{").contains("\"key\": \"velos\"", "\"licence-ouverte-2.0\"");
    }

    private static List<String> names(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("rows", "velos", "--portal", portal, "--format", "json", "--select", "nom"));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.everything()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> line.replaceAll("^\\{\"nom\":\"|\"},?$", "").replace("\\\"", "\""))
                .toList();
    }
}
