package io.github.opendata4j.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Looks after answers that are read as they come. A thread that waits for a socket doesn't notice that it was
 * interrupted, nor that the time is over; a watch that runs while such answers are open does, and cancels their call.
 */
final class StreamWatch {
    private static final long PERIOD_MILLIS = 50;

    private final ScheduledThreadPoolExecutor watch;

    StreamWatch() {
        watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "opendata4j http watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        watch.setKeepAliveTime(1, TimeUnit.SECONDS);
        watch.allowCoreThreadTimeOut(true);
    }

    /** The same content, ended when its reader is interrupted or the time is over. */
    InputStream over(InputStream content, Call call, @Nullable Duration limit) {
        Watched watched = new Watched(content, call, limit == null ? Long.MAX_VALUE : limit.toNanos());
        watched.task = watch.scheduleWithFixedDelay(watched::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return watched;
    }

    private static final class Watched extends FilterInputStream {
        private final Call call;
        private final long start = System.nanoTime();
        private final long limit;
        private volatile @Nullable Thread reader;
        private volatile boolean interrupted;
        private volatile boolean late;
        private boolean ended;
        private @Nullable ScheduledFuture<?> task;

        Watched(InputStream in, Call call, long limit) {
            super(in);
            this.call = call;
            this.limit = limit;
        }

        void look() {
            Thread reading = reader;
            if (System.nanoTime() - start > limit) {
                late = true;
                call.cancel();
            } else if (reading != null && reading.isInterrupted()) {
                interrupted = true;
                call.cancel();
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            reader = Thread.currentThread();
            try {
                if (Thread.currentThread().isInterrupted()) {
                    call.cancel();
                    throw new InterruptedIOException("The thread was interrupted before it read");
                }
                int read = in.read(bytes, offset, length);
                if (read < 0) {
                    end();
                }
                return read;
            } catch (IOException e) {
                throw told(e);
            } finally {
                reader = null;
            }
        }

        @Override
        public long skip(long n) throws IOException {
            long left = n;
            byte[] block = new byte[(int) Math.max(1, Math.min(n, 1 << 14))];
            while (left > 0) {
                int read = read(block, 0, (int) Math.min(left, block.length));
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return n - left;
        }

        private IOException told(IOException e) {
            if (interrupted) {
                InterruptedIOException fault = new InterruptedIOException("The thread was interrupted while it read");
                fault.initCause(e);
                return fault;
            }
            if (late) {
                SocketTimeoutException fault =
                        new SocketTimeoutException("The time limit was reached while it was read");
                fault.initCause(e);
                return fault;
            }
            return e;
        }

        private void end() {
            ended = true;
            if (task != null) {
                task.cancel(false);
            }
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                call.cancel(); // what is left isn't read to its end for the sake of the connection
            }
            end();
            super.close();
        }
    }
}
