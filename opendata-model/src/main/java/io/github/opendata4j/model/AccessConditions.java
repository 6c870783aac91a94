package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.WebAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may see data, and by what law not everyone: {@code dct:accessRights} and {@code dct:rights} of DCAT-AP 3, the
 * {@code access_…} fields of udata. Immutable.
 *
 * <pre>{@code
 * AccessConditions.builder().right(AccessRight.RESTRICTED).audience(Audience.ON_REQUEST)
 *         .group(AudienceGroup.ADMINISTRATION, AccessAnswer.YES)
 *         .reason(RestrictionReason.BUSINESS_SECRETS)
 *         .requestUrl(URI.create("https://www.example.org/demande")).build();
 * }</pre>
 */
public final class AccessConditions {

    static final List<String> MEMBERS = List.of("right", "audience", "groups", "reason", "explanation", "requestUrl");

    private final @Nullable AccessRight right;
    private final @Nullable Audience audience;
    private final Map<AudienceGroup, AccessAnswer> groups;
    private final @Nullable RestrictionReason reason;
    private final @Nullable LocalizedText explanation;

    @WebAddress
    private final @Nullable URI requestUrl;

    private final Map<String, @Nullable Object> extras;

    private AccessConditions(Builder builder) {
        this.right = builder.right;
        this.audience = builder.audience;
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(builder.groups));
        this.reason = builder.reason;
        this.explanation = builder.explanation;
        this.requestUrl = builder.requestUrl;
        this.extras = builder.extras.toMap();
    }

    /**
     * Starts access conditions.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds all this} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.right = right;
        builder.audience = audience;
        builder.groups.putAll(groups);
        builder.reason = reason;
        builder.explanation = explanation;
        builder.requestUrl = requestUrl;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return whether the data may be seen, in the words of the EU; empty if nobody said} */
    public Optional<AccessRight> right() {
        return Optional.ofNullable(right);
    }

    /** {@return for whom the data are meant; empty if nobody said} */
    public Optional<Audience> audience() {
        return Optional.ofNullable(audience);
    }

    /** {@return what each group is answered that asks for restricted data, in the order given, unmodifiable} */
    public Map<AudienceGroup, AccessAnswer> groups() {
        return groups;
    }

    /** {@return the law that keeps the data from the public; empty if none is named} */
    public Optional<RestrictionReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** {@return why and how, for a person to read; empty if nobody said} */
    public Optional<LocalizedText> explanation() {
        return Optional.ofNullable(explanation);
    }

    /** {@return where to ask for the data; empty if nowhere} */
    public Optional<URI> requestUrl() {
        return Optional.ofNullable(requestUrl);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(right, audience, groups, reason, explanation, requestUrl, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessConditions that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "AccessConditions" + parts();
    }

    /** Gathers access conditions. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Extras extras = new Extras(MEMBERS);
        private final Map<AudienceGroup, AccessAnswer> groups = new LinkedHashMap<>();
        private @Nullable AccessRight right;
        private @Nullable Audience audience;
        private @Nullable RestrictionReason reason;
        private @Nullable LocalizedText explanation;
        private @Nullable URI requestUrl;

        private Builder() {}

        /**
         * Says whether the data may be seen.
         *
         * @param newRight in the words of the EU
         * @return this builder
         */
        public Builder right(AccessRight newRight) {
            this.right = newRight;
            return this;
        }

        /**
         * Says for whom the data are meant.
         *
         * @param newAudience the audience
         * @return this builder
         */
        public Builder audience(Audience newAudience) {
            this.audience = newAudience;
            return this;
        }

        /**
         * Says what a group is answered that asks for the data.
         *
         * @param group the group
         * @param answer the answer, instead of the one before
         * @return this builder
         */
        public Builder group(AudienceGroup group, AccessAnswer answer) {
            groups.put(group, answer);
            return this;
        }

        /**
         * Says which law keeps the data from the public.
         *
         * @param newReason the law
         * @return this builder
         */
        public Builder reason(RestrictionReason newReason) {
            this.reason = newReason;
            return this;
        }

        /**
         * Says why and how, for a person to read.
         *
         * @param newExplanation in one or several languages
         * @return this builder
         */
        public Builder explanation(LocalizedText newExplanation) {
            this.explanation = newExplanation;
            return this;
        }

        /**
         * Says where to ask for the data.
         *
         * @param newRequestUrl an absolute address
         * @return this builder
         */
        public Builder requestUrl(URI newRequestUrl) {
            this.requestUrl = newRequestUrl;
            return this;
        }

        /**
         * Adds what this version has no word for.
         *
         * @param member its name in the JSON form
         * @param value a plain JSON value, or null
         * @return this builder
         * @throws IllegalArgumentException if there is a method for it, or no JSON
         */
        public Builder extra(String member, @Nullable Object value) {
            extras.put(member, value);
            return this;
        }

        /** {@return the access conditions} */
        public AccessConditions build() {
            return new AccessConditions(this);
        }
    }
}
