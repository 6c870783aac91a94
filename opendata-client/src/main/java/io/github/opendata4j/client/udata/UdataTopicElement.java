package io.github.opendata4j.client.udata;

import java.util.List;
import java.util.Optional;

/** Something in a topic, as udata tells it. Immutable. */
public final class UdataTopicElement extends UdataObject {

    UdataTopicElement(Told told) {
        super(told);
    }

    /** {@return why it is there, in Markdown; empty if nobody said} */
    public Optional<String> description() {
        return told.text("description");
    }

    /** {@return its tags within the topic} */
    public List<String> tags() {
        return told.references("tags");
    }

    /** {@return what kind of thing it is: {@code Dataset}, {@code Reuse} or {@code Dataservice}; empty if it is on no portal} */
    public Optional<String> kind() {
        return told.object("element").text("class");
    }

    /** {@return the identifier of the dataset, reuse or dataservice; empty if it is on no portal} */
    public Optional<String> subjectId() {
        return told.reference("element");
    }
}
