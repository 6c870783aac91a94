package io.github.opendata4j.client.udata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The topics of a portal, which bring datasets, reuses and dataservices together. They are of version 2 of the API alone.
 * One that is private is in no list, but whoever knows its identifier or slug reads it. Immutable and thread-safe.
 *
 * <pre>{@code
 * portal.topics().add(mobility.id(), List.of(bikes, buses, map));
 * portal.topics().streamElements(mobility.id());
 * }</pre>
 */
public final class UdataTopics extends UdataCollection<UdataTopic> {
    private static final String PATH = "2/topics/";

    UdataTopics(Api api) {
        super(api, PATH, UdataTopic::new);
    }

    /**
     * What is in a topic.
     *
     * @param id the topic's identifier or slug
     * @return page after page as they are consumed, one of them in memory
     */
    public Stream<UdataTopicElement> streamElements(String id) {
        return api.stream(Call.get(PATH + "{}/elements/", id), UdataTopicElement::new);
    }

    /**
     * Puts things into a topic. What is there already is there twice then: look first.
     *
     * @param id the topic's identifier
     * @param things datasets, reuses and dataservices
     * @return what each has become in the topic
     * @throws IllegalArgumentException if one of them is something else
     */
    public List<UdataTopicElement> add(String id, List<? extends UdataObject> things) {
        List<Map<String, @Nullable Object>> body =
                things.stream().map(UdataTopics::element).toList();
        return api.list(Call.post(PATH + "{}/elements/", id).json(body)).stream()
                .map(UdataTopicElement::new)
                .toList();
    }

    private static Map<String, @Nullable Object> element(UdataObject thing) {
        Map<String, @Nullable Object> element = new LinkedHashMap<>();
        element.put("title", thing.title());
        element.put("element", Reference.of(thing, List.of("Dataset", "Reuse", "Dataservice")));
        return element;
    }

    /**
     * Takes something out of a topic; taking it out again does nothing.
     *
     * @param id the topic's identifier
     * @param element the {@linkplain UdataTopicElement#id() element's} identifier, which is not that of the dataset
     */
    public void remove(String id, String element) {
        api.delete(Call.delete(PATH + "{}/elements/{}/", id, element));
    }
}
