package org.cotejo.platform;

/** Where a database answers, and as whom: all that a client needs. */
public record ClusterAddress(String jdbcUrl, String user, String password) {
    /** For people: without the parameters, in which there may be a password. */
    @Override
    public String toString() {
        return jdbcUrl.replaceFirst("[?].*", "") + (user.isEmpty() ? "" : " as " + user);
    }
}
