package org.cotejo.evidence.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operator set under `cotejo.sources`. */
@Component
class SourceSettings {
    private final Environment environment;

    SourceSettings(Environment environment) {
        this.environment = environment;
    }

    /** How whoever is asked reaches the operator; empty where it is not set. */
    String contact() {
        return setting("contact");
    }

    String setting(String name) {
        return environment.getProperty("cotejo.sources." + name, "").strip();
    }

    Site site(String id) {
        var base = setting(id + ".base-url");
        return new Site(id, base.endsWith("/") ? base.substring(0, base.length() - 1) : base, setting(id + ".key"));
    }

    /**
     * Where a source is.
     *
     * @param base the address before the paths of its interface; `{language}` in it becomes `es` or `en`
     * @param key empty where there is none; it appears in no text that is shown, stored or logged
     */
    record Site(String id, String base, String key) {
        List<String> missing(boolean needsKey) {
            var missing = new ArrayList<String>();
            if (base.isEmpty()) missing.add("cotejo.sources." + id + ".base-url");
            if (needsKey && key.isEmpty()) missing.add("cotejo.sources." + id + ".key");
            return missing;
        }

        String base(String language) {
            return base.replace("{language}", language);
        }

        @Override
        public String toString() {
            return "Site[" + id + "]";
        }
    }

    /** An address with its query: names and values in turn, those without a value left out. */
    static String url(String address, String... namesAndValues) {
        var url = new StringBuilder(address);
        for (var index = 0; index + 1 < namesAndValues.length; index += 2) {
            if (namesAndValues[index + 1].isEmpty()) continue;
            url.append(url.indexOf("?") < 0 ? '?' : '&')
                    .append(encoded(namesAndValues[index]))
                    .append('=')
                    .append(encoded(namesAndValues[index + 1]));
        }
        return url.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
