package io.github.opendata4j.examples.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line, {@code opendata}: one small class per sub-command, and here what they share.
 *
 * <p>What a command is asked for goes to standard output and nothing else does; messages, progress and questions go
 * to standard error. Whatever goes wrong ends in one message that says what to do next, and in the code of {@link ExitCode} that
 * scripts can rely on; a stack trace shows only with {@code --debug} or where {@code OPENDATA_DEBUG} is set.
 *
 * <pre>{@code
 * opendata validate aides.csv --schema scdl/subventions --format html --out rapport.html
 * opendata publish dataset.json --to catalogue
 * opendata withdraw aides --from catalogue --reason "Des adresses de particuliers y figuraient."
 * }</pre>
 */
@Command(name = "opendata", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
public final class OpendataCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            descriptionKey = "lang",
            converter = LanguageConverter.class,
            scope = ScopeType.INHERIT)
    private @Nullable Locale language;

    @Option(names = "--debug", descriptionKey = "debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    OpendataCommand(Shell shell) {
        this.shell = shell;
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args as typed: {@code validate aides.csv --schema scdl/subventions}
     */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // Hibernate Validator's: silent like the rest
        Shell shell = Shell.ofProcess();
        Interruption interruption = Interruption.watch(shell, args);
        int code = run(shell, args);
        interruption.forget();
        System.exit(code);
    }

    /** Runs one command without ending the process. */
    static int run(Shell shell, String... args) {
        OpendataCommand opendata = new OpendataCommand(shell);
        Failures failures = new Failures(opendata);
        try {
            int code = opendata.execute(failures, HelpWord.asOption(opendata, args));
            shell.out().flush();
            // a full disk or a closed pipe behind standard output shows only here
            return shell.out().checkError() ? failures.report(failures.standardOutputLost()) : code;
        } catch (OutOfMemoryError e) {
            return failures.report(e);
        }
    }

    /** The plainest and most frequent call does without picocli, which takes longer than checking a small file. */
    private int execute(Failures failures, String... args) {
        Optional<ValidateCommand> plain = PlainValidate.parse(this, args);
        return plain.isPresent()
                ? plain.get().run(failures)
                : Commands.line(this, failures, args).execute(args);
    }

    /** Without a sub-command there is nothing to do. */
    @Override
    public Integer call() {
        throw UsageErrors.commandMissing(Objects.requireNonNull(spec), messages());
    }

    /** Sets the language as {@code --lang} does. */
    void speak(Locale wanted) {
        language = wanted;
    }

    /** Where commands write to. */
    Shell shell() {
        return shell;
    }

    /** The sentences in the language asked for, or the environment's. */
    Messages messages() {
        return Messages.in(language == null ? shell.locale() : language);
    }

    /** Whether stack traces are wanted. */
    boolean isDebugging() {
        return debug || System.getenv("OPENDATA_DEBUG") != null;
    }

    /** The version that the runnable jar carries in its manifest. */
    static String version() {
        String version = OpendataCommand.class.getPackage().getImplementationVersion();
        return "opendata " + Objects.requireNonNullElse(version, "(from sources)");
    }
}
