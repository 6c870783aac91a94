package io.github.opendata4j.examples.quickstart;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.DatasetReading;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.TableReader;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.model.table.TableWriter;
import io.github.opendata4j.validation.DatasetValidator;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The main job, from a clerk's file to a published dataset and back to typed rows.
 *
 * <p>The file holds the grants that the Département de l'Ardèche announced on 17 January 2019 for its call for
 * "Tiers-lieux d'innovation et de création numérique". What is not known of them is left empty. Everything is written
 * into one folder; a second run finds nothing to do.
 *
 * <pre>{@code
 * mvn -q -Pquickstart
 * }</pre>
 */
public final class Quickstart {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Path folder;
    private final Story story;

    Quickstart(Path folder, PrintStream screen) {
        this.folder = folder;
        this.story = new Story(screen);
    }

    /**
     * Runs it in {@code target/quickstart} of the current folder.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        new Quickstart(Path.of("target", "quickstart"), System.out).run();
    }

    void run() throws IOException {
        story.title("opendata4j: Ardèche's grants to third places, from a clerk's file to a published dataset");
        Path clerksFile = copy("aides-2018.csv");
        TableSchema ownSchema = TableSchema.read(copy("aides-tiers-lieux.schema.json"));

        checkAsItIs(clerksFile);
        checkWithMapping(clerksFile);
        rewrite(clerksFile, ownSchema);
        publish(describe());
        readBack(ownSchema);
    }

    private void checkAsItIs(Path clerksFile) throws IOException {
        story.step("The clerk's file as it is, against the national schema scdl/subventions");
        Report report = TableValidator.of(subventions()).validate(TableSource.of(clerksFile));
        SourceFacts facts = report.source().orElseThrow();
        story.say("%s: %d rows, %s, \"%s\" between cells, a title above the header"
                .formatted(facts.name(), facts.rows(), facts.encoding(), facts.delimiter()));
        story.verdict(report);
        report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .forEach(finding -> story.say(finding.title(Locale.ENGLISH) + "."));
    }

    private void checkWithMapping(Path clerksFile) throws IOException {
        story.step("The same file, its columns mapped to those of the schema that mean the same");
        ColumnMapping mapping = ColumnMapping.builder()
                .map("Financeur", "nomAttribuant")
                .map("Signée le", "dateConvention")
                .map("Porteur", "nomBeneficiaire")
                .map("Projet", "objet")
                .map("Montant alloué", "montant")
                .ignore("SIREN du financeur")
                .ignore("Commune")
                .ignore("Souhaité par")
                .build();
        Report report =
                TableValidator.builder(subventions()).mapping(mapping).build().validate(TableSource.of(clerksFile));
        story.verdict(report);
        story.faults("Badly written", report, code -> code.startsWith("type-"));
        story.faults("Missing columns", report, Set.of("label-missing", "one-of-required-header")::contains);
        story.faults("Missing cells", report, "required"::equals);
        Path page = folder.resolve("rapport.html");
        HtmlReport.in(Locale.FRENCH).showValues().write(report, page);
        story.say("What to do about it, for the clerk: " + page);
    }

    private void rewrite(Path clerksFile, TableSchema ownSchema) throws IOException {
        story.step("The same rows, rewritten for the département's own schema " + ownSchema.name());
        TableSchema clerksSchema = TableSchema.read(copy("aides-2018.schema.json"));
        Path file = folder.resolve("aides.csv");
        try (TableReader reader =
                TableReader.builder(clerksSchema).mapping(ownWords()).open(TableSource.of(clerksFile))) {
            List<Grant> grants = reader.as(Grant.class, LOOKUP).toList();
            TableWriter.of(ownSchema, Grant.class).mapComponents(LOOKUP).write(grants, file);
        }
        story.say(file + ", UTF-8, dates and amounts as machines read them, unknown cells left empty");
        story.verdict(TableValidator.of(ownSchema).validate(TableSource.of(file)));
    }

    private Dataset describe() throws IOException {
        story.step("Described, and the description checked");
        DatasetReading reading = DatasetJson.read(copy("aides.dataset.json"));
        Dataset dataset = reading.dataset();
        story.say(dataset.title().get(Locale.FRENCH));
        story.verdict(reading.report().merge(DatasetValidator.standard().check(dataset)));
        return dataset;
    }

    private void publish(Dataset dataset) {
        story.step("Planned, then published under "
                + dataset.licence().orElseThrow().title());
        Publisher publisher =
                Publisher.to(catalogue()).check(Preflight.standard()).build();
        PublicationPlan plan = publisher.plan(Publication.of(dataset));
        plan.summary(Locale.ENGLISH).lines().forEach(story::say);
        publisher.apply(plan); // the second time the plan is empty, and nothing is written
        story.say("The catalogue: " + folder.resolve("catalogue/index.html"));
    }

    private void readBack(TableSchema ownSchema) throws IOException {
        story.step("Read back from the catalogue as Java records");
        Distribution published =
                catalogue().get("aides-tiers-lieux").findDistribution("aides").orElseThrow();
        Path file = published.file().orElseThrow();
        BigDecimal total = BigDecimal.ZERO;
        try (TableReader reader = TableReader.open(TableSource.of(file), ownSchema)) {
            for (Grant grant : reader.as(Grant.class, LOOKUP).toList()) {
                story.say(Story.euros(grant.amount()) + "  " + grant.project());
                total = total.add(grant.amount());
            }
        }
        story.say(Story.euros(total) + "  in all");
    }

    private DirectoryPortal catalogue() {
        return DirectoryPortal.at(folder.resolve("catalogue"));
    }

    private static TableSchema subventions() {
        return SchemaCatalogue.bundled().get("scdl/subventions");
    }

    private static ColumnMapping ownWords() {
        return ColumnMapping.builder()
                .map("Financeur", "nomAttribuant")
                .map("SIREN du financeur", "sirenAttribuant")
                .map("Signée le", "dateConvention")
                .map("Projet", "projet")
                .map("Porteur", "porteur")
                .map("Commune", "commune")
                .map("Souhaité par", "souhaitePar")
                .map("Montant alloué", "montant")
                .build();
    }

    /** Puts a file that stands beside this program where its reader can look at it. */
    private Path copy(String name) throws IOException {
        Files.createDirectories(folder);
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(name), name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }
}
