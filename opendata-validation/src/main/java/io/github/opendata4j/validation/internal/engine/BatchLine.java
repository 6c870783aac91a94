package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.TableScanner;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a file in their order, each scanned and sifted, by several threads where the file is long.
 *
 * <p>The file can only be read by one thread after the other, and findings have to come in its order; but parsing and
 * sifting, most of the work, are independent for each batch. So the thread that checks takes batches from the front of
 * the line, and whoever has nothing else to do, that thread or a helper, reads the next one to the end of the line and
 * parses and sifts it there. Where a batch ends is guessed meanwhile; if the guess was wrong, which shows when its turn
 * comes, it and what is behind it in the line are read again. All checks, findings and exceptions stay with the one
 * thread that called; what is found does not depend on who did what. Memory is that of {@value #BATCHES_EACH} batches
 * for each thread.
 */
final class BatchLine implements AutoCloseable {

    /** Shorter files are done before a helper is awake. */
    static final long HELP_FROM = 4L << 20;

    private static final int BATCHES_EACH = 2;

    private final TableScanner scanner;
    private final CheckPlan plan;
    private final int workers;
    private final List<Thread> helpers = new ArrayList<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<SiftedBatch> line = new ArrayDeque<>();
    private final Set<SiftedBatch> ready = new HashSet<>();
    private final Deque<SiftedBatch> free = new ArrayDeque<>();

    /** Whether a thread has the scanner. */
    private boolean scanning;

    /** Whether there are others to leave work to. */
    private volatile boolean helped;

    /** Whether there is nothing more to scan, or nobody wants it. */
    private boolean ended;

    /** The scanner and the plan are lent until this is closed; {@code workers} counts the calling thread. */
    BatchLine(TableScanner scanner, CheckPlan plan, int workers) {
        this.scanner = scanner;
        this.plan = plan;
        this.workers = workers;
        free.add(plan.emptyBatch());
    }

    /**
     * The next batch, to be {@linkplain #release given back}; an empty one at the end.
     *
     * @throws InterruptedIOException if the thread is interrupted
     */
    SiftedBatch next() throws IOException {
        SiftedBatch first = firstReady();
        while (first == null) {
            work();
            first = firstReady();
        }
        first.rethrow();
        while (!scanner.accept(first.piece())) {
            readAgain(first);
        }
        if (workers > 1 && !helped && first.bytesRead() >= HELP_FROM) {
            callHelpers();
        }
        return first;
    }

    /** Puts back what was read from a batch on, and has it read and sifted anew. */
    private void readAgain(SiftedBatch first) throws IOException {
        scanner.putBack(Stream.concat(Stream.of(first), standStill().stream())
                .filter(batch -> !batch.isUnread())
                .map(SiftedBatch::piece)
                .toList());
        first.scan(scanner);
        first.rethrow();
        first.sift(plan);
        first.rethrow();
        lock.lock();
        try {
            free.addAll(line);
            line.clear();
            ready.clear();
            ended = first.isLast();
            scanning = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the scanner and waits until nobody works on a batch; those in the line are returned. */
    private List<SiftedBatch> standStill() throws InterruptedIOException {
        lock.lock();
        try {
            while (scanning || ready.size() < line.size()) {
                changed.await();
            }
            scanning = true;
            return List.copyOf(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The check was interrupted");
        } finally {
            lock.unlock();
        }
    }

    /** Takes a batch back that has been checked. */
    void release(SiftedBatch batch) {
        lock.lock();
        try {
            free.add(batch);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first in line once it is sifted; null if there is something better to do than to wait for it. */
    private @Nullable SiftedBatch firstReady() throws InterruptedIOException {
        lock.lock();
        try {
            while (!ready.contains(line.peek())) {
                if (mayScan()) {
                    return null;
                }
                changed.await();
            }
            ready.remove(line.peek());
            return line.poll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The check was interrupted");
        } finally {
            lock.unlock();
        }
    }

    private boolean mayScan() {
        return !ended && !scanning && !free.isEmpty();
    }

    /** Scans and sifts one batch, if there is one to scan. */
    private void work() {
        SiftedBatch batch = takeScanner();
        if (batch == null) {
            return;
        }
        if (helped) {
            batch.read(scanner);
        } else {
            batch.scan(scanner);
        }
        giveScannerBack(batch);
        if (!batch.isLast()) {
            batch.sift(plan);
        }
        putReady(batch);
    }

    private @Nullable SiftedBatch takeScanner() {
        lock.lock();
        try {
            if (!mayScan()) {
                return null;
            }
            scanning = true;
            return free.poll();
        } finally {
            lock.unlock();
        }
    }

    private void giveScannerBack(SiftedBatch batch) {
        lock.lock();
        try {
            scanning = false;
            ended |= batch.isLast();
            line.add(batch);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void putReady(SiftedBatch batch) {
        lock.lock();
        try {
            ended |= batch.isLast(); // if sifting failed
            ready.add(batch);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void callHelpers() {
        helped = true;
        for (int i = 1; i < workers * BATCHES_EACH; i++) {
            release(plan.emptyBatch());
        }
        for (int i = 1; i < workers; i++) {
            Thread helper = new Thread(this::help, "opendata-check-" + i);
            helper.setDaemon(true); // a program that ends does not wait for a check
            helpers.add(helper);
            helper.start();
        }
    }

    private void help() {
        while (awaitWork()) {
            work();
        }
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            while (!ended && !mayScan()) {
                changed.await();
            }
            return !ended;
        } catch (InterruptedException e) {
            return false; // by close() only: the thread ends
        } finally {
            lock.unlock();
        }
    }

    /** Ends the helpers; returns when none is left, at the latest when the block at hand has been read. */
    @Override
    public void close() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        for (Thread helper : helpers) {
            helper.interrupt();
        }
        boolean interrupted = false;
        for (Thread helper : helpers) {
            interrupted |= join(helper);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a thread's end whatever happens; returns whether this one was interrupted meanwhile. */
    private static boolean join(Thread helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
