package org.cotejo.bundle.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, asked for by name; what is wrong is said with its place. */
public final class Members {
    private final String place;
    private final Map<String, Object> members;

    private Members(String place, Map<String, Object> members) {
        this.place = place;
        this.members = members;
    }

    static Members of(String place, Map<?, ?> members) {
        var named = new TreeMap<String, Object>();
        members.forEach((name, value) -> named.put(name.toString(), value));
        return new Members(place, named);
    }

    private BadJson wrong(String name, String expected) {
        return new BadJson(place + name + ": " + expected);
    }

    /** Refuses members of other names: what nobody reads, nobody checks. */
    public void requireOnly(String... names) throws BadJson {
        var known = Set.of(names);
        for (var name : members.keySet()) if (!known.contains(name)) throw wrong(name, "is not known");
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public String text(String name) throws BadJson {
        var text = textOrNull(name);
        if (text == null) throw wrong(name, "is missing");
        return text;
    }

    public @Nullable String textOrNull(String name) throws BadJson {
        @Nullable Object value = members.get(name);
        if (value == null || value instanceof String) return (String) value;
        throw wrong(name, "is a text");
    }

    public boolean truth(String name) throws BadJson {
        if (members.get(name) instanceof Boolean truth) return truth;
        throw wrong(name, "is true or false");
    }

    /** A whole number from 0 to a bound. */
    public long number(String name, long max) throws BadJson {
        if (members.get(name) instanceof Long number && number >= 0 && number <= max) return number;
        throw wrong(name, "is a whole number from 0 to " + max);
    }

    public int count(String name) throws BadJson {
        return (int) number(name, Integer.MAX_VALUE);
    }

    public Members object(String name) throws BadJson {
        if (members.get(name) instanceof Map<?, ?> object) return of(place + name + "/", object);
        throw wrong(name, "is an object");
    }

    public List<String> texts(String name) throws BadJson {
        var texts = new ArrayList<String>();
        for (var value : list(name)) {
            if (!(value instanceof String text)) throw wrong(name, "is a list of texts");
            texts.add(text);
        }
        return texts;
    }

    public List<Integer> counts(String name) throws BadJson {
        var counts = new ArrayList<Integer>();
        for (var value : list(name)) {
            if (!(value instanceof Long number) || number < 0 || number > Integer.MAX_VALUE)
                throw wrong(name, "is a list of whole numbers");
            counts.add(number.intValue());
        }
        return counts;
    }

    public List<Members> objects(String name) throws BadJson {
        var objects = new ArrayList<Members>();
        for (var value : list(name)) {
            if (!(value instanceof Map<?, ?> object)) throw wrong(name, "is a list of objects");
            objects.add(of(place + name + "/" + objects.size() + "/", object));
        }
        return objects;
    }

    private List<?> list(String name) throws BadJson {
        if (members.get(name) instanceof List<?> list) return list;
        throw wrong(name, "is a list");
    }
}
