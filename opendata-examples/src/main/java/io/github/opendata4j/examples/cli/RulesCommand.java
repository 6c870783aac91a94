package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.render.RulesDocument;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata rules}: the rules that reports speak of, one a line; one in full; or the whole catalogue. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "rule-code")
    private @Nullable String code;

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "rules-format")
    private Form form = Form.TEXT;

    /** How the catalogue is written. */
    enum Form {
        /** A line for each rule, or all of one. */
        TEXT,
        /** All of all rules, for programs. */
        JSON,
        /** All of all rules, for people. */
        MARKDOWN
    }

    RulesCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() {
        PrintStream out = opendata.shell().out();
        Locale locale = opendata.messages().locale();
        RuleCatalogue rules = RuleCatalogue.standard();
        String asked = code;
        if (asked != null) {
            out.print(RulesDocument.markdown(rules.findEntry(asked).orElseThrow(() -> unknown(asked)), locale));
        } else if (form == Form.JSON) {
            out.print(RulesDocument.json(rules));
        } else if (form == Form.MARKDOWN) {
            out.print(RulesDocument.markdown(rules, locale));
        } else {
            list(rules, locale, out);
        }
        return ExitCode.DONE.number();
    }

    private static void list(RuleCatalogue rules, Locale locale, PrintStream out) {
        int width = rules.rules().stream()
                .mapToInt(rule -> rule.code().length())
                .max()
                .orElse(0);
        for (Rule rule : rules.rules()) {
            out.println(String.format(
                    "%-" + width + "s  %-7s  %s",
                    rule.code(),
                    rule.severity(),
                    rule.title().get(locale)));
        }
    }

    private CommandException unknown(String asked) {
        return new CommandException(ExitCode.USAGE, opendata.messages().text("rule-unknown", asked));
    }
}
