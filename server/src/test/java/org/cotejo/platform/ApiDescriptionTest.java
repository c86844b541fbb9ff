package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API: complete, open to everybody, and what the browser's types were made from. */
class ApiDescriptionTest {
    private static final Path KEPT = Path.of("..", "web", "src", "api", "openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JsonNode description = new Client(TestServer.baseUrl())
            .get("/api/v1/openapi.json")
            .expect(200)
            .json();

    /** `./cotejo api-types` writes the file again. */
    @Test
    void theBrowsersTypesAreMadeFromTheDescriptionAsItIs() throws IOException {
        var now = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.treeToValue(description, Object.class))
                + "\n";
        if (System.getProperty("cotejo.write-api") != null) Files.writeString(KEPT, now);

        assertThat(Files.readString(KEPT))
                .as("web/src/api/openapi.json is stale: run ./cotejo api-types and commit what it writes")
                .isEqualTo(now);
    }

    @Test
    void everyAddressOfTheServerIsDescribed() {
        var described = new ArrayList<String>();
        for (var path : description.get("paths").properties()) {
            for (var method : path.getValue().propertyNames()) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }
        var served = new ArrayList<String>();
        for (var mapping : TestServer.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (var path : mapping.getPatternValues()) {
                mapping.getMethodsCondition().getMethods().forEach(method -> served.add(method + " " + path));
            }
        }
        served.removeIf(operation -> !operation.contains(" /api/v1/") || operation.contains("openapi.json"));

        assertThat(described).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysHowItRefuses() {
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        var names = new ArrayList<String>();
        for (var path : description.get("paths")) {
            for (var operation : path) {
                names.add(operation.get("operationId").asString());
                assertThat(operation
                                .at("/responses/default/content/application~1problem+json/schema/$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/Problem");
            }
        }

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void fieldsAreInSnakeCaseEverywhere() {
        var camel = new ArrayList<String>();
        for (var schema : description.at("/components/schemas").properties()) {
            for (var name : schema.getValue().path("properties").propertyNames()) {
                if (!name.equals(name.toLowerCase(Locale.ROOT))) camel.add(schema.getKey() + "." + name);
            }
        }

        assertThat(camel).isEqualTo(List.of());
    }
}
