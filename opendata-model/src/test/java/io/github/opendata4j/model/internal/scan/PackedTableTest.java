package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Archives.gzip;
import static io.github.opendata4j.model.internal.scan.Archives.indexOf;
import static io.github.opendata4j.model.internal.scan.Archives.stored;
import static io.github.opendata4j.model.internal.scan.Archives.utf8;
import static io.github.opendata4j.model.internal.scan.Archives.zip;
import static io.github.opendata4j.model.internal.scan.Archives.zip64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PackedTableTest {

    private static final String TABLE = "nom,montant\nPépit'Art,1\nMAGMA,2\n";
    private static final List<List<String>> ROWS = List.of(List.of("Pépit'Art", "1"), List.of("MAGMA", "2"));

    private static Scanned scan(byte[] file) {
        return scan(TableSource.of("export.zip", file));
    }

    private static Scanned scan(TableSource source) {
        return Scanned.source(source, ScanOptions.builder());
    }

    private static ScanException refused(byte[] file) {
        try {
            scan(file);
        } catch (ScanException e) {
            return e;
        }
        throw new AssertionError("was read");
    }

    /** A stream of which neither length nor place in a file is known. */
    private static TableSource streamed(byte[] file) {
        return TableSource.of("export.zip", () -> new ByteArrayInputStream(file));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void readsAGzipFileAsWhatItHolds() {
        Scanned table = scan(gzip(utf8(TABLE)));

        assertThat(table.labels()).containsExactly("nom", "montant");
        assertThat(table.rows()).isEqualTo(ROWS);
        assertThat(table.observations()).isEmpty();
    }

    @Test
    void readsSeveralGzipFilesOneBehindTheOtherAsOne() {
        byte[] both = concat(gzip(utf8("nom,montant\nPépit'Art,1\n")), gzip(utf8("MAGMA,2\n")));

        assertThat(scan(both).rows()).isEqualTo(ROWS);
        assertThat(scan(TableSource.of("x.gz", () -> new ByteArrayInputStream(both) {
                            @Override
                            public synchronized int available() {
                                return 0; // as a stream from the network may say
                            }
                        }))
                        .rows())
                .isEqualTo(ROWS);
    }

    @Test
    void readsTheEncodingThatIsCompressed() {
        Scanned table = scan(gzip(TABLE.getBytes(StandardCharsets.UTF_16)));

        assertThat(table.encoding()).isEqualTo("UTF-16BE");
        assertThat(table.rows()).isEqualTo(ROWS);
    }

    @Test
    void readsTheOnlyFileOfAnArchiveFromMemoryDiskOrAStream(@TempDir Path folder) throws IOException {
        byte[] archive = zip("aides.csv", TABLE);
        Path file = Files.write(folder.resolve("aides.zip"), archive);

        assertThat(scan(archive).rows()).isEqualTo(ROWS);
        assertThat(scan(TableSource.of(file)).rows()).isEqualTo(ROWS);
        assertThat(scan(streamed(archive)).rows()).isEqualTo(ROWS);
    }

    @Test
    void readsALongTableFromAnArchiveLongerThanItsDirectoryIsSoughtIn(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder("id,aléa\n");
        Random random = new Random(5);
        for (int i = 0; text.length() < 8_000_000; i++) {
            text.append(i)
                    .append(',')
                    .append(Long.toString(random.nextLong(), 36))
                    .append('\n');
        }
        byte[] archive = zip("vide/", "", "lisez-moi.txt", "Bonjour", "long.csv", text.toString());
        assertThat(archive.length).isGreaterThan(4 << 20);
        long rows = text.chars().filter(c -> c == '\n').count() - 1;

        assertThat(scan(TableSource.of(Files.write(folder.resolve("a.zip"), archive)))
                        .rows())
                .hasSize((int) rows);
        assertThat(scan(streamed(archive)).rows()).hasSize((int) rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aides.csv", "2026\\aides.csv", "AIDES.TSV", "export", "aides.txt"})
    void takesTheOneTableWhateverFoldersAndLeftoversStandBesideIt(String name) {
        byte[] archive = zip(
                "2026/", "", "__MACOSX/._aides.csv", "\0\0", ".DS_Store", "\0", "2026/Thumbs.db", "\0", name, TABLE);

        assertThat(scan(archive).rows()).isEqualTo(ROWS);
    }

    @Test
    void prefersWhatIsNamedAsATableToTextsAndOtherFiles() {
        assertThat(scan(zip("lisez-moi.txt", "Bonjour", "licence.pdf", "%PDF", "a/aides.csv", TABLE))
                        .rows())
                .isEqualTo(ROWS);
    }

    @Test
    void severalTablesAreToldByNameUntilOneIsNamed() {
        byte[] archive = zip("a/aides.csv", TABLE, "b/prénoms.csv", "prenom\nAmal\n", "lisez-moi.txt", "Bonjour");

        ScanException fault = refused(archive);

        assertThat(fault.code()).isEqualTo("archive-unsafe");
        assertThat(fault.parameters()).containsEntry("allowed", List.of("a/aides.csv", "b/prénoms.csv"));
        TableSource named = TableSource.of("x.zip", archive).inArchive("b/prénoms.csv");
        assertThat(scan(named).labels()).containsExactly("prenom");
        assertThat(named.name()).isEqualTo("x.zip!/b/prénoms.csv");
        assertThat(named.archiveName()).isEqualTo("x.zip");
        assertThat(named.inArchive("a/aides.csv").name()).isEqualTo("x.zip!/a/aides.csv");
        assertThatExceptionOfType(ScanException.class)
                .isThrownBy(() -> scan(TableSource.of("x.zip", archive).inArchive("c.csv")))
                .satisfies(wrong -> assertThat(wrong).hasMessageContaining("lisez-moi.txt"));
    }

    @Test
    void readsWhatIsStoredWithoutCompressionAndNamesOfTheConsole() {
        assertThat(scan(stored(utf8("aides.csv"), utf8(TABLE))).rows()).isEqualTo(ROWS);
        TableSource old =
                TableSource.of("x.zip", stored(new byte[] {(byte) 0x82, 't', (byte) 0x82, '.', 'c'}, utf8(TABLE)));
        assertThat(scan(old.inArchive("été.c")).rows()).isEqualTo(ROWS);
    }

    @Test
    void readsZip64AndWhatStandsBehindAProgram() {
        byte[] zip64 = zip64(zip("aides.csv", TABLE));

        assertThat(scan(zip64).rows()).isEqualTo(ROWS);
        byte[] archive = zip("aides.csv", TABLE);
        byte[] comment = concat(archive, utf8("more"));
        assertThat(scan(comment).rows()).isEqualTo(ROWS);
    }

    @Test
    void anEmptyArchiveIsAnEmptyFile() {
        assertThat(refused(zip("dossier/", "")).code()).isEqualTo("source-empty");
        assertThat(refused(zip("aides.csv", "")).code()).isEqualTo("source-empty");
        assertThat(refused(gzip(new byte[0])).code()).isEqualTo("source-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../aides.csv", "a/../../aides.csv", "/etc/aides.csv", "C:\\aides.csv", "..\\aides.csv"})
    void aNameThatLeavesTheArchiveMakesAllOfItUnsafe(String name) {
        ScanException fault = refused(zip("aides.csv", TABLE, name, TABLE));

        assertThat(fault.code()).isEqualTo("archive-unsafe");
        assertThat(fault.parameters()).containsEntry("actual", name.replace('\\', '/'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aides.csv", "AIDES.TSV", "aides.txt"})
    void aCompressedFileBehindTheNameOfATextIsToldAsSuch(String name) {
        for (byte[] file : List.of(zip("a.csv", TABLE), utf8("PK\3\4rest"), gzip(utf8(TABLE)))) {
            assertThatExceptionOfType(ScanException.class)
                    .isThrownBy(() -> scan(TableSource.of(name, file)))
                    .returns("format-mismatch", ScanException::code);
        }
        assertThat(scan(TableSource.of(name + ".gz", gzip(utf8(TABLE)))).rows()).isEqualTo(ROWS);
    }

    @Test
    void anArchiveWithinAnArchiveIsRefused() {
        assertThat(refused(gzip(gzip(utf8(TABLE)))).code()).isEqualTo("archive-unsafe");
        assertThat(refused(gzip(zip("aides.csv", TABLE))).code()).isEqualTo("archive-unsafe");
        assertThat(refused(stored(utf8("a.csv"), gzip(utf8(TABLE)))).code()).isEqualTo("archive-unsafe");
    }

    @Test
    void anotherFormatWithinAnArchiveIsNamed() {
        assertThat(refused(gzip(utf8("%PDF-1.7\n"))).parameters()).containsEntry("actual", "PDF");
        assertThat(refused(zip("a.csv", "<html><body>")).parameters()).containsEntry("actual", "HTML");
    }

    @Test
    void aFileThatWasCutOffIsToldAsSuchWhereverItWasCut() {
        byte[] random = new byte[300_000];
        new Random(3).nextBytes(random);
        StringBuilder text = new StringBuilder("a,b\n");
        for (byte value : random) {
            text.append(value).append(",1\n");
        }
        byte[] packed = gzip(utf8(text.toString()));
        byte[] archive = zip("a.csv", text.toString());
        for (int length : new int[] {3, 11, 1000, packed.length / 2, packed.length - 9, packed.length - 1}) {
            assertThat(refused(Arrays.copyOf(packed, length)).code())
                    .as("gzip of %d bytes", length)
                    .isEqualTo("compression-invalid");
            assertThat(refused(Arrays.copyOf(archive, length + 4)).code())
                    .as("zip of %d bytes", length + 4)
                    .isEqualTo("compression-invalid");
        }
    }

    @Test
    void whatIsDamagedIsNeverTakenForTheTable() {
        byte[] packed = gzip(utf8(TABLE));
        packed[packed.length - 6] ^= 1; // of the sum
        assertThat(refused(packed).code()).isEqualTo("compression-invalid");

        byte[] archive = stored(utf8("a.csv"), utf8(TABLE));
        archive[30 + 5 + 3] ^= 1; // of the data
        assertThat(refused(archive).code()).isEqualTo("compression-invalid");
        assertThat(refused(archive).parameters()).isEmpty();
    }

    @Test
    void aPasswordOrAnUnusualMethodIsTold() {
        for (int place : new int[] {8, 10}) { // flags, method
            byte[] archive = zip("aides.csv", TABLE);
            archive[indexOf(archive, 0x02014b50) + place] = (byte) (place == 8 ? 9 : 12);

            ScanException fault = refused(archive);

            assertThat(fault.code()).isEqualTo("compression-invalid");
            assertThat(fault.parameters()).containsEntry("actual", "aides.csv");
        }
    }

    @Test
    void everyWrongByteInTheDirectoryIsLivedWithOrTold() {
        byte[] archive = zip64(zip("aides.csv", TABLE, "b/", ""));
        int directory = indexOf(archive, 0x02014b50);
        for (int at = directory; at < archive.length; at++) {
            for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
                byte[] changed = archive.clone();
                changed[at] = (byte) value;
                try {
                    assertThat(scan(changed).rows()).isEqualTo(ROWS);
                } catch (ScanException e) {
                    assertThat(e.code()).isIn("compression-invalid", "archive-unsafe", "source-empty");
                }
            }
        }
    }

    @Test
    void aDirectoryOfMoreFilesThanIsReasonableIsRefused() {
        String[] files = new String[2 * (ZipDirectory.MAX_ENTRIES + 1)];
        for (int i = 0; i < files.length; i++) {
            files[i] = i % 2 == 0 ? i + ".csv" : "";
        }

        assertThat(refused(zip(files)).code()).isEqualTo("archive-unsafe");
    }

    @Test
    void aBombIsRefusedOnceItHasGrownBeyondMeasure() {
        byte[] bomb = gzip(new byte[0]);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            rows.writeBytes(utf8("1,1\n"));
        }
        bomb = gzip(rows.toByteArray());
        byte[] head = gzip(utf8("a,b\n"));
        byte[] again = bomb;
        long[] given = {0};
        TableSource endless = TableSource.of(
                "bomb.gz",
                () -> new SequenceInputStream(new ByteArrayInputStream(head), new InputStream() {
                    @Override
                    public int read() {
                        return again[(int) (given[0]++ % again.length)] & 0xff;
                    }
                }));

        assertThatThrownBy(() -> scanAndForget(endless))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("archive-unsafe"));
        assertThat(given[0]).isLessThan(1 << 20);
    }

    private static void scanAndForget(TableSource source) throws IOException {
        try (TableScanner scanner =
                TableScanner.open(source, ScanOptions.builder().build())) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                assertThat(batch.size()).isPositive();
            }
        }
    }

    @Test
    void anArchiveThatOnlyClaimsToBeSmallIsRefused() {
        byte[] archive = zip("aides.csv", TABLE);
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(indexOf(archive, 0x02014b50) + 24, 3);

        assertThat(refused(archive).code()).isEqualTo("compression-invalid");
    }

    @Test
    void whatTheDiskSaysIsNotTakenForDamage() {
        TableSource broken = TableSource.of(
                "x.gz",
                () -> new SequenceInputStream(new ByteArrayInputStream(gzip(utf8(TABLE)), 0, 20), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                }));

        assertThatThrownBy(() -> scanAndForget(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void progressIsCountedInBytesOfTheFile() throws IOException {
        byte[] packed = gzip(utf8("a,b\n" + "1,2\n".repeat(100_000)));
        try (TableScanner scanner = TableScanner.open(
                TableSource.of("x.gz", packed), ScanOptions.builder().build())) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                assertThat(scanner.bytesRead()).isBetween(1L, (long) packed.length);
            }
            assertThat(scanner.bytesRead()).isEqualTo(packed.length);
        }
    }
}
