package org.cotejo.project.version;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a version: three whole numbers from 0 to 9999. */
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    public static final VersionNumber FIRST = new VersionNumber(1, 0, 0);
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");
    private static final Comparator<VersionNumber> ORDER = Comparator.comparingInt(VersionNumber::major)
            .thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::patch);

    /** Reads `1.2.3`; empty for anything else. */
    public static Optional<VersionNumber> of(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new VersionNumber(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
    }

    /** The lowest number that tells of such a change. */
    public VersionNumber next(Step step) {
        return switch (step) {
            case PATCH -> new VersionNumber(major, minor, patch + 1);
            case MINOR -> new VersionNumber(major, minor + 1, 0);
            case MAJOR -> new VersionNumber(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
