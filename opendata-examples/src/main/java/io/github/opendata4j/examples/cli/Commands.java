package io.github.opendata4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Puts the sub-commands together for picocli. */
final class Commands {
    private Commands() {}

    /** The command line with the sub-command that the arguments name, or with all of them. */
    static CommandLine line(OpendataCommand opendata, Failures failures, String... args) {
        CommandLine line = new CommandLine(opendata);
        Map<String, Supplier<Object>> commands = commands(opendata);
        // reading the annotations of one command is quicker than of all, and most calls name one
        Supplier<Object> named = args.length == 0 ? null : commands.get(args[0]);
        (named == null ? commands.values() : List.of(named)).forEach(command -> line.addSubcommand(command.get()));
        line.setOut(opendata.shell().outWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(opendata))
                .setExecutionExceptionHandler((exception, command, parsed) -> failures.report(exception));
        line.setExecutionStrategy(parsed -> {
            line.setResourceBundle(opendata.messages().bundle()); // now that --lang is known
            return new CommandLine.RunLast().execute(parsed);
        });
        line.getCommandSpec().version(OpendataCommand.version());
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(OpendataCommand.version()));
        return line;
    }

    static boolean has(OpendataCommand opendata, String name) {
        return commands(opendata).containsKey(name);
    }

    /** By the name that each has in its annotation, in the order of the help. */
    private static Map<String, Supplier<Object>> commands(OpendataCommand opendata) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("validate", () -> new ValidateCommand(opendata));
        commands.put("search", () -> new SearchCommand(opendata));
        commands.put("show", () -> new ShowCommand(opendata));
        commands.put("rows", () -> new RowsCommand(opendata));
        commands.put("publish", () -> new PublishCommand(opendata));
        commands.put("withdraw", () -> new WithdrawCommand(opendata));
        commands.put("repair", () -> new RepairCommand(opendata));
        commands.put("convert", () -> new ConvertCommand(opendata));
        commands.put("mapping", () -> new MappingCommand(opendata));
        commands.put("template", () -> new TemplateCommand(opendata));
        commands.put("correct", () -> new CorrectCommand(opendata));
        commands.put("merge", () -> new MergeCommand(opendata));
        commands.put("schemas", () -> new SchemasCommand(opendata));
        commands.put("lint", () -> new LintCommand(opendata));
        commands.put("rules", () -> new RulesCommand(opendata));
        return commands;
    }
}
