package org.cotejo.tools;

/**
 * One sign of mathematics.
 *
 * @param algebra as the computer algebra reads it; a variable x is vx there, since E, I and N have a meaning
 * @param isParted whether white space stands before it
 */
record MathToken(Kind kind, String algebra, int start, int end, boolean isParted) {
    enum Kind {
        NUMBER,
        VARIABLE,
        CONSTANT,
        FUNCTION,
        OPERATOR,
        OPEN,
        CLOSE,
        EQUALS,
        INTEGRAL,
        /** Belongs to mathematics, and to none that is read here. */
        OTHER
    }

    boolean beginsOperand() {
        return switch (kind) {
            case NUMBER, VARIABLE, CONSTANT, FUNCTION, OPEN -> true;
            case OPERATOR, CLOSE, EQUALS, INTEGRAL, OTHER -> false;
        };
    }

    boolean endsOperand() {
        return switch (kind) {
            case NUMBER, VARIABLE, CONSTANT, CLOSE -> true;
            case FUNCTION, OPERATOR, OPEN, EQUALS, INTEGRAL, OTHER -> false;
        };
    }

    boolean isMinus() {
        return kind == Kind.OPERATOR && algebra.equals("-");
    }

    boolean isVariable(String name) {
        return kind == Kind.VARIABLE && algebra.equals("v" + name);
    }
}
