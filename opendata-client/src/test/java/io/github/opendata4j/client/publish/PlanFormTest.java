package io.github.opendata4j.client.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The forms of a plan: JSON to store, text to show. */
class PlanFormTest {
    private static final Path FILE = Path.of("aides.csv").toAbsolutePath();

    private static PublicationPlan plan(List<Change> changes, Report report) {
        Dataset dataset = Dataset.builder("aides", "Aides aux tiers-lieux")
                .addDistribution(Distribution.ofFile("2018", FILE)
                        .title("Appel 2018")
                        .byteSize(2_100_000)
                        .checksum(Digests.of(""))
                        .conformsTo(SchemaReference.of("aides").withFile(FILE.resolveSibling("schema.json")))
                        .build())
                .addDistribution(Distribution.ofLink("notice", URI.create("https://example.org/"))
                        .title("Notice")
                        .build())
                .build();
        DatasetPlan part = new DatasetPlan.Builder(dataset)
                .fingerprint("sha256:00")
                .otherFiles(Publication.OtherFiles.RETIRE)
                .files(Map.of("2018", new LocalFile(FILE, 2_100_000, Digests.of(""))))
                .changes(changes)
                .kept(List.of("notice"))
                .report(report)
                .build();
        return new PublicationPlan("/srv/catalogue", Instant.parse("2019-01-17T12:00:00Z"), List.of(part), List.of());
    }

    private static Report warnings() {
        Rule rule = Rule.of(
                "max-length",
                Severity.WARNING,
                Bilingual.text("Texte long", "Long text"),
                Bilingual.text("Plus de {limit} caractères.", "More than {limit} characters."));
        Location where = Location.builder()
                .row(7)
                .line(8)
                .sheetRow(8)
                .column(3)
                .field("objet")
                .resource("2018")
                .build();
        Finding finding = Finding.builder(rule)
                .location(where)
                .with("limit", 256)
                .with("among", List.of("a", 1, true))
                .value("Jeanne Dupont")
                .suggestion("court")
                .build();
        Report.Builder report = Report.builder(1).add(finding).add(finding).incomplete("limit-reached");
        report.count(rule, Severity.INFO, "nom");
        return report.build();
    }

    @Test
    void isStoredAndReadBackWithoutLoss() {
        PublicationPlan plan = plan(List.of(new Change.AddFile("2018", "aides.csv", 2_100_000)), warnings());

        PublicationPlan read = PublicationPlan.parse(plan.toJson());

        assertThat(read.toJson()).isEqualTo(plan.toJson());
        assertThat(read).isEqualTo(plan);
        DatasetPlan part = read.datasets().get(0);
        assertThat(read.datasets()).isEqualTo(plan.datasets());
        assertThat(part.dataset()).isEqualTo(plan.datasets().get(0).dataset());
        assertThat(part.files()).isEqualTo(plan.datasets().get(0).files());
        assertThat(part.otherFiles()).isEqualTo(Publication.OtherFiles.RETIRE);
        assertThat(read.report().counts()).isEqualTo(plan.report().counts());
        assertThat(read.report().incompleteReasons()).containsExactly("limit-reached");
        assertThat(read.report().findings().get(0).message(Locale.FRENCH)).isEqualTo("Plus de 256 caractères.");
        assertThat(read.report().findings().get(0).location())
                .isEqualTo(plan.report().findings().get(0).location());
    }

    @Test
    void followsItsJsonSchema() {
        assertThat(faults(
                        PublicationPlan.schema(),
                        plan(everyChange(), warnings()).toJson()))
                .isEmpty();
        assertThat(faults(PublicationPlan.schema(), "{\"formatVersion\": 2}")).isNotEmpty();

        DatasetReceipt.Builder part = new DatasetReceipt.Builder("aides");
        everyChange().forEach(part::done);
        String json = new PublicationReceipt.Builder("/srv", Instant.EPOCH)
                .add(part.page(URI.create("https://example.org/"))
                        .fingerprint("x")
                        .failure(Bilingual.text("Panne.", "Out of order."))
                        .build())
                .decisions(List.of(Decision.approved("claire.durand", Instant.EPOCH, "")))
                .endedAt(Instant.EPOCH)
                .toJson();
        assertThat(faults(PublicationReceipt.schema(), json)).isEmpty();
        assertThat(faults(PublicationReceipt.schema(), json.replace("retire", "explode")))
                .isNotEmpty();
        assertThat(PublicationReceipt.parse(json).done()).isEqualTo(everyChange());
    }

