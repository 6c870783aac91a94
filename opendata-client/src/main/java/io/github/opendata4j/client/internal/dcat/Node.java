package io.github.opendata4j.client.internal.dcat;

import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a JSON-LD document, property by property. What is absent is left out. */
final class Node {
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String VALUE = "@value";

    private final Members members = new Members();

    /** Starts a node without an address. */
    static Node of(String... types) {
        Node node = new Node();
        node.members.put(TYPE, types.length == 1 ? types[0] : List.of(types));
        return node;
    }

    /** Starts a node with an address, absolute or relative to the document. */
    static Node at(String address, String type) {
        Node node = new Node();
        node.members.put(ID, address).put(TYPE, type);
        return node;
    }

    /** Adds a text in each of its languages. */
    Node text(String property, Optional<LocalizedText> text) {
        return nodes(
                property,
                text.map(LocalizedText::texts).orElse(Map.of()).entrySet().stream()
                        .map(language -> literal(language.getValue(), "@language", language.getKey()))
                        .toList());
    }

    /** Adds words in French. */
    Node french(String property, Collection<String> words) {
        return nodes(
                property,
                words.stream().map(word -> literal(word, "@language", "fr")).toList());
    }

    /** Adds a name or code, which has no language. */
    Node plain(String property, Optional<String> text) {
        members.putIfAny(property, text);
        return this;
    }

    /** Adds a value of a datatype. */
    Node typed(String property, Optional<?> value, String datatype) {
        value.ifPresent(present -> members.put(property, literal(present.toString(), TYPE, datatype)));
        return this;
    }

    /** Adds a day or a time. */
    Node date(String property, Optional<Moment> moment) {
        return typed(property, moment, moment.flatMap(Moment::time).isPresent() ? "xsd:dateTime" : "xsd:date");
    }

    /** Adds a link. */
    Node link(String property, Optional<String> address) {
        address.ifPresent(present -> members.put(property, Map.of(ID, present)));
        return this;
    }

    /** Adds a link to each address. */
    Node links(String property, Collection<URI> addresses) {
        return nodes(
                property,
                addresses.stream()
                        .map(address -> Map.<String, Object>of(ID, address.toASCIIString()))
                        .toList());
    }

    /** Adds other nodes. */
    Node nodes(String property, Collection<Map<String, Object>> nodes) {
        if (nodes.size() == 1) {
            members.put(property, nodes.iterator().next());
        } else {
            members.putIfAny(property, nodes);
        }
        return this;
    }

    /** Ends. */
    Map<String, Object> toMap() {
        return members.toMap();
    }

    private static Map<String, Object> literal(String value, String kind, String of) {
        return new Members().put(VALUE, value).put(kind, of).toMap();
    }
}
