package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.Trees;
import io.github.opendata4j.client.UnreadableFileException;
import io.github.opendata4j.client.internal.files.FileLayer;
import io.github.opendata4j.client.publish.CheckRefusedException;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Finding;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of a publication, and that nothing is lost by it. */
class DirectoryObstaclesTest {
    @TempDir
    Path folder;

    private Path root;
    private Path local;

    @BeforeEach
    void names() {
        root = folder.resolve("catalogue");
        local = folder.resolve("local");
    }

    private Publisher publisher() {
        return Publisher.to(DirectoryPortal.builder(root).files(new QuickDisk()).build())
                .build();
    }

    private PublicationPlan plan(Dataset dataset) {
        return publisher().plan(Publication.of(dataset));
    }

    private void publish(Dataset dataset) {
        publisher().apply(plan(dataset));
    }

    @Test
    void refusesAFileInTheDirectorysPlace() throws Exception {
        Files.writeString(root, "un fichier");

        assertThatThrownBy(() -> plan(Samples.grants(local)))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining(root.toString());
        assertThat(root).hasContent("un fichier");
    }

    @Test
    void refusesADirectoryBelowAFile() throws Exception {
        Files.writeString(root, "un fichier");
        root = root.resolve("catalogue");

        assertThatThrownBy(() -> plan(Samples.grants(local)))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("no directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "catalog.json"})
    void refusesADirectoryWithTheCatalogueOfSomebodyElse(String name) throws Exception {
        Files.createDirectories(root);
        Files.writeString(root.resolve(name), "notre site");

        assertThatThrownBy(() -> plan(Samples.grants(local)))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining(name);
        assertThat(Trees.of(root)).isEqualTo(Map.of(name, "notre site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "datapackage.json"})
    void refusesAFolderWithTheFilesOfSomebodyElse(String name) throws Exception {
        Path theirs = Files.createDirectories(root.resolve(Samples.KEY)).resolve(name);
        Files.writeString(theirs, "{\"name\": \"le leur\"}");

        assertThatThrownBy(() -> plan(Samples.grants(local)))
                .isInstanceOfSatisfying(
                        CheckRefusedException.class,
                        refusal -> assertThat(refusal.report().findings())
                                .extracting(Finding::code)
                                .containsExactly("target-folder-taken"));
        assertThat(theirs).hasContent("{\"name\": \"le leur\"}");
    }

    @Test
    void leavesAloneWhatElseStandsInTheDirectory() throws Exception {
        Files.createDirectories(root.resolve("images"));
        Files.createDirectories(root.resolve(Samples.KEY));
        Files.writeString(root.resolve("images/logo.svg"), "<svg/>");
        Files.writeString(root.resolve("robots.txt"), "User-agent: *");
        Files.writeString(root.resolve(Samples.KEY).resolve("notes.txt"), "à garder");
        Files.writeString(root.resolve(Samples.KEY).resolve("aides-0123456789ab.csv"), "à garder aussi");

        publish(Samples.grants(local));
        publish(Samples.moreGrants(local));

        assertThat(Trees.of(root))
                .containsEntry("images/logo.svg", "<svg/>")
                .containsEntry("robots.txt", "User-agent: *")
                .containsKeys(Samples.KEY + "/notes.txt", Samples.KEY + "/aides-0123456789ab.csv");
    }

    @Test
    void doesNotFollowALinkThatLeadsOutside() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve(Samples.KEY), outside);

        assertThatThrownBy(() -> plan(Samples.grants(local))).isInstanceOf(CheckRefusedException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void doesNotFollowALinkInPlaceOfItsOwnFolder() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve(".opendata"), outside);

        assertThatThrownBy(() -> publish(Samples.grants(local))).isInstanceOf(PublicationException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void replacesALinkInPlaceOfAFileWithoutFollowingIt() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.html"), "leur page");
        publish(Samples.grants(local));
        Files.delete(root.resolve("index.html"));
        Files.createSymbolicLink(root.resolve("index.html"), outside);

        publish(Samples.moreGrants(local));

        assertThat(outside).hasContent("leur page");
        assertThat(root.resolve("index.html")).isRegularFile().content().contains("tiers-lieux");
    }

    @Test
    void doesNotFollowAFileNameThatLeadsOutOfItsFolder() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "secret");
        publish(Samples.grants(local));
        Path descriptor = root.resolve(Samples.KEY).resolve("datapackage.json");
        String text = Files.readString(descriptor);
        Files.writeString(descriptor, text.replaceFirst("\"file\": \"[^\"]+\"", "\"file\": \"../../secret.csv\""));

        assertThatThrownBy(() -> publish(Samples.moreGrants(local)))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("datapackage.json");
        assertThat(secret).hasContent("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "com1.csv", "aux.2019", "index.html", "catalog.json"})
    void refusesAKeyThatNoFolderCanHaveEverywhere(String key) {
        Dataset dataset =
                Samples.dataset(key, Samples.file(local, "a.csv", "a\n1\n")).build();

        assertThatThrownBy(() -> plan(dataset))
                .isInstanceOfSatisfying(
                        CheckRefusedException.class,
                        refusal -> assertThat(refusal.report().findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.code()).isEqualTo("target-key-unusable");
                                    assertThat(finding.message(Locale.FRENCH)).contains(key);
                                }));
    }

    @Test
    void refusesAKeyThatSomeFileSystemsTakeForAnother() throws Exception {
        Files.createDirectories(root.resolve("Aides-Tiers-Lieux"));

        assertThatThrownBy(() -> plan(Samples.grants(local)))
                .isInstanceOfSatisfying(
                        CheckRefusedException.class,
                        refusal -> assertThat(refusal.report().findings().get(0).message(Locale.ENGLISH))
                                .contains("Aides-Tiers-Lieux"));
    }

    @Test
    void saysWhichFileIsMissing() {
        Dataset dataset =
                Samples.dataset(Samples.KEY, folder.resolve("absent.csv")).build();

        assertThatThrownBy(() -> plan(dataset))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        fault -> assertThat(fault.message(Locale.FRENCH)).contains("absent.csv", "n'existe pas"));
    }

    @Test
    void refusesAFolderAsAFile() {
        Dataset dataset = Samples.dataset(Samples.KEY, folder).build();

        assertThatThrownBy(() -> plan(dataset))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("not a file");
    }

    @Test
    void saysThatThereIsNoPermission() {
        FileLayer forbidding = new QuickDisk() {
            @Override
            public void makeFolder(Path forbidden) throws IOException {
                throw new AccessDeniedException(forbidden.toString());
            }
        };
        Publisher publisher = Publisher.to(
                        DirectoryPortal.builder(root).files(forbidding).build())
                .build();
        PublicationPlan plan = publisher.plan(Publication.of(Samples.grants(local)));

        assertThatThrownBy(() -> publisher.apply(plan)).isInstanceOfSatisfying(PublicationException.class, fault -> {
            assertThat(fault.message(Locale.FRENCH)).contains("Pas le droit", root.toString());
            assertThat(fault.receipt().orElseThrow().outcome()).isEqualTo(PublicationReceipt.Outcome.NOT_PUBLISHED);
        });
    }

    @Test
    void saysHowMuchRoomItNeedsOnAFullDisk() throws Exception {
        assumeThat(shell(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=1m",
                        "tmpfs",
                        Files.createDirectory(root).toString()))
                .as("only root can make a small disk to fill")
                .isZero();
        try {
            publish(Samples.grants(local));
            Map<String, String> before = Trees.of(root);
            Path large = Samples.file(local, "large.csv", "nom\n" + "MAGMA\n".repeat(300_000));
            Dataset larger = Samples.dataset(Samples.KEY, large).build();

            assertThatThrownBy(() -> publish(larger)).isInstanceOfSatisfying(PublicationException.class, fault -> {
                assertThat(fault).hasMessageContaining("not enough room").hasMessageContaining("1,800,004 bytes");
                assertThat(fault.receipt().orElseThrow().outcome()).isEqualTo(PublicationReceipt.Outcome.NOT_PUBLISHED);
            });
            assertThat(DirectoryPortal.at(root)
                            .get(Samples.KEY)
                            .distributions()
                            .get(0)
                            .byteSize())
                    .hasValue(99);
            publish(Samples.grants(local));
            assertThat(Trees.of(root)).isEqualTo(before);
        } finally {
            assertThat(shell("umount", root.toString())).isZero();
        }
    }

    private static int shell(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return 127;
        }
    }

    @Test
    void sendsAFileAgainThatTheDirectoryHasLost() throws Exception {
        publish(Samples.grants(local));
        Map<String, String> whole = Trees.of(root);
        try (var files = Files.newDirectoryStream(root.resolve(Samples.KEY), "*.csv")) {
            for (Path file : files) {
                Files.writeString(file, "abîmé");
            }
        }

        publish(Samples.grants(local));

        String file = whole.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        assertThat(Trees.of(root)).containsEntry(file, whole.get(file));
    }

    @Test
    void saysWhichDescriptorIsDamaged() throws Exception {
        publish(Samples.grants(local));
        Files.writeString(root.resolve(Samples.KEY).resolve("datapackage.json"), "{\"opendata4j\": ");

        assertThatThrownBy(() -> DirectoryPortal.at(root).get(Samples.KEY))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("datapackage.json");
    }
}
