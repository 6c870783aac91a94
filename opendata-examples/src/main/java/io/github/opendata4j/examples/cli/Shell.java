package io.github.opendata4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command gets from the process that runs it: two streams, a terminal or none, a language.
 *
 * @param out takes what was asked for, nothing else
 * @param err takes everything else: messages, progress, questions
 * @param charset how text is written to both
 * @param terminal the person in front of it, or {@link Terminal#NONE}
 * @param locale the language of the environment
 * @param environment the variables of the environment, such as the one with a key
 */
record Shell(
        PrintStream out,
        PrintStream err,
        Charset charset,
        Terminal terminal,
        Locale locale,
        Function<String, Optional<String>> environment) {
    /** A shell without any variable. */
    Shell(PrintStream out, PrintStream err, Charset charset, Terminal terminal, Locale locale) {
        this(out, err, charset, terminal, locale, name -> Optional.empty());
    }

    /** The shell of this process. */
    @SuppressWarnings("SystemConsoleNull") // with the plain console it is null again where nobody sits
    static Shell ofProcess() {
        // JDK 22 to 24 hand out a console even when nobody sits there, unless told to use the plain one
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : charset(console);
        return new Shell(
                new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                console == null ? Terminal.NONE : Terminal.of(console),
                locale(System.getenv(), Locale.getDefault()),
                new Environment());
    }

    private static final class Environment implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String name) {
            return Optional.ofNullable(System.getenv(name));
        }
    }

    /** Standard output as picocli wants it. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, charset), true);
    }

    /** French where the environment says so, even if the system has not installed French: Java would fall back to English. */
    static Locale locale(Map<String, String> environment, Locale fallback) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("fr") ? Locale.FRENCH : fallback;
            }
        }
        return fallback;
    }

    /** Files and pipes get UTF-8 whatever the locale; a terminal its own charset, and UTF-8 where it says ASCII. */
    private static Charset charset(Console console) {
        return console.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : console.charset();
    }
}
