package io.github.opendata4j.client.records;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what is scheduled when a test says so, and remembers how long it should have waited. */
final class ManualScheduler extends ScheduledThreadPoolExecutor {
    final List<Duration> delays = new ArrayList<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    ManualScheduler() {
        super(0);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        if (isShutdown()) {
            throw new RejectedExecutionException();
        }
        delays.add(Duration.of(delay, unit.toChronoUnit()));
        tasks.add(task);
        return super.schedule(() -> {}, 1, TimeUnit.DAYS); // nobody looks at it
    }

    void runNext() {
        tasks.remove().run();
    }

    int waiting() {
        return tasks.size();
    }
}
