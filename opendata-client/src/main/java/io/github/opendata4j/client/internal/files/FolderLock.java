package io.github.opendata4j.client.internal.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A lock that keeps others out, be they other threads of this process or other processes. It goes with its process,
 * however that ends; the file stays.
 */
public final class FolderLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Lets time pass. */
    @FunctionalInterface
    public interface Sleeper {
        /** Waits for real. */
        Sleeper REAL = duration -> Thread.sleep(duration.toMillis());

        /**
         * Waits.
         *
         * @param duration how long
         * @throws InterruptedException if the thread is interrupted
         */
        void sleep(Duration duration) throws InterruptedException;
    }

    /**
     * Takes the lock, and waits a while for it.
     *
     * @param file the lock's file, made if it isn't there
     * @param patience how long to wait for it
     * @param sleeper lets time pass
     * @return the lock; empty if another has held it all the time
     * @throws IOException if the file can't be opened or locked, or the thread is interrupted
     */
    public static Optional<FolderLock> take(Path file, Duration patience, Sleeper sleeper) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = take(channel, patience, sleeper);
            return taken ? Optional.of(new FolderLock(channel)) : Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean take(FileChannel channel, Duration patience, Sleeper sleeper) throws IOException {
        Duration waited = Duration.ZERO;
        while (!tryOnce(channel)) {
            if (waited.compareTo(patience) >= 0) {
                return false;
            }
            try {
                sleeper.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while waiting for a lock");
            }
            waited = waited.plus(PAUSE);
        }
        return true;
    }

    /** Within one process the platform throws where it would say "taken" of another process. */
    private static boolean tryOnce(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
