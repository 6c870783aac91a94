package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFileTest {

    private static final TableSchema SCHEMA = TableSchema.parse(
            "{\"name\": \"t\", \"fields\": [{\"name\": \"nom\"}, {\"name\": \"montant\", \"type\": \"number\"}]}");
    private static final String FILE = "nom;montant\n =1+1;-1,5\n";

    @TempDir
    Path folder;

    private void repair(ChangeListener trace, String text) throws IOException {
        TableSource source = TableSource.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
        TableRepair.of(SCHEMA).repair(source, folder.resolve("out.csv"), trace);
    }

    @Test
    void theCsvNamesEachChangeAndIsHarmlessInASpreadsheet() throws IOException {
        Path file = folder.resolve("trace.csv");
        try (TraceFile trace = TraceFile.csv(file)) {
            repair(trace, FILE);
            assertThat(file).as("there only when it is whole").doesNotExist();
        }

        assertThat(file)
                .hasContent("row,line,cell,column,field,before,after,rule\r\n"
                        + "\"\",,,,,;,\",\",delimiter-unexpected\r\n"
                        + "2,2,A2,1,nom,' =1+1,'=1+1,cell-whitespace\r\n"
                        + "2,2,B2,2,montant,\"-1,5\",-1.5,type-number\r\n");
    }

    @Test
    void theJsonHasTheTextsAsTheyAreAndFollowsItsSchema() throws IOException {
        Path file = folder.resolve("trace.json");
        try (TraceFile trace = TraceFile.json(file)) {
            repair(trace, FILE);
        }

        String json = Files.readString(file);
        assertThat(json).contains("\"before\":\" =1+1\",\"after\":\"=1+1\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(TraceFile.jsonSchema())
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aTraceWithoutChangesIsStillATrace() throws IOException {
        try (TraceFile trace = TraceFile.json(folder.resolve("trace.json"))) {
            repair(trace, "nom,montant\na,1\n");
        }

        assertThat(folder.resolve("trace.json")).hasContent("{\"formatVersion\": 1, \"changes\": []}\n");
    }

    @Test
    void whereThereWasNoRepairWhatWasThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("trace.csv"), "old");
        try (TraceFile trace = TraceFile.csv(file)) {
            repair(trace, "autre\n1\n");
        }

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("trace.csv");
    }
}
