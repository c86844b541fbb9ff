package org.cotejo.platform;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.cotejo.kernel.Caller;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/** The description of the API, from which the browser's types are generated. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, CsrfToken.class)
                .replaceWithClass(JsonNode.class, Object.class);
    }

    private static final SecurityScheme SESSION = new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name("cotejo_session");

    /** Every change sends the value of the cookie XSRF-TOKEN back. */
    private static final SecurityScheme CSRF = new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-XSRF-TOKEN");

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Cotejo")
                        .version("v1")
                        .description("Human evaluation of chat models: projects, work, results.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSchemas("Problem", ProblemSchema.problem())
                        .addSecuritySchemes("session", SESSION)
                        .addSecuritySchemes("csrf", CSRF))
                .addSecurityItem(new SecurityRequirement().addList("session").addList("csrf"));
    }

    /** Every operation has a name that lasts, and may end in a refusal. */
    @Bean
    OperationCustomizer namesAndRefusals() {
        return (operation, method) -> {
            operation.setOperationId(name(method));
            operation.getResponses().addApiResponse("default", ProblemSchema.refusal());
            return operation;
        };
    }

    private static String name(HandlerMethod method) {
        var controller = method.getBeanType().getSimpleName().replace("Controller", "");
        return Character.toLowerCase(controller.charAt(0)) + controller.substring(1) + "."
                + method.getMethod().getName();
    }

    /** The description must name the fields as they travel, and say which are always there. */
    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas(Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }
}
