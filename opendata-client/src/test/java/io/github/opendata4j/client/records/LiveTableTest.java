package io.github.opendata4j.client.records;

import static io.github.opendata4j.client.records.Condition.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTableTest {
    private static final Instant FETCHED = MemorySource.FETCHED;
    private static final String TWO = "nom,velos,maj\nGare,12,2026-11-28T07:58:00Z\nHalles,3,2026-11-28T07:57:00Z\n";

    record Station(
            @Column("nom") String name,
            @Column("velos") int bikes,
            @Column("maj") Optional<Instant> updated) {}

    @TempDir
    private Path folder;

    private final ManualScheduler scheduler = new ManualScheduler();
    private final MemorySource source = new MemorySource(() -> stream(TWO));
    private final List<String> events = new ArrayList<>();
    private Instant now = FETCHED.plusSeconds(30);

    private final LiveListener listener = new LiveListener() {
        @Override
        public void refreshed(LiveState state) {
            events.add("refreshed " + state.rows());
        }

        @Override
        public void failed(RuntimeException failure, LiveState state) {
            events.add("failed " + failure.getClass().getSimpleName());
        }

        @Override
        public void columnsChanged(ColumnChange change) {
            events.add("gone " + change.gone() + " added " + change.added());
        }

        @Override
        public void restored(LiveState state) {
            events.add("restored " + state.rows());
        }

        @Override
        public void notKept(IOException failure) {
            events.add("not kept");
        }
    };

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    @AfterEach
    void shutDown() {
        scheduler.shutdownNow();
    }

    private LiveTable.Builder<Station> builder() {
        return builder(source.records(MemorySource.STATIONS));
    }

    private LiveTable.Builder<Station> builder(RecordRequest request) {
        return LiveTable.builder(request, Station.class, MethodHandles.lookup())
                .timestamp(station -> station.updated().orElse(null))
                .scheduler(scheduler)
                .clock(clock)
                .listener(listener);
    }

    @Test
    void itIsEmptyUntilTheFirstRowsAreThere() throws InterruptedException {
        LiveTable<Station> table = builder().open();
        assertThat(table.rows()).isEmpty();
        assertThat(table.age()).isEmpty();
        assertThat(table.attribution()).isEmpty();
        assertThat(table.awaitRows(Duration.ZERO)).isFalse();

        scheduler.runNext();

        assertThat(table.awaitRows(Duration.ZERO)).isTrue();
        assertThat(table.rows()).extracting(Station::name).containsExactly("Gare", "Halles");
        assertThat(table.attribution().orElseThrow().producer()).contains("Tours Métropole");
        assertThat(events).containsExactly("refreshed 2");
    }

    @Test
    void theAgeIsThatOfTheYoungestRow() {
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        assertThat(table.age()).contains(Duration.ofSeconds(150));
        now = now.plusSeconds(60);
        assertThat(table.age()).contains(Duration.ofSeconds(210));
        assertThat(table.state().fetchedAt()).contains(FETCHED);
    }

    @Test
    void aTimestampFromTheFutureSaysNothing() {
        source.content = () -> stream(TWO + "Folie,1,2099-01-01T00:00:00Z\n");
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        assertThat(table.age()).contains(Duration.ofSeconds(150));
    }

    @Test
    void withoutTimestampsTheAgeIsSinceTheFetch() {
        source.content = () -> stream("nom,velos,maj\nGare,12,\n");
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        assertThat(table.age()).contains(Duration.ofSeconds(30));
    }

    @Test
    void theLastGoodRowsStayWhileThePortalIsAway() {
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        source.content = () -> {
            throw new UncheckedIOException(new IOException("no route to host"));
        };
        scheduler.runNext();
        scheduler.runNext();

        assertThat(table.rows()).hasSize(2);
        assertThat(table.state().failures()).isEqualTo(2);
        assertThat(table.state().lastFailure()).containsInstanceOf(UncheckedIOException.class);
        assertThat(events).containsExactly("refreshed 2", "failed UncheckedIOException", "failed UncheckedIOException");

        source.content = () -> stream(TWO + "Pont,1,\n");
        scheduler.runNext();
        assertThat(table.rows()).hasSize(3);
        assertThat(table.state().failures()).isZero();
        assertThat(table.state().lastFailure()).isEmpty();
    }

    @Test
    void afterFailuresItAsksLessOften() {
        source.content = () -> {
            throw new IllegalStateException();
        };
        builder().every(Duration.ofSeconds(10)).open();
        for (int i = 0; i < 7; i++) {
            scheduler.runNext();
        }
        source.content = () -> stream(TWO);
        scheduler.runNext();
        assertThat(scheduler.delays)
                .extracting(Duration::toSeconds)
                .containsExactly(0L, 10L, 20L, 40L, 80L, 80L, 80L, 80L, 10L);
    }

    @Test
    void aRenamedColumnIsToldAndTheLastGoodRowsStay() {
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        source.content = () -> stream("nom,nb_velos,maj\nGare,12,\n");
        scheduler.runNext();

        assertThat(table.rows()).hasSize(2);
        assertThat(table.state().lastFailure()).containsInstanceOf(NoSuchElementException.class);
        assertThat(events)
                .containsExactly("refreshed 2", "gone [velos] added [nb_velos]", "failed NoSuchElementException");
    }

    @Test
    void aRenamedColumnOfTheQueryIsToldToo() {
        LiveTable<Station> table = builder(source.records(MemorySource.STATIONS)
                        .where(field("velos").atLeast(5)))
                .open();
        scheduler.runNext();
        source.content = () -> stream("nom,nb_velos,maj\nGare,12,\n");
        scheduler.runNext();
        assertThat(table.rows()).extracting(Station::name).containsExactly("Gare");
        assertThat(events)
                .containsExactly("refreshed 1", "gone [velos] added [nb_velos]", "failed UnknownFieldException");
    }

    @Test
    void aColumnMoreIsToldAndDoesNoHarm() {
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        source.content = () -> stream("nom,velos,maj,quartier\nGare,12,,Centre\n");
        scheduler.runNext();
        assertThat(table.rows()).hasSize(1);
        assertThat(events).containsExactly("refreshed 2", "gone [] added [quartier]", "refreshed 1");
    }

    @Test
    void tooFewRowsAreTakenForAMishapAndTooManyAreRefused() {
        LiveTable<Station> table = builder().atLeast(2).atMost(3).open();
        scheduler.runNext();
        source.content = () -> stream("nom,velos,maj\n");
        scheduler.runNext();
        source.content = () -> stream("nom,velos,maj\n" + "a,1,\n".repeat(4));
        scheduler.runNext();
        assertThat(table.rows()).hasSize(2);
        assertThat(events).containsExactly("refreshed 2", "failed OpenDataException", "failed OpenDataException");
    }

    @Test
    void aListenerThatThrowsDoesNoHarm() {
        LiveTable<Station> table = builder()
                .listener(new LiveListener() {
                    @Override
                    public void refreshed(LiveState state) {
                        throw new IllegalStateException("from a listener");
                    }
                })
                .open();
        scheduler.runNext();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.state().failures()).isZero();
        assertThat(scheduler.waiting()).isEqualTo(1);
    }

    @Test
    void aRestartHasTheRowsOfTheLastRun() throws InterruptedException {
        Path file = folder.resolve("stations.live");
        builder().keptIn(file).open().close();
        scheduler.runNext();
        events.clear();

        source.content = () -> {
            throw new UncheckedIOException(new IOException("still away"));
        };
        now = FETCHED.plusSeconds(3600);
        LiveTable<Station> second = builder().keptIn(file).open();

        assertThat(second.awaitRows(Duration.ZERO)).isTrue();
        assertThat(second.rows()).extracting(Station::bikes).containsExactly(12, 3);
        assertThat(second.age()).contains(Duration.ofSeconds(3720));
        assertThat(second.state().fetchedAt()).contains(FETCHED);
        assertThat(second.attribution().orElseThrow().toString())
                .isEqualTo("Tours Métropole, « Stations de vélos », mis à jour le 28 novembre 2026,"
                        + " Licence Ouverte version 2.0");
        assertThat(events).containsExactly("restored 2");
        assertThat(folder).as("nothing is left beside it").isDirectoryContaining(path -> path.equals(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatWasKeptStaysWhenTheTableBreaks() throws IOException {
        Path file = folder.resolve("stations.live");
        LiveTable<Station> table = builder().keptIn(file).open();
        scheduler.runNext();
        byte[] kept = Files.readAllBytes(file);
        source.content = () -> stream("nom,nb_velos,maj\nGare,12,\n");
        scheduler.runNext();
        assertThat(file).hasBinaryContent(kept);
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void aTableWithALimitIsKeptWhole() {
        Path file = folder.resolve("stations.live");
        RecordRequest first = source.records(MemorySource.STATIONS).limit(1);
        source.content = () -> stream(TWO + "\"Place\nJean-Jaurès\",1,\n".repeat(40_000));
        builder(first).keptIn(file).open();
        scheduler.runNext();
        assertThat(file).content(StandardCharsets.UTF_8).endsWith("Jean-Jaurès\",1,\n");
        assertThat(builder(first).keptIn(file).open().rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\n", "{\"formatVersion\":1}\nnom\n", "no JSON\nnom,velos,maj\n", "[1]\n"})
    void aFileThatIsNoneIsPassedOver(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("stations.live"), content);
        LiveTable<Station> table = builder().keptIn(file).open();
        assertThat(table.rows()).isEmpty();
        scheduler.runNext();
        assertThat(table.rows()).hasSize(2);
        assertThat(builder().keptIn(file).open().rows()).hasSize(2);
    }

    @Test
    void aFileOfAnotherRequestIsPassedOver() {
        Path file = folder.resolve("stations.live");
        builder().keptIn(file).open();
        scheduler.runNext();
        RecordRequest other =
                source.records(MemorySource.STATIONS).where(field("velos").atLeast(5));
        assertThat(builder(other).keptIn(file).open().rows()).isEmpty();
    }

    record Renamed(String nom, @Column("quartier") String district) {}

    @Test
    void aFileThatLacksAColumnOfANewVersionIsPassedOver() {
        Path file = folder.resolve("stations.live");
        builder().keptIn(file).open();
        scheduler.runNext();
        LiveTable<Renamed> newer = LiveTable.builder(
                        source.records(MemorySource.STATIONS), Renamed.class, MethodHandles.lookup())
                .scheduler(scheduler)
                .keptIn(file)
                .listener(listener)
                .open();
        assertThat(newer.rows()).isEmpty();
        assertThat(events).containsExactly("refreshed 2", "not kept");
    }

    @Test
    void withoutItsFolderTheTableGoesOn() {
        LiveTable<Station> table =
                builder().keptIn(folder.resolve("none/stations.live")).open();
        scheduler.runNext();
        assertThat(table.rows()).hasSize(2);
        assertThat(events).containsExactly("not kept", "refreshed 2");
        assertThat(source.closed).hasValue(1);
    }

    @Test
    void closingEndsTheFetchesAndKeepsTheRows() {
        LiveTable<Station> table = builder().open();
        scheduler.runNext();
        table.close();
        scheduler.runNext();
        assertThat(scheduler.waiting()).isZero();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void aSchedulerThatIsShutDownEndsTheFetches() {
        LiveTable<Station> table = builder().open();
        scheduler.shutdown();
        scheduler.runNext();
        assertThat(table.rows()).hasSize(2);
        assertThat(scheduler.waiting()).isZero();
    }

    @Test
    void aPauseOfNothingIsRefused() {
        assertThatThrownBy(() -> builder().every(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(20)
    void readersNeverWaitForAPortalThatDoesNotAnswer() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        source.content = () -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return stream(TWO);
        };
        try (LiveTable<Station> table = LiveTable.builder(
                        source.records(MemorySource.STATIONS), Station.class, MethodHandles.lookup())
                .every(Duration.ofHours(1))
                .open()) {
            asked.await();
            assertThat(table.rows()).isEmpty();
            assertThat(table.state().failures()).isZero();
            answer.countDown();
            assertThat(table.awaitRows(Duration.ofSeconds(15))).isTrue();
            assertThat(table.rows()).hasSize(2);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