    private static List<?> faults(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void holdsNoValueOfACell() {
        assertThat(plan(List.of(), warnings()).toJson()).doesNotContain("Jeanne Dupont");
    }

    @Property
    void isStoredAndReadBackWhateverChanges(@ForAll("changes") List<Change> changes) {
        PublicationPlan plan = plan(changes, Report.empty());

        assertThat(PublicationPlan.parse(plan.toJson()).changes()).isEqualTo(changes);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<Long> sizes = Arbitraries.longs().greaterOrEqual(0);
        Arbitrary<Object> values = Arbitraries.oneOf(
                texts.map(text -> (Object) text),
                Arbitraries.bigDecimals().map(number -> (Object) new BigDecimal(number.toString())),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                texts.list().ofMaxSize(3).map(list -> (Object) list));
        return Arbitraries.<Change>oneOf(
                        texts.map(Change.CreateDataset::new),
                        Combinators.combine(texts, values, values)
                                .as((at, before, after) ->
                                        new Change.ChangeField("/" + at, Optional.of(before), after)),
                        values.map(after -> new Change.ChangeField("/titre", Optional.empty(), after)),
                        Combinators.combine(texts, texts, sizes).as(Change.AddFile::new),
                        Combinators.combine(texts, texts, sizes, sizes)
                                .as((key, name, size, before) ->
                                        new Change.ReplaceFile(key, name, size, OptionalLong.of(before))),
                        texts.map(reason -> new Change.Withdraw(Instant.EPOCH, "x" + reason.strip())),
                        texts.map(reason -> new Change.Republish(Instant.EPOCH, "x" + reason.strip())),
                        texts.map(key -> new Change.AddLink(key, URI.create("https://example.org/"))),
                        Combinators.combine(texts, texts).as(Change.Retire::new),
                        Arbitraries.of(new Change.Finish()))
                .list()
                .ofMaxSize(5);
    }

    @Test
    void tellsInFrenchWhatWillChangeAndWhatStays() {
        assertThat(plan(everyChange(), Report.empty()).summary(Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo("""
                        À publier : « aides » dans /srv/catalogue
                          + nouveau jeu de données « Aides »
                          ~ titre : « Avant » → « Après »
                          ~ mots clés : autre valeur
                          ~ titre de « 2018 » : « Appel »
                          + nouveau fichier aides.csv (2,1 Mo)
                          ~ fichier remplacé par aides.csv (1,2 ko → 2,1 Mo)
                          + nouveau lien vers https://example.org/
                          - retrait de « Ancien »
                          + fin de ce qu'une publication interrompue a laissé
                          = inchangé : Notice""");
    }

    @Test
    void tellsInEnglishWhatWillChangeAndWhatStays() {
        assertThat(plan(everyChange(), Report.empty()).summary(Locale.ENGLISH))
                .contains("To be published: “aides” in /srv/catalogue")
                .contains("~ title: “Avant” → “Après”")
                .contains("+ new file aides.csv (2.1\u00a0MB)")
                .contains("= unchanged: Notice");
    }

    @Test
    void saysThatThereIsNothingToDo() {
        PublicationPlan plan = plan(List.of(), Report.empty());

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.summary(Locale.FRENCH)).contains("Rien à publier", "est à jour.");
    }

    @Test
    void showsNamesOfOthersAsWhatTheyAre() {
        PublicationPlan plan = plan(List.of(new Change.AddFile("x", "facture\u202efdp.exe\n", 1)), Report.empty());

        assertThat(plan.summary(Locale.FRENCH))
                .contains("facture<U+202E>fdp.exe")
                .doesNotContain("\u202e");
    }

    @Test
    void refusesAFormOfAnotherVersion() {
        String json = plan(List.of(), Report.empty())
                .toJson()
                .replace("\"formatVersion\": 1,\n  \"target", "\"formatVersion\": 2,\n  \"target");

        assertThatThrownBy(() -> PublicationPlan.parse(json))
                .isInstanceOf(OpenDataException.class)
                .hasMessageContaining("/formatVersion");
    }

    @Test
    void saysWhereAFormIsWrong() {
        String json =
                plan(List.of(new Change.Finish()), Report.empty()).toJson().replace("\"finish\"", "\"explode\"");

        assertThatThrownBy(() -> PublicationPlan.parse(json))
                .isInstanceOf(OpenDataException.class)
                .hasMessageContaining("/datasets/0/changes/0/change");
    }

    private static List<Change> everyChange() {
        return List.of(
                new Change.CreateDataset("Aides"),
                new Change.ChangeField("/title", Optional.of("Avant"), "Après"),
                new Change.ChangeField("/keywords", Optional.empty(), List.of("a")),
                new Change.ChangeField("/distributions/2018/title", Optional.empty(), "Appel"),
                new Change.AddFile("2018", "aides.csv", 2_100_000),
                new Change.ReplaceFile("2018", "aides.csv", 2_100_000, OptionalLong.of(1_234)),
                new Change.AddLink("lien", URI.create("https://example.org/")),
                new Change.Retire("ancien", "Ancien"),
                new Change.Finish());
    }
}
