import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** CPU time of this thread, the best of several runs after some that only warm up. */
record Timing(int warm, int runs) {
    double best(Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        for (var run = 0; run < warm; run++) work.get();
        var best = Long.MAX_VALUE;
        for (var run = 0; run < runs; run++) {
            var begun = threads.getCurrentThreadCpuTime();
            work.get();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
        }
        return best / 1e9;
    }

    /** One line a task: name, seconds, and the numbers by which results are compared. */
    static void print(String name, double seconds, List<Double> numbers) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%s %.6f", name, seconds));
        for (var number : numbers) line.append(' ').append(number);
        System.out.println(line);
    }
}
