package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule between the cells of a row, as schemas for frictionless write it: {@code total == femmes + hommes},
 * {@code debut <= fin and not (nature == "don")}. Names of fields, numbers, texts in quotes, {@code + - * /},
 * {@code == != < <= > >=}, {@code and or not} and parentheses, nothing else: it is no program. Immutable.
 */
final class RowExpression {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 50;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)|(\"[^\"]*\"|'[^']*')|([\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(==|!=|<=|>=|[-+*/()<>]))");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** Computes a value from a row; null if a cell that it needs is empty. */
    @FunctionalInterface
    private interface Node {
        @Nullable
        Object of(Function<String, @Nullable Object> row);
    }

    private final Node root;
    private final List<String> fields;

    private RowExpression(Node root, Set<String> fields) {
        this.root = root;
        this.fields = List.copyOf(fields);
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is none
     */
    static RowExpression parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An expression has at most " + LONGEST + " characters");
        }
        Parser parser = new Parser(text);
        Node root = parser.either(0);
        parser.requireEnd();
        return new RowExpression(root, parser.fields);
    }

    /** The fields that it names. */
    List<String> fields() {
        return fields;
    }

    /**
     * Whether a row follows the rule.
     *
     * @param row gives the value of a field, null for none
     * @return empty if it can't be told: a value is missing, or is of another kind
     */
    Optional<Boolean> test(Function<String, @Nullable Object> row) {
        return root.of(row) instanceof Boolean answer ? Optional.of(answer) : Optional.empty();
    }

    /** What a token is. */
    private enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    /** Recursive descent; for one text. */
    private static final class Parser {
        private final Matcher tokens;
        private final int length;
        private final Set<String> fields = new LinkedHashSet<>();
        private String token = "";
        private Kind kind = Kind.END;

        Parser(String text) {
            tokens = TOKEN.matcher(text.strip());
            length = text.strip().length();
            advance();
        }

        private void advance() {
            if (tokens.regionStart() == length) {
                token = "";
                kind = Kind.END;
            } else if (tokens.lookingAt()) {
                token = tokens.group().strip();
                kind = kind();
                tokens.region(tokens.end(), length);
            } else {
                throw new IllegalArgumentException("Not understood");
            }
        }

        private Kind kind() {
            if (tokens.group(1) != null) {
                return Kind.NUMBER;
            }
            if (tokens.group(2) != null) {
                return Kind.TEXT;
            }
            return tokens.group(3) != null ? Kind.NAME : Kind.SIGN;
        }

        private boolean take(String expected) {
            boolean taken = token.equals(expected);
            if (taken) {
                advance();
            }
            return taken;
        }

        void requireEnd() {
            if (!token.isEmpty()) {
                throw new IllegalArgumentException("Not expected: " + token);
            }
        }

        Node either(int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("Too many parentheses");
            }
            Node left = both(depth);
            while (take("or")) {
                Node first = left;
                Node second = both(depth);
                left = row -> logic(first.of(row), second.of(row), true);
            }
            return left;
        }

        private Node both(int depth) {
            Node left = negation(depth);
            while (take("and")) {
                Node first = left;
                Node second = negation(depth);
                left = row -> logic(first.of(row), second.of(row), false);
            }
            return left;
        }

        private Node negation(int depth) {
            if (take("not")) {
                if (depth > DEEPEST) {
                    throw new IllegalArgumentException("Too many negations");
                }
                Node inner = negation(depth + 1);
                return row -> inner.of(row) instanceof Boolean answer ? (Object) !answer : null;
            }
            return comparison(depth);
        }

        private Node comparison(int depth) {
            Node left = sum(depth);
            if (!COMPARISONS.contains(token)) {
                return left;
            }
            String sign = token;
            advance();
            Node right = sum(depth);
            return row -> compare(left.of(row), sign, right.of(row));
        }

        private Node sum(int depth) {
            Node left = product(depth);
            while (token.equals("+") || token.equals("-")) {
                Node first = left;
                String sign = token;
                advance();
                Node second = product(depth);
                left = row -> compute(first.of(row), sign, second.of(row));
            }
            return left;
        }

        private Node product(int depth) {
            Node left = value(depth);
            while (token.equals("*") || token.equals("/")) {
                Node first = left;
                String sign = token;
                advance();
                Node second = value(depth);
                left = row -> compute(first.of(row), sign, second.of(row));
            }
            return left;
        }

        private Node value(int depth) {
            if (take("(")) {
                Node inner = either(depth + 1);
                if (!take(")")) {
                    throw new IllegalArgumentException("A parenthesis is not closed");
                }
                return inner;
            }
            if (take("-")) {
                if (depth > DEEPEST) {
                    throw new IllegalArgumentException("Too many signs");
                }
                Node inner = value(depth + 1);
                return row -> compute(BigDecimal.ZERO, "-", inner.of(row));
            }
            return literal();
        }

        private Node literal() {
            String literal = token;
            Kind found = kind;
            advance();
            return switch (found) {
                case NUMBER -> {
                    BigDecimal number = new BigDecimal(literal);
                    yield row -> number;
                }
                case TEXT -> {
                    String text = literal.substring(1, literal.length() - 1);
                    yield row -> text;
                }
                case NAME -> {
                    fields.add(literal);
                    yield row -> row.apply(literal);
                }
                case SIGN, END -> throw new IllegalArgumentException("A value is missing");
            };
        }
    }

    private static @Nullable Object logic(@Nullable Object one, @Nullable Object other, boolean either) {
        if (one instanceof Boolean left && other instanceof Boolean right) {
            return either ? left || right : left && right;
        }
        return null;
    }

    private static @Nullable Object compare(@Nullable Object one, String sign, @Nullable Object other) {
        if (one == null || other == null) {
            return null;
        }
        OptionalInt order = Values.compare(one, other);
        return switch (sign) {
            case "==" -> order.isPresent() ? order.getAsInt() == 0 : one.equals(other);
            case "!=" -> order.isPresent() ? order.getAsInt() != 0 : !one.equals(other);
            default -> order.isPresent() ? (Object) isOrdered(order.getAsInt(), sign) : null;
        };
    }

    private static boolean isOrdered(int order, String sign) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static @Nullable Object compute(@Nullable Object one, String sign, @Nullable Object other) {
        if (one == null || other == null) {
            return null;
        }
        Optional<BigDecimal> left = Numbers.of(one);
        Optional<BigDecimal> right = Numbers.of(other);
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        return switch (sign) {
            case "+" -> left.get().add(right.get(), MathContext.DECIMAL128);
            case "-" -> left.get().subtract(right.get(), MathContext.DECIMAL128);
            case "*" -> left.get().multiply(right.get(), MathContext.DECIMAL128);
            default ->
                right.get().signum() == 0 ? null : (Object) left.get().divide(right.get(), MathContext.DECIMAL128);
        };
    }
}
