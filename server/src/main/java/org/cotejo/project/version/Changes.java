package org.cotejo.project.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cotejo.kernel.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers what differs in one part of a protocol. */
final class Changes {
    private final String part;
    private final List<Change> all = new ArrayList<>();

    Changes(String part) {
        this.part = part;
    }

    List<Change> all() {
        return all;
    }

    /** A thing of the protocol as it was and as it is, under the place where it is now. */
    record Thing(String place, @Nullable BilingualText title, JsonNode before, JsonNode after) {
        static Thing of(String place, JsonNode before, JsonNode after) {
            return new Thing(place, titleOf(after), before, after);
        }
    }

    private void added(String place, Step step, JsonNode after) {
        all.add(new Change(part, "added", "whole", place, step, titleOf(after), null, null, after, null));
    }

    private void removed(String place, Step step, JsonNode before) {
        all.add(new Change(part, "removed", "whole", place, step, titleOf(before), null, before, null, null));
    }

    void renamed(Thing thing, JsonNode before, JsonNode after) {
        all.add(new Change(
                part, "renamed", "code", thing.place(), Step.MAJOR, thing.title(), null, before, after, null));
    }

    /**
     * How the elements of a list are told apart and what it means when one comes or goes.
     *
     * @param member by which an element is known
     * @param place of the list, under which each element has its own
     */
    record Listing(
            String place,
            String member,
            Renames renames,
            Function<JsonNode, Step> added,
            Function<JsonNode, Step> removed) {
        static Listing of(String place, String member, Step added, Step removed) {
            return new Listing(place, member, Renames.NONE, _ -> added, _ -> removed);
        }
    }

    /** What came into a list and what went out of it; what stayed is compared. */
    void list(Listing listing, JsonNode before, JsonNode after, Consumer<Thing> compare) {
        var from = by(listing.member(), before);
        var to = by(listing.member(), after);
        to.forEach((code, element) -> {
            var place = listing.place() + "/" + code;
            var old = from.get(listing.renames().before(code));
            if (old == null) added(place, listing.added().apply(element), element);
            else compare.accept(Thing.of(place, old, element));
        });
        from.forEach((code, element) -> {
            if (!to.containsKey(listing.renames().after(code)))
                removed(listing.place() + "/" + code, listing.removed().apply(element), element);
        });
    }

    void add(Change change) {
        all.add(change);
    }

    /** One side of a thing, by its JSON Pointer. */
    void side(Thing thing, String pointer, String what, Step step) {
        compare(
                thing,
                pointer,
                what,
                step,
                thing.before().at(pointer),
                thing.after().at(pointer));
    }

    void compare(Thing thing, String pointer, String what, Step step, JsonNode before, JsonNode after) {
        var from = present(before);
        var to = present(after);
        if (from == null ? to == null : from.equals(to)) return;
        var isText = isText(from) && isText(to);
        var kind = from == null ? "added" : to == null ? "removed" : isText ? "reworded" : "changed";
        all.add(new Change(part, kind, what, thing.place() + pointer, step, thing.title(), null, from, to, null));
    }

    /** The members of a thing that nobody named. */
    void others(Thing thing, List<String> named) {
        var members = new TreeSet<String>();
        members.addAll(thing.before().propertyNames());
        members.addAll(thing.after().propertyNames());
        members.removeAll(named);
        for (var member : members) side(thing, "/" + member, "other", Step.PATCH);
    }

    /** A list as a map by one member of its elements. */
    static Map<String, JsonNode> by(String member, JsonNode list) {
        var map = new LinkedHashMap<String, JsonNode>();
        for (var one : list) map.putIfAbsent(one.path(member).asString(""), one);
        return map;
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node;
    }

    private static boolean isText(@Nullable JsonNode node) {
        return node == null || node.has("es");
    }

    private static @Nullable BilingualText titleOf(JsonNode node) {
        for (var member : List.of("label", "rule")) {
            var text = node.path(member);
            if (text.has("es"))
                return new BilingualText(
                        text.path("es").asString(""), text.path("en").asString(""));
        }
        return null;
    }
}
