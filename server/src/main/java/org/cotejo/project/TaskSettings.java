package org.cotejo.project;

/** How tasks are given out: their kind, how many independent submissions each receives, and the times in minutes. */
public record TaskSettings(String kind, int overlap, int leaseMinutes, int expectedMinutes) {
    static TaskSettings initial() {
        return new TaskSettings("single", 3, 120, 14);
    }
}
