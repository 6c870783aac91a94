package io.github.opendata4j.validation.internal.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An immutable set of Unicode code points as sorted, disjoint ranges; surrogates are never members. */
final class CodePoints {
    static final CodePoints NONE = new CodePoints(List.of());
    /** Every code point that UTF-8 can carry. */
    static final CodePoints ALL = of(0, 0xD7FF).or(of(0xE000, Character.MAX_CODE_POINT));

    private final List<Range> ranges;

    private CodePoints(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** The code points from {@code first} to {@code last}, both included. */
    record Range(int first, int last) implements Comparable<Range> {

        @Override
        public int compareTo(Range other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
        }
    }

    static CodePoints of(int codePoint) {
        return of(codePoint, codePoint);
    }

    static CodePoints of(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    List<Range> ranges() {
        return ranges;
    }

    boolean contains(int codePoint) {
        for (Range range : ranges) {
            if (range.first <= codePoint && codePoint <= range.last) {
                return true;
            }
        }
        return false;
    }

    boolean isSameAs(CodePoints other) {
        boolean same = ranges.size() == other.ranges.size();
        for (int i = 0; same && i < ranges.size(); i++) {
            same = ranges.get(i).compareTo(other.ranges.get(i)) == 0;
        }
        return same;
    }

    CodePoints or(CodePoints other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        Collections.sort(all);
        List<Range> merged = new ArrayList<>();
        for (Range range : all) {
            int end = merged.size() - 1;
            if (end >= 0 && range.first <= merged.get(end).last + 1) {
                Range previous = merged.get(end);
                merged.set(end, new Range(previous.first, Math.max(previous.last, range.last)));
            } else {
                merged.add(range);
            }
        }
        return new CodePoints(List.copyOf(merged));
    }

    CodePoints and(CodePoints other) {
        List<Range> common = new ArrayList<>();
        for (Range mine : ranges) {
            for (Range theirs : other.ranges) {
                int first = Math.max(mine.first, theirs.first);
                int last = Math.min(mine.last, theirs.last);
                if (first <= last) {
                    common.add(new Range(first, last));
                }
            }
        }
        return new CodePoints(List.copyOf(common));
    }

    /** Every code point outside this set. */
    CodePoints not() {
        List<Range> gaps = new ArrayList<>();
        int from = 0;
        for (Range range : ranges) {
            if (range.first > from) {
                gaps.add(new Range(from, range.first - 1));
            }
            from = range.last + 1;
        }
        if (from <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(from, Character.MAX_CODE_POINT));
        }
        return new CodePoints(List.copyOf(gaps)).and(ALL);
    }
}
