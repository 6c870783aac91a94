package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.report.Report;
import java.util.OptionalInt;

/** A table of which not everything was looked at is not known to be valid: says why, and what to do about it. */
final class Completeness {

    private Completeness() {}

    /** The failure to find out, for a report that is not complete. */
    static CommandException failure(Report report, Messages messages) {
        return new CommandException(ExitCode.FAILED, whyIncomplete(report, messages));
    }

    private static String whyIncomplete(Report report, Messages messages) {
        OptionalInt enough = memoryEnough(report);
        return enough.isPresent()
                ? messages.text("keys-incomplete", KeyMemoryOption.NAME, enough.getAsInt())
                : messages.text("check-incomplete", String.join("; ", report.incompleteReasons()));
    }

    /** The MiB with which all keys would have been compared, if some were not for want of them. */
    private static OptionalInt memoryEnough(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("limit-reached"))
                .map(finding -> String.valueOf(finding.parameters().get("expected")))
                .flatMap(mebibytes -> KeyMemory.of(mebibytes).stream())
                .mapToInt(KeyMemory::mebibytes)
                .max();
    }
}
