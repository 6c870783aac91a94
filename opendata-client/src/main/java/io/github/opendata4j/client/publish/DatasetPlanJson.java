package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of the part of a plan that is about one dataset. */
final class DatasetPlanJson {
    private static final Expected OTHER_FILES = Expected.of("KEEP ou RETIRE", "KEEP or RETIRE");
    private static final Expected SHA_256 =
            Expected.of("une empreinte SHA-256 en hexadécimal", "a SHA-256 in hexadecimal");

    private DatasetPlanJson() {}

    static Map<String, Object> write(DatasetPlan plan) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fingerprint", plan.fingerprint());
        members.put("otherFiles", plan.otherFiles().name());
        members.put("dataset", DatasetTree.of(plan.dataset()));
        Map<String, Object> files = new LinkedHashMap<>();
        plan.files().forEach((key, file) -> files.put(key, file(file)));
        members.put("files", files);
        members.put("changes", plan.changes().stream().map(ChangeJson::write).toList());
        members.put("kept", plan.kept());
        plan.withdrawal().ifPresent(withdrawal -> members.put("withdrawn", WithdrawalJson.write(withdrawal)));
        if (plan.isRepublication()) {
            members.put("republication", true);
        }
        members.put("report", ReportJson.write(plan.report()));
        return members;
    }

    private static Map<String, Object> file(LocalFile file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", file.path().toString());
        members.put("bytes", file.bytes());
        members.put("sha256", file.checksum().hex());
        return members;
    }

    static DatasetPlan parse(JsonValue form) {
        Map<String, LocalFile> files = new LinkedHashMap<>();
        JsonValue fileForms = form.get("files", Expected.OBJECT);
        fileForms.names().forEach(key -> files.put(key, file(fileForms.get(key, Expected.OBJECT))));
        return new DatasetPlan.Builder(DatasetTree.toDataset(
                        form.get("dataset", Expected.OBJECT).raw()))
                .fingerprint(form.get("fingerprint", Expected.TEXT).text())
                .otherFiles(form.get("otherFiles", OTHER_FILES).parse(OTHER_FILES, Publication.OtherFiles::valueOf))
                .files(files)
                .changes(form.get("changes", Expected.LIST).items().stream()
                        .map(ChangeJson::parse)
                        .toList())
                .kept(form.get("kept", Expected.LIST).items().stream()
                        .map(JsonValue::text)
                        .toList())
                .withdrawal(
                        form.find("withdrawn").map(WithdrawalJson::parse).orElse(null),
                        form.find("republication").map(JsonValue::bool).orElse(false))
                .report(ReportJson.parse(form.get("report", Expected.OBJECT)))
                .build();
    }

    private static LocalFile file(JsonValue form) {
        return new LocalFile(
                form.get("path", Expected.TEXT).parse(Expected.TEXT, Path::of),
                form.get("bytes", Expected.COUNT).count(),
                form.get("sha256", SHA_256).parse(SHA_256, hex -> new Checksum("sha256", hex)));
    }
}
