package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON form of {@link AccessConditions}, both ways. */
final class AccessJson {

    private AccessJson() {}

    static AccessConditions read(JsonValue json, Oddities oddities) {
        AccessConditions.Builder builder = AccessConditions.builder();
        oddities.term(json, "right", AccessRight.TERMS).ifPresent(builder::right);
        oddities.term(json, "audience", Audience.TERMS).ifPresent(builder::audience);
        json.find("groups").ifPresent(groups -> groups(groups, oddities, builder));
        oddities.term(json, "reason", RestrictionReason.TERMS).ifPresent(builder::reason);
        json.find("explanation").map(JsonValue::localizedText).ifPresent(builder::explanation);
        json.find("requestUrl").map(Scalars::address).ifPresent(builder::requestUrl);
        oddities.members(json, AccessConditions.MEMBERS, builder::extra);
        return builder.build();
    }

    static Map<String, @Nullable Object> write(AccessConditions access) {
        Map<String, Object> groups = new LinkedHashMap<>();
        access.groups().forEach((group, answer) -> groups.put(group.code(), answer.code()));
        return new MemberMap()
                .put("right", access.right())
                .put("audience", access.audience())
                .put("groups", Optional.of(groups).filter(map -> !map.isEmpty()))
                .put("reason", access.reason())
                .put("explanation", access.explanation())
                .put("requestUrl", access.requestUrl())
                .with(access.extras());
    }

    private static void groups(JsonValue json, Oddities oddities, AccessConditions.Builder builder) {
        for (String name : json.names()) {
            oddities.term(json, name, AccessAnswer.TERMS)
                    .ifPresent(answer -> builder.group(oddities.name(json, name, AudienceGroup.TERMS), answer));
        }
    }
}
