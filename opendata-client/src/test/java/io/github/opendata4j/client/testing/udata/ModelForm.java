package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a body does to a dataservice, a topic or a source of harvests: what it does not name stays, a blank text is none, and
 * what it names must be there. Nothing is changed before {@link #save}.
 */
final class ModelForm {
    private final Portal portal;
    private final Map<String, Object> body;
    private final Map<String, Object> changed;
    private final ModelErrors errors;

    ModelForm(Portal portal, String model, Map<String, Object> doc, Map<String, Object> body) {
        this.portal = portal;
        this.body = body;
        this.changed = new LinkedHashMap<>(doc);
        this.errors = new ModelErrors(model, doc.get("slug") == null ? null : doc.get("id"));
    }

    ModelForm take(List<String> fields) {
        fields.stream().filter(body::containsKey).forEach(field -> changed.put(field, value(field)));
        return this;
    }

    private Object value(String field) {
        return "".equals(body.get(field)) ? null : body.get(field);
    }

    /** One of some words. */
    ModelForm choose(String field, List<String> words) {
        Object sent = body.get(field);
        if (sent != null && !words.contains(sent)) {
            throw refused(
                    field,
                    "'" + sent + "' is not a valid choice. Valid choices: ['" + String.join("', '", words) + "']");
        }
        return take(List.of(field));
    }

    /** Whose it is: the organization's that is named, else the person's who makes it. */
    ModelForm own(Person person) {
        String organization = Doc.id(body.get("organization"));
        if (organization != null) {
            Map<String, Object> named = portal.organizations.get(organization);
            if (named == null) {
                throw unknown("organization", organization);
            }
            if (!person.admin() && !portal.isMember(person, named)) {
                throw refused("organization", "Permission denied for this organization");
            }
        }
        boolean isNobodys = changed.get("organization") == null && changed.get("owner") == null;
        if (organization != null || isNobodys) {
            changed.put("organization", organization);
            changed.put("owner", organization == null ? person.id() : null);
        }
        return this;
    }

    /** Things that are there; each once. */
    ModelForm refer(String field, Map<String, ?> known) {
        if (body.get(field) instanceof List<?> sent) {
            List<Object> references = new ArrayList<>();
            for (Object one : sent) {
                String id = Doc.id(one);
                if (!known.containsKey(id)) {
                    throw unknown(field, id);
                }
                if (!references.contains(id)) {
                    references.add(id);
                }
            }
            changed.put(field, references);
        }
        return this;
    }

    /** A thing that is there. */
    ModelForm referToOne(String field, Map<String, ?> known) {
        Object sent = body.get(field);
        if (sent != null && !known.containsKey(sent)) {
            throw unknown(field, sent);
        }
        return take(List.of(field));
    }

    static Refusal unknown(String field, Object id) {
        return refused(field, "Unknown reference '" + id + "'");
    }

    static Refusal refused(String field, String sentence) {
        return new Refusal(Answer.modelError(field, sentence));
    }

    ModelForm require(String... fields) {
        errors.require(changed, fields);
        return this;
    }

    ModelForm address(String... fields) {
        errors.address(changed, fields);
        return this;
    }

    /** Small letters without accents, as tags are; how long they are is checked. */
    ModelForm tag() {
        if (body.get("tags") instanceof List<?> sent) {
            List<Object> tags = new ArrayList<>();
            for (Object one : sent) {
                String tag = Slugs.of(one.toString());
                if (tag.length() < 3 || tag.length() > 96) {
                    errors.add("tags", "Tag \"" + tag + "\" must be between 3 and 96 characters long.");
                }
                tags.add(tag);
            }
            changed.put("tags", tags);
        }
        return this;
    }

    /** Changes the document; its slug follows the field that names it. */
    void save(Map<String, Object> doc, Slugs slugs, String named) {
        errors.refuse();
        if (doc.get("slug") == null || !changed.get(named).equals(doc.get(named))) {
            changed.put("slug", slugs.take(Doc.text(doc, "id"), Doc.text(changed, named)));
        }
        doc.putAll(changed);
    }
}
