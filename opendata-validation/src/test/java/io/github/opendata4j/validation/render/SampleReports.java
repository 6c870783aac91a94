package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RowExcerpt;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.validation.RuleCatalogue;
import java.util.List;

/** Reports such as a clerk gets. */
final class SampleReports {
    /** A script, quotes, a direction turned round, a control of terminals, a line break. */
    static final String HOSTILE =
            "<script>alert('x')</script>\"' \u202egnp.exe \u001b[2J\n<img src=x onerror=alert(1)>";

    private static final RuleCatalogue RULES = RuleCatalogue.standard();

    private SampleReports() {}

    /** Three grants below a title line, with dates and amounts as a spreadsheet writes them and no identifiers. */
    static Report grants() {
        Report.Builder report = Report.builder()
                .source(new SourceFacts("aides-tiers-lieux.csv", "windows-1252", ";", 3, 5))
                .schema(SchemaReference.of("scdl/subventions", "2.1.1"));
        report.add(Finding.builder(RULES.get("header-not-first"))
                .location(Location.builder().line(2).build())
                .build());
        report.add(Finding.builder(RULES.get("label-missing-optional"))
                .location(Location.ofField("notificationUE"))
                .build());
        String[] amounts = {"40 000,00", "25 000,00", "19 257,00"};
        for (int row = 2; row <= 4; row++) {
            report.add(cell("type-date", "dateConvention", row, 1)
                    .with("format", "%Y-%m-%d")
                    .value("17/01/2019")
                    .suggestion("2019-01-17")
                    .build());
            report.add(cell("required", "idBeneficiaire", row, 3).build());
            report.add(cell("type-number", "montant", row, 5)
                    .with("format", "1234.50")
                    .value(amounts[row - 2])
                    .suggestion(amounts[row - 2].replace(" ", "").replace(',', '.'))
                    .build());
        }
        report.add(cell("unique", "referenceDecision", 4, 2)
                .with("firstRecord", 2)
                .value("2019-1")
                .build());
        report.add(cell("unique", "referenceDecision", 3, 2)
                .with("firstRecord", 2)
                .value("2019-1")
                .build());
        return report.build();
    }

    /** A file whose header lacks what the schema asks for. */
    static Report header() {
        Report.Builder report = Report.builder().source(new SourceFacts("aides.csv", "UTF-8", ";", 3, 2));
        for (String field : List.of("montant", "objet", "nature")) {
            report.add(Finding.builder(RULES.get("label-missing"))
                    .location(Location.ofField(field).toBuilder().line(2).build())
                    .build());
        }
        return report.build();
    }

    /** A thousand wrong cells, of which few are kept. */
    static Report manyErrors() {
        Report.Builder report = Report.builder(30)
                .source(new SourceFacts("associations.csv", "UTF-8", ",", 12_000, 16))
                .schema(SchemaReference.of("scdl/subventions", "2.1.1"))
                .wrongRows(1_204);
        for (int row = 2; row < 1_002; row++) {
            report.add(cell("fr-siret", "idAttribuant", row, 2).value("1234").build());
            if (row % 2 == 0) {
                report.add(cell("required", "idBeneficiaire", row, 7).build());
            }
            if (row % 9 == 0) {
                report.add(cell("enum", "nature", row, 12)
                        .with("allowed", List.of("aide en numéraire", "aide en nature"))
                        .with("similarTo", "aide en numéraire")
                        .value("aide en numeraire")
                        .build());
            }
            if (row % 200 == 0) {
                report.add(cell("cell-whitespace", "objet", row, 9).value(" x").build());
            }
        }
        return report.build();
    }

    /** What is wrong with a description. */
    static Report metadata() {
        Rule missing = Rule.of(
                "dataset-licence-missing",
                Severity.ERROR,
                Bilingual.text("Licence absente", "Licence missing"),
                Bilingual.text(
                        "Aucune licence n'est indiquée\u00a0: choisissez-en une.",
                        "No licence is stated: choose one."));
        Rule unknown = Rule.of(
                "metadata-member-unknown",
                Severity.WARNING,
                Bilingual.text("Membre inconnu", "Unknown member"),
                Bilingual.text("Ce membre est inconnu\u00a0: corrigez-le.", "This member is unknown: correct it."));
        return Report.builder()
                .add(Finding.builder(missing)
                        .location(Location.ofPointer("/licence"))
                        .build())
                .add(Finding.builder(unknown)
                        .location(Location.ofPointer("/distributions/0/mediatype"))
                        .suggestion("mediaType")
                        .build())
                .build();
    }

    /** A file that can't be read to its end. */
    static Report unclosedQuote() {
        return Report.builder()
                .source(new SourceFacts("aides.csv", "UTF-8", ";", 41, 16))
                .add(Finding.builder(RULES.get("quote-unclosed"))
                        .location(Location.builder().line(43).build())
                        .build())
                .build();
    }

    /** Two amounts as a spreadsheet writes them, in their rows; the file says more of the first. */
    static Report inRows() {
        Report.Builder report = Report.builder().source(new SourceFacts("aides.csv", "UTF-8", ";", 3, 6));
        List<String> labels = List.of("Projet", "Porteur", "Commune", "Souhaité par", "Montant alloué");
        report.add(cell("type-number", "montant", 2, 6)
                .with("format", "1234.50")
                .value("40 000,00")
                .suggestion("40000.00")
                .row(new RowExcerpt(2, labels, List.of("MAGMA", "L'Enveloppe", "Annonay", "", "40 000,00")))
                .build());
        report.add(cell("type-number", "montant", 3, 6)
                .with("format", "1234.50")
                .value("environ 19 000")
                .row(new RowExcerpt(2, labels, List.of("Pépit'Art", "", "", "Les élus", "environ 19 000")))
                .build());
        return report.build();
    }

    /** Every text of others is hostile. */
    static Report hostile() {
        Report.Builder report = Report.builder()
                .source(new SourceFacts(HOSTILE, "UTF-8", HOSTILE, 1, 2))
                .schema(SchemaReference.of(HOSTILE, HOSTILE));
        report.add(Finding.builder(RULES.get("label-extra"))
                .location(Location.builder()
                        .column(2)
                        .sheetRow(1)
                        .resource(HOSTILE)
                        .field(HOSTILE)
                        .build())
                .with("actual", HOSTILE)
                .with("similarTo", HOSTILE)
                .build());
        report.add(Finding.builder(RULES.get("enum"))
                .location(Location.builder()
                        .row(2)
                        .column(1)
                        .sheetRow(2)
                        .field(HOSTILE)
                        .build())
                .with("allowed", List.of(HOSTILE))
                .value(HOSTILE)
                .suggestion(HOSTILE)
                .row(new RowExcerpt(1, List.of(HOSTILE, HOSTILE), List.of(HOSTILE, HOSTILE)))
                .build());
        report.add(Finding.builder(RULES.get("schema-invalid"))
                .location(Location.ofPointer("/" + HOSTILE))
                .build());
        return report.build();
    }

    private static Finding.Builder cell(String code, String field, long row, int column) {
        Location place = Location.builder()
                .row(row)
                .line(row + 1)
                .sheetRow(row + 1)
                .column(column)
                .field(field)
                .build();
        return Finding.builder(RULES.get(code)).location(place);
    }
}
