package io.github.opendata4j.validation.internal.pattern;

import java.util.ArrayList;
import java.util.List;

/** Writes a pattern out as the few texts of fixed length that it stands for, as far as it has such. */
final class FixedTexts {
    private static final int MAX_TEXTS = 8;
    private static final int MAX_LENGTH = 64;
    private static final CodePoints ASCII = CodePoints.of(0, 0x7F);

    private final List<Text> texts = new ArrayList<>();
    private boolean complete = true;

    private FixedTexts(Regex regex) {
        for (Text text : extend(List.of(Text.EMPTY), regex)) {
            complete &= text.ended; // else more may follow
            if (!text.places.isEmpty()) {
                texts.add(text);
            }
        }
    }

    /** Ranges of characters, place by place; {@code ended} after a {@code $}, where nothing may follow. */
    record Text(List<CodePoints.Range> places, boolean ended) {
        static final Text EMPTY = new Text(List.of(), false);

        Text plus(CodePoints.Range place) {
            List<CodePoints.Range> longer = new ArrayList<>(places);
            longer.add(place);
            return new Text(longer, false);
        }
    }

    /** Those of a pattern. */
    static FixedTexts of(Regex regex) {
        return new FixedTexts(regex);
    }

    /** Some of the texts that surely match, perhaps none. */
    List<Text> texts() {
        return texts;
    }

    /** Whether they are all texts of ASCII that match, but for the empty one and those that end with a line feed. */
    boolean areComplete() {
        return complete;
    }

    private List<Text> extend(List<Text> heads, Regex regex) {
        List<Text> into = new ArrayList<>();
        if (regex instanceof Regex.Chars chars) {
            chars(heads, chars.members().sure().and(ASCII), into);
        } else if (regex instanceof Regex.Sequence sequence) {
            sequence(heads, sequence.parts(), into);
        } else if (regex instanceof Regex.Choice choice) {
            for (Regex alternative : choice.alternatives()) {
                into.addAll(extend(heads, alternative));
            }
        } else if (regex instanceof Regex.Repeat repeat) {
            repeat(heads, repeat, into);
        } else if (regex instanceof Regex.Start) {
            for (Text head : heads) {
                if (head.places.isEmpty()) {
                    into.add(head);
                }
            }
        } else {
            for (Text head : heads) {
                into.add(new Text(head.places, true));
            }
        }
        if (into.size() > MAX_TEXTS) {
            complete = false;
            return List.of();
        }
        return into;
    }

    private void sequence(List<Text> heads, List<Regex> parts, List<Text> into) {
        List<Text> texts = heads;
        for (Regex part : parts) {
            texts = extend(texts, part);
        }
        into.addAll(texts);
    }

    private void chars(List<Text> heads, CodePoints members, List<Text> into) {
        if (members.ranges().size() != 1) {
            complete = false;
            return;
        }
        for (Text head : heads) {
            if (head.places.size() == MAX_LENGTH) {
                complete = false;
            } else if (!head.ended) {
                into.add(head.plus(members.ranges().get(0)));
            }
        }
    }

    private void repeat(List<Text> heads, Regex.Repeat repeat, List<Text> into) {
        List<Text> texts = heads;
        for (int i = 0; i < repeat.min(); i++) {
            texts = extend(texts, repeat.body());
        }
        into.addAll(texts);
        complete &= repeat.max() != Regex.Repeat.UNBOUNDED;
        for (int i = repeat.min(); i < repeat.max(); i++) {
            texts = extend(texts, repeat.body());
            into.addAll(texts);
        }
    }
}
