package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.repair.ColumnLayout;
import io.github.opendata4j.validation.repair.TableRepair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opendata convert}: a file with other column names becomes one of the schema's. */
@Command(name = "convert")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class ConvertCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Mixin
    private TableOptions table;

    @Mixin
    private SchemaOption schema;

    @Option(names = "--mapping", required = true, paramLabel = "FILE.json", descriptionKey = "mapping")
    private Path mapping;

    @Mixin
    private NewTable target;

    @Option(names = "--profile", paramLabel = "standard|validata|strict", descriptionKey = "profile")
    private ProfileName profile = ProfileName.STANDARD;

    @Mixin
    private KeyMemoryOption keyMemory;

    ConvertCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = opendata.messages();
        TableSource source = table.rereadable(messages);
        TableSchema wanted = schema.schema(messages);
        target.require(messages, table.file(), table.description(), schema.file(), mapping);
        TableRepair.Builder repair = TableRepair.builder(wanted)
                .mapping(new MappingArgument(messages).read(mapping, wanted))
                .columns(ColumnLayout.OF_SCHEMA)
                .dialect(table.dialect(messages))
                .profile(profile.profile())
                .keyMemory(keyMemory.bytes(messages));
        NextStep next = new NextStep(opendata, table.file(), schema.name());
        return new RepairJob(opendata, repair, next).run(source, target).number();
    }
}
