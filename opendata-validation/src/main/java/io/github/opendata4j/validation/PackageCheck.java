package io.github.opendata4j.validation;

import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.JsonShapeException;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.ProfileParts;
import io.github.opendata4j.validation.internal.datapackage.Integrity;
import io.github.opendata4j.validation.internal.datapackage.PackageDescriptor;
import io.github.opendata4j.validation.internal.datapackage.PackageFiles;
import io.github.opendata4j.validation.internal.datapackage.PackageParts;
import io.github.opendata4j.validation.internal.datapackage.PackageResource;
import io.github.opendata4j.validation.internal.dataset.DatasetFindings;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.PlainTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The check of one package, resource by resource. */
final class PackageCheck {

    private final PackageValidator.Builder settings;
    private final PackageFiles files;
    private final PackageParts parts;
    private final Report.Builder own;
    private final DatasetFindings out;
    /** Of each table that could be made ready, in the order of the descriptor. */
    private final Map<String, PackageTable> tables = new LinkedHashMap<>();

    private final Map<String, Report> reports = new HashMap<>();

    PackageCheck(PackageValidator.Builder settings, PackageFiles files, Report.Builder own, DatasetFindings out) {
        this.settings = settings;
        this.files = files;
        this.parts = new PackageParts(files, settings.catalogue);
        this.own = own;
        this.out = out;
    }

    Report run(PackageDescriptor descriptor) {
        if (!descriptor.isSound()) {
            own.incomplete("metadata-invalid");
        }
        descriptor.resources().forEach(this::prepare);
        tables.values().forEach(this::check);
        Report all = own.build();
        for (PackageResource resource : descriptor.resources()) {
            Report report = reports.get(resource.name());
            all = report == null ? all : all.merge(report);
        }
        return all;
    }

    /** Compares its files with what is said of them, and gets its table ready. */
    private void prepare(PackageResource resource) {
        String member = resource.data().isPresent() ? "data" : "path";
        try {
            compare(resource);
            if (!resource.isTable()) {
                return;
            }
            TableSource table = parts.table(resource);
            try (InputStream in = table.open()) {
                in.read(); // a file that is not there is told once, here
            }
            member = "dialect";
            Dialect dialect = parts.dialect(resource);
            member = "schema";
            TableSchema schema = resource.schema().isPresent()
                    ? parts.schema(resource.schema().get(), resource.name())
                    : null;
            tables.put(resource.name(), new PackageTable(resource.name(), table, schema, dialect));
        } catch (ScanException e) {
            add(resource, member, e.code(), finding -> {
                e.parameters().forEach(finding::with);
                return finding;
            });
        } catch (JsonShapeException e) {
            own.incomplete("metadata-invalid");
            out.add("metadata-invalid", place(resource, member), words(e));
        } catch (OpenDataException e) {
            // a schema, a dialect or rows of JSON that are none
            if (member.equals("schema")) {
                add(resource, member, "schema-unreadable", finding -> finding);
            } else {
                own.incomplete("metadata-invalid");
                out.add("metadata-invalid", place(resource, member), words(e));
            }
        } catch (IOException e) {
            add(resource, member, member.equals("schema") ? "schema-unreadable" : "source-unreachable", reason(e));
        }
    }

    private void compare(PackageResource resource) throws IOException {
        boolean comparesHash = resource.hash().filter(Integrity::knows).isPresent();
        if (resource.hash().isPresent() && !comparesHash) {
            add(resource, "hash", "rule-skipped", finding -> finding.with("check", "hash-count"));
        }
        if (resource.paths().isEmpty() || (resource.bytes().isEmpty() && !comparesHash)) {
            return;
        }
        Integrity found = Integrity.of(resource, files);
        long stated = resource.bytes().orElse(found.bytes());
        if (found.bytes() != stated) {
            add(
                    resource,
                    "bytes",
                    "byte-count",
                    finding -> finding.with("actual", found.bytes()).with("expected", stated));
            return; // a file of another length has another checksum: one cause, one finding
        }
        Checksum hash = resource.hash().orElse(null);
        if (comparesHash && !found.has(Objects.requireNonNull(hash))) {
            add(resource, "hash", "hash-count", finding -> finding);
        }
    }

    private void check(PackageTable table) {
        try {
            reports.put(table.name(), validate(table));
        } catch (IOException e) {
            own.add(reason(e)
                    .apply(Finding.builder(RuleCatalogue.standard().get("source-unreachable"))
                            .location(Location.builder().resource(table.name()).build()))
                    .build());
        }
    }

    private Report validate(PackageTable table) throws IOException {
        if (table.schema() == null) {
            return TableEngine.run(
                    table.source(),
                    new PlainTableCheck(),
                    new EngineOptions(
                            table.dialect(),
                            settings.samples,
                            table.name(),
                            bytes -> {},
                            ProfileParts.grading(settings.profile),
                            Effort.of(1)));
        }
        TableValidator.Builder validator = TableValidator.builder(table.schema())
                .profile(settings.profile)
                .dialect(table.dialect())
                .samples(settings.samples)
                .keyMemory(settings.keyMemory)
                .resource(table.name());
        for (ForeignKey key : table.schema().foreignKeys()) {
            PackageTable other = tables.get(key.resource());
            if (!key.isSelfReference() && other != null && other.schema() != null) {
                validator.table(other.name(), other.source(), other.schema(), other.dialect());
            }
        }
        return validator.build().validate(table.source());
    }

    private void add(PackageResource resource, String member, String code, UnaryOperator<Finding.Builder> details) {
        own.add(details.apply(
                        Finding.builder(RuleCatalogue.standard().get(code)).location(place(resource, member)))
                .build());
    }

    private static Location place(PackageResource resource, String member) {
        return Location.builder()
                .resource(resource.name())
                .pointer(resource.pointer(member))
                .build();
    }

    private static LocalizedText words(OpenDataException e) {
        return Bilingual.text(e.message(Locale.FRENCH), e.message(Locale.ENGLISH));
    }

    /** The name of the file that is missing is the descriptor's own; what else a system says may be anything. */
    private static UnaryOperator<Finding.Builder> reason(IOException e) {
        if (e instanceof NoSuchFileException missing && missing.getFile() != null) {
            String path = missing.getFile();
            return finding -> finding.with("actual", path.substring(path.lastIndexOf('/') + 1));
        }
        return finding -> finding;
    }
}
