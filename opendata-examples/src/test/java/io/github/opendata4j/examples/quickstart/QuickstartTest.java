package io.github.opendata4j.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private static final String[] STEPS = {
        """
        1. The clerk's file as it is, against the national schema scdl/subventions
           aides-2018.csv: 3 rows, windows-1252, ";" between cells, a title above the header
           Refused.
           Header unrelated to the schema.
        """, """
        2. The same file, its columns mapped to those of the schema that mean the same
           Refused.
           Badly written: dateConvention in 3 rows, montant in 3 rows
           Missing columns: idAttribuant, nature, conditionsVersement, datesPeriodeVersement, notificationUE, \
        pourcentageSubvention, idBeneficiaire or rnaBeneficiaire
           Missing cells: nomBeneficiaire
        """, """
        unknown cells left empty
           Valid.
        """, """
        4. Described, and the description checked
           Aides du Département de l'Ardèche aux tiers-lieux (appel 2018)
           Valid.
        """, "5. Planned, then published under Licence Ouverte version 2.0", """
           40 000 €  MAGMA
           25 000 €  La Fabritech, fab lab
           19 257 €  Pépit'Art
           84 257 €  in all
        """
    };

    @TempDir
    private Path folder;

    private String told;

    @BeforeEach
    void runOnce() throws IOException {
        told = run();
    }

    @Test
    void tellsEveryStepWithItsVerdict() {
        assertThat(told).containsSubsequence(STEPS).contains("new file aides.csv");
    }

    @Test
    void leavesThePagesWhereItSays() {
        assertThat(told).contains(folder.resolve("rapport.html").toString(), "catalogue/index.html");
        assertThat(folder.resolve("rapport.html")).content().contains("<html", "dateConvention");
        assertThat(folder.resolve("catalogue/index.html")).content().contains("tiers-lieux");
        assertThat(folder.resolve("catalogue/catalog.json")).isNotEmptyFile();
    }

    @Test
    void findsNothingToDoTheSecondTimeAndChangesNoFile() throws IOException {
        Map<String, ByteBuffer> before = contents();

        String toldAgain = run();

        assertThat(toldAgain).contains("Nothing to publish").doesNotContain("new file");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void writesOnlyWhatIsKnown() {
        assertThat(folder.resolve("aides.csv")).hasContent("""
                nomAttribuant,sirenAttribuant,dateConvention,projet,porteur,commune,souhaitePar,montant
                Département de l'Ardèche,220700017,2019-01-17,MAGMA,Association L'Enveloppe,Annonay,,40000.00
                Département de l'Ardèche,220700017,2019-01-17,"La Fabritech, fab lab",Association Le Labo.Ve,Le Cheylard,,25000.00
                Département de l'Ardèche,220700017,2019-01-17,Pépit'Art,,,Les élus de la communauté de communes du Pays \
                Beaume-Drobie et du Syndicat mixte du Pays de l'Ardèche méridionale,19257.00
                """);
    }

    @Test
    void theClerksFileIsOneThatASpreadsheetExports() throws IOException {
        String file = new String(resource("aides-2018.csv"), Charset.forName("windows-1252"));
        List<String> lines = List.of(file.split("\r\n"));

        assertThat(file).doesNotContainPattern("[^\r]\n").endsWith("\r\n");
        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(line).matches("([^;]*;){7}[^;]*"));
        assertThat(lines.get(0)).startsWith("Aides accordées").endsWith(";;;;;;;");
        assertThat(lines.get(2)).contains("17/01/2019", "40 000,00");
        assertThat(new String(resource("aides-2018.csv"), UTF_8))
                .as("read as UTF-8")
                .contains("\ufffd");
    }

    @Test
    void theClerksFileHoldsNoIdentifierThatNobodyKnows() throws IOException {
        assertThat(new String(resource("aides-2018.csv"), Charset.forName("windows-1252")))
                .doesNotContainPattern("\\b\\d{14}\\b")
                .doesNotContainPattern("\\bW\\d{9}\\b");
    }

    private String run() throws IOException {
        return QuickstartRun.in(folder).replaceAll("[\u00a0\u202f]", " ");
    }

    private Map<String, ByteBuffer> contents() throws IOException {
        Map<String, ByteBuffer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
