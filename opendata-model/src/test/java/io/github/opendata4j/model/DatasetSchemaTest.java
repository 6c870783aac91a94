package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The published JSON Schema says what the reader and the writer do. */
class DatasetSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DatasetJson.schema());
    private static final JsonValue DOCUMENT = JsonValue.of(Json.parse(DatasetJson.schema()));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDatasetThatIsWrittenFollowsIt(@ForAll("datasets") Dataset dataset) {
        assertThat(SCHEMA.validate(DatasetJson.write(dataset), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void itRefusesWhatTheReaderRefuses() {
        assertThat(faults("{\"key\": \"a\", \"title\": \"A\"}")).isZero();
        assertThat(faults("{\"title\": \"A\"}")).isOne();
        assertThat(faults("{\"key\": \"A\", \"title\": \"A\"}")).isOne();
        assertThat(faults("{\"key\": \"a\", \"title\": 1}")).isPositive();
        assertThat(faults("{\"key\": \"a\", \"title\": \"A\", \"formatVersion\": 2}"))
                .isOne();
        assertThat(faults("{\"key\": \"a\", \"title\": \"A\", \"issued\": \"2019\"}"))
                .isOne();
        assertThat(faults("{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\"}]}"))
                .isPositive();
        assertThat(faults("{\"key\": \"a\", \"title\": \"A\", \"spatialCoverage\": {\"boundingBox\": [1, 2, 3]}}"))
                .isOne();
    }

    @Example
    void itsMembersAreThoseThatTheReaderKnows() {
        assertThat(membersOf(DOCUMENT)).containsExactlyInAnyOrderElementsOf(Dataset.MEMBERS);
        Map<String, List<String>> known = new TreeMap<>(Map.of(
                "access", AccessConditions.MEMBERS,
                "contactPoint", ContactPoint.MEMBERS,
                "distribution", Distribution.MEMBERS,
                "document", LinkedDocument.MEMBERS,
                "legislation", Legislation.MEMBERS,
                "organization", Organization.MEMBERS,
                "spatialCoverage", SpatialCoverage.MEMBERS,
                "standard", Standard.MEMBERS,
                "temporalCoverage", TemporalCoverage.MEMBERS));
        known.forEach((name, members) ->
                assertThat(membersOf(definition(name))).as(name).containsExactlyInAnyOrderElementsOf(members));
        assertThat(membersOf(longForm("identifier"))).containsExactlyElementsOf(Identifier.MEMBERS);
        assertThat(membersOf(longForm("schema"))).containsExactlyElementsOf(SchemaReference.MEMBERS);
        assertThat(membersOf(longForm("version"))).containsExactlyElementsOf(VersionInfo.MEMBERS);
    }

    @Example
    void itsExamplesAreTheCodesOfEachVocabulary() {
        Map<String, List<? extends Term>> vocabularies = Map.ofEntries(
                Map.entry("accessAnswer", AccessAnswer.all()),
                Map.entry("accessRight", AccessRight.all()),
                Map.entry("audience", Audience.all()),
                Map.entry("availability", Availability.all()),
                Map.entry("contactRole", ContactRole.all()),
                Map.entry("distributionKind", DistributionKind.all()),
                Map.entry("documentKind", DocumentKind.all()),
                Map.entry("frequency", Frequency.all()),
                Map.entry("granularity", Granularity.all()),
                Map.entry("highValueCategory", HighValueCategory.all()),
                Map.entry("restrictionReason", RestrictionReason.all()),
                Map.entry("theme", Theme.all()));

        vocabularies.forEach((name, terms) -> assertThat(definition(name).list("examples", JsonValue::text))
                .as(name)
                .containsExactlyElementsOf(terms.stream().map(Term::code).toList()));
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    private static int faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).size();
    }

    private static JsonValue definition(String name) {
        return DOCUMENT.find("$defs").flatMap(all -> all.find(name)).orElseThrow();
    }

    /** The object that stands where a string is enough. */
    private static JsonValue longForm(String name) {
        return definition(name).list("oneOf", value -> value).get(1);
    }

    private static Iterable<String> membersOf(JsonValue object) {
        return object.find("properties").orElseThrow().names();
    }
}
