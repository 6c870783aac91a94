package io.github.opendata4j.client.http;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps what is logged at any level, with all arguments and whole stack traces, as long as a test asks for it. */
public final class LogKeeper implements SLF4JServiceProvider {
    static final List<String> LINES = new CopyOnWriteArrayList<>();
    private static volatile boolean keeping;

    /** Logs from here on are kept. */
    static void start() {
        LINES.clear();
        keeping = true;
    }

    static void stop() {
        keeping = false;
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Lines::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class Lines extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        Lines(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return keeping;
        }

        @Override
        public boolean isDebugEnabled() {
            return keeping;
        }

        @Override
        public boolean isInfoEnabled() {
            return keeping;
        }

        @Override
        public boolean isWarnEnabled() {
            return keeping;
        }

        @Override
        public boolean isErrorEnabled() {
            return keeping;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return name;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable fault) {
            LINES.add(level + " " + name + " " + message + " " + Arrays.toString(arguments) + trace(fault));
        }

        private static String trace(Throwable fault) {
            return fault == null ? "" : " " + fault + trace(fault.getCause());
        }
    }
}
