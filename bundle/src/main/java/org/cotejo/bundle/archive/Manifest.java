package org.cotejo.bundle.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds: each of its files with its hash, and what is not there.
 *
 * @param created when it was written
 * @param project the name of the project that the claims are from
 * @param url where the project is published; absent where it is not
 * @param software who wrote it
 * @param searchDemand how hard must be searched before a claim is called unverifiable
 * @param files all but the manifest, by name
 */
public record Manifest(
        Scope scope,
        Instant created,
        String project,
        @Nullable String url,
        String software,
        SearchDemand searchDemand,
        List<Listed> files,
        List<Withheld> withheld) {
    public static final String SCHEMA = "cotejo.evidence/1";

    public Manifest {
        files = List.copyOf(files);
        withheld = List.copyOf(withheld);
    }

    public record Listed(String path, String sha256, long bytes) {}

    /**
     * What is not there.
     *
     * @param what `captures`, `response_texts`, or one capture by `sha256:` and its hash
     * @param count how many
     */
    public record Withheld(String what, int count, String reason) {}

    Map<String, @Nullable Object> json() {
        var json = new HashMap<String, @Nullable Object>();
        json.put("schema", SCHEMA);
        json.put("scope", scope.code());
        json.put("created", created.toString());
        json.put("project", project);
        json.put("url", url);
        json.put("software", software);
        json.put("search_demand", Map.of("queries", searchDemand.queries(), "connectors", searchDemand.connectors()));
        json.put("files", files.stream().map(Manifest::json).toList());
        json.put("withheld", withheld.stream().map(Manifest::json).toList());
        return json;
    }

    private static Map<String, Object> json(Listed file) {
        return Map.of("path", file.path(), "sha256", file.sha256(), "bytes", file.bytes());
    }

    private static Map<String, Object> json(Withheld part) {
        return Map.of("what", part.what(), "count", part.count(), "reason", part.reason());
    }

    public static Manifest read(Members members) throws BadJson {
        if (!members.text("schema").equals(SCHEMA)) throw new BadJson("schema: only " + SCHEMA + " is known");
        members.requireOnly(
                "schema", "scope", "created", "project", "url", "software", "search_demand", "files", "withheld");
        var demand = members.object("search_demand");
        demand.requireOnly("queries", "connectors");
        var files = new ArrayList<Listed>();
        for (var file : members.objects("files")) {
            file.requireOnly("path", "sha256", "bytes");
            files.add(new Listed(file.text("path"), Hash.checked(file.text("sha256")), file.number("bytes", 1L << 50)));
        }
        var withheld = new ArrayList<Withheld>();
        for (var part : members.objects("withheld")) {
            part.requireOnly("what", "count", "reason");
            withheld.add(new Withheld(part.text("what"), part.count("count"), part.text("reason")));
        }
        return new Manifest(
                Fields.constant(members, "scope", Scope.class),
                Fields.instant(members, "created"),
                members.text("project"),
                members.textOrNull("url"),
                members.text("software"),
                new SearchDemand(demand.count("queries"), demand.count("connectors")),
                files,
                withheld);
    }
}
