package org.cotejo.tools;

import java.util.List;

/** Prints what the checks cost here: the first of each reads its dictionaries and rules, the second works. */
public final class MeasureCommand {
    private static final String SPANISH =
            "Las casa es roja y los libros fue publicados en 1990. Segun el informe, el agua "
                    + "hierve a los 100 grados y se vuelve vapor. ";
    private static final String ENGLISH = "He go to school every day and I could of gone there with the others. "
            + "According to the report, water boils at 100 degrees. ";
    private static final String ALGEBRA = "Si 2x + 4 = 10, entonces x = 7. La derivada de x^3 es 2x^2. ";
    private static final int REPEATS = 12;

    private MeasureCommand() {}

    public static void main(String[] arguments) throws Exception {
        var grammar = new Grammar();
        System.out.println("check          words   first      again   findings");
        measure("grammar es", grammar, SPANISH, "es-MX");
        measure("grammar en", grammar, ENGLISH, "en-US");
        measure("algebra", new Algebra(), ALGEBRA, "es-MX");
        System.gc();
        var runtime = Runtime.getRuntime();
        var heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf("heap in use with all three: %d MiB of at most %d MiB%n", heap, runtime.maxMemory() >> 20);
    }

    private static void measure(String name, Checker checker, String text, String language) throws Exception {
        var question = new Question(text.repeat(REPEATS), language, List.of());
        var first = millis(checker, question);
        var again = millis(checker, question);
        System.out.printf(
                "%-14s %5d %7d ms %7d ms %7d%n",
                name,
                question.text().split("\\s+").length,
                first,
                again,
                checker.check(question).size());
    }

    private static long millis(Checker checker, Question question) throws Exception {
        var start = System.nanoTime();
        checker.check(question);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
