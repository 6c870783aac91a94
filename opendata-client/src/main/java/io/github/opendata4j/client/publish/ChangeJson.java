package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** The JSON form of changes: the code of their kind, and their components. */
final class ChangeJson {
    private static final Expected KIND = Expected.of("une sorte de changement", "a kind of change");

    private ChangeJson() {}

    static Map<String, Object> write(Change change) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (change instanceof Change.CreateDataset created) {
            members.put("change", "create-dataset");
            members.put("title", created.title());
        } else if (change instanceof Change.ChangeField field) {
            members.put("change", "change-field");
            members.put("pointer", field.pointer());
            field.before().ifPresent(before -> members.put("before", before));
            members.put("after", field.after());
        } else if (change instanceof Change.AddFile added) {
            members.put("change", "add-file");
            putFile(members, added.distribution(), added.fileName(), added.bytes());
        } else if (change instanceof Change.ReplaceFile replaced) {
            members.put("change", "replace-file");
            putFile(members, replaced.distribution(), replaced.fileName(), replaced.bytes());
            replaced.previousBytes().ifPresent(bytes -> members.put("previousBytes", bytes));
        } else if (change instanceof Change.AddLink link) {
            members.put("change", "add-link");
            members.put("distribution", link.distribution());
            members.put("address", link.address().toString());
        } else if (change instanceof Change.Retire retired) {
            members.put("change", "retire");
            members.put("distribution", retired.distribution());
            members.put("title", retired.title());
        } else if (change instanceof Change.Withdraw withdrawn) {
            members.put("change", "withdraw");
            members.putAll(WithdrawalJson.write(new Withdrawal(withdrawn.since(), withdrawn.reason())));
        } else if (change instanceof Change.Republish republished) {
            members.put("change", "republish");
            members.putAll(WithdrawalJson.write(new Withdrawal(republished.since(), republished.reason())));
        } else {
            members.put("change", "finish");
        }
        return members;
    }

    private static void putFile(Map<String, Object> members, String distribution, String fileName, long bytes) {
        members.put("distribution", distribution);
        members.put("fileName", fileName);
        members.put("bytes", bytes);
    }

    static Change parse(JsonValue form) {
        JsonValue kind = form.get("change", KIND);
        return switch (kind.text()) {
            case "create-dataset" -> new Change.CreateDataset(text(form, "title"));
            case "change-field" -> field(form);
            case "add-file" ->
                new Change.AddFile(text(form, "distribution"), text(form, "fileName"), count(form, "bytes"));
            case "replace-file" ->
                new Change.ReplaceFile(
                        text(form, "distribution"),
                        text(form, "fileName"),
                        count(form, "bytes"),
                        form.find("previousBytes")
                                .map(bytes -> OptionalLong.of(bytes.count()))
                                .orElseGet(OptionalLong::empty));
            case "add-link" ->
                new Change.AddLink(
                        text(form, "distribution"),
                        form.get("address", Expected.TEXT).parse(Expected.TEXT, URI::create));
            case "retire" -> new Change.Retire(text(form, "distribution"), text(form, "title"));
            case "withdraw" -> {
                Withdrawal withdrawal = WithdrawalJson.parse(form);
                yield new Change.Withdraw(withdrawal.since(), withdrawal.reason());
            }
            case "republish" -> {
                Withdrawal withdrawal = WithdrawalJson.parse(form);
                yield new Change.Republish(withdrawal.since(), withdrawal.reason());
            }
            case "finish" -> new Change.Finish();
            default -> throw kind.wrong(KIND);
        };
    }

    private static Change field(JsonValue form) {
        Optional<Object> before = form.find("before").map(JsonValue::raw);
        Object after = Objects.requireNonNull(form.get("after", Expected.TEXT).raw());
        return new Change.ChangeField(text(form, "pointer"), before, after);
    }

    private static String text(JsonValue form, String member) {
        return form.get(member, Expected.TEXT).text();
    }

    private static long count(JsonValue form, String member) {
        return form.get(member, Expected.COUNT).count();
    }
}
