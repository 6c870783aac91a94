package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    Path folder;

    @Test
    void waitsNoLongerThanItWasToldAndSaysWhy() {
        List<Duration> waited = new ArrayList<>();
        DirectoryPortal portal = DirectoryPortal.builder(root())
                .patience(Duration.ofMillis(200))
                .sleeper(waited::add)
                .build();

        try (PublicationSession session = DirectoryPortal.at(root()).begin(grants())) {
            assertThat(session.state().dataset()).isEmpty();
            assertThatThrownBy(() -> portal.begin(grants())).isInstanceOfSatisfying(PortalException.class, busy -> {
                assertThat(busy.isRetryable()).isTrue();
                assertThat(busy.message(Locale.FRENCH)).contains("Une autre publication", root().toString());
            });
        }
        assertThat(waited.stream().mapToLong(Duration::toMillis).sum()).isEqualTo(200);
    }

    @Test
    void isGivenBackWhenASessionEnds() {
        DirectoryPortal portal =
                DirectoryPortal.builder(root()).patience(Duration.ZERO).build();
        portal.begin(grants()).close();

        portal.begin(grants()).close();

        assertThat(portal.find(Samples.KEY)).isEmpty();
    }

    @Test
    void keepsThreadsApart() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<PublicationReceipt>> publications = IntStream.range(0, 12)
                    .<Callable<PublicationReceipt>>mapToObj(n -> () -> publish("jeu-" + n))
                    .toList();
            for (Future<PublicationReceipt> receipt : threads.invokeAll(publications)) {
                assertThat(receipt.get().outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(DirectoryPortal.at(root()).streamDatasets()).hasSize(12);
        assertThat(PublishedFiles.brokenBelow(root())).isEmpty();
    }

    @Test
    void keepsProcessesApart() throws Exception {
        try (PublicationSession session = DirectoryPortal.at(root()).begin(grants())) {
            Process other = otherProcess();
            String said = read(other.getInputStream());

            assertThat(other.waitFor()).as(said).isEqualTo(3);
            assertThat(said).contains("Another publication is under way");
            assertThat(session.state().dataset()).isEmpty();
        }
        Process alone = otherProcess();
        assertThat(read(alone.getInputStream())).contains("free");
        assertThat(alone.waitFor()).isZero();
    }

    /** Runs {@link #main} in another process, on the class path. */
    private Process otherProcess() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPath.ofThisProcess(),
                        DirectoryLockTest.class.getName(),
                        root().toString(),
                        folder.resolve("local").toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Another process that tries to write: exits with 3 if it may not. */
    public static void main(String[] arguments) {
        try {
            DirectoryPortal.builder(Path.of(arguments[0]))
                    .patience(Duration.ZERO)
                    .build()
                    .begin(Samples.grants(Path.of(arguments[1])))
                    .close();
            System.out.println("free");
        } catch (PortalException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }

    private PublicationReceipt publish(String key) {
        Dataset dataset = Samples.dataset(key, Samples.file(folder.resolve(key), "a.csv", "a\n1\n"))
                .build();
        Publisher publisher = Publisher.to(
                        DirectoryPortal.builder(root()).files(new QuickDisk()).build())
                .build();
        PublicationPlan plan = publisher.plan(Publication.of(dataset));
        return publisher.apply(plan);
    }

    private static String read(InputStream stream) throws Exception {
        return new String(stream.readAllBytes());
    }

    private Dataset grants() {
        return Samples.grants(folder.resolve("local"));
    }

    private Path root() {
        return folder.resolve("catalogue");
    }
}
