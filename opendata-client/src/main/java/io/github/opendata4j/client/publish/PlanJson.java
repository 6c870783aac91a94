package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON form of a plan. */
final class PlanJson {
    private static final Expected ID = Expected.of(
            "l'identifiant calculé sur le plan : il a été modifié après une décision",
            "the identifier made of the plan: it was changed after a decision");

    private PlanJson() {}

    static String write(PublicationPlan plan) {
        Map<String, Object> members = new LinkedHashMap<>(undecided(plan));
        members.put("id", plan.id());
        members.put("decisions", DecisionJson.write(plan.decisions()));
        return Json.writePretty(members);
    }

    /** All of the plan that an approval is about. */
    static String writeUndecided(PublicationPlan plan) {
        return Json.write(undecided(plan));
    }

    private static Map<String, Object> undecided(PublicationPlan plan) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("formatVersion", FormatVersion.CURRENT);
        members.put("target", plan.target());
        members.put("plannedAt", plan.plannedAt().toString());
        members.put(
                "datasets", plan.datasets().stream().map(DatasetPlanJson::write).toList());
        return members;
    }

    static PublicationPlan parse(String json) {
        JsonValue form = FormatVersion.check(JsonValue.of(Json.parse(json)));
        List<Decision> decisions = DecisionJson.parse(form.find("decisions"));
        PublicationPlan plan = new PublicationPlan(
                form.get("target", Expected.TEXT).text(),
                form.get("plannedAt", FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse),
                form.get("datasets", Expected.LIST).items().stream()
                        .map(DatasetPlanJson::parse)
                        .toList(),
                decisions);
        if (!decisions.isEmpty() && !form.get("id", ID).text().equals(plan.id())) {
            throw form.get("id", ID).wrong(ID);
        }
        return plan;
    }
}
