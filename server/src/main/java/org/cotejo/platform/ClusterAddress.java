package org.cotejo.platform;

/** Where a database answers, and as whom: all that a client needs. */
public record ClusterAddress(String jdbcUrl, String user, String password) {
    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }
}
