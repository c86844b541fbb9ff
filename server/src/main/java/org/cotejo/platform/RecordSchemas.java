package org.cotejo.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from our records which fields are always there and which may be null: what is not `@Nullable` is required, and
 * answers carry even their null fields.
 */
class RecordSchemas extends ModelResolver {
    /** What comes in may leave its nullable fields out. */
    private static final Pattern COMES_IN =
            Pattern.compile(".*(Request|Change|Answer|Decision|Batch|Content|Credentials)|Rating|Annotation|Claim");

    private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    RecordSchemas(ObjectMapper mapper) {
        super(mapper);
        openapi31(true);
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Schema<?> schema = super.resolve(type, context, next);
        var raw = _mapper.constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            var reference = schema.get$ref();
            var model = reference == null
                    ? schema
                    : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
            if (model != null && model.getProperties() != null && model.getRequired() == null) complete(model, raw);
        }
        return schema;
    }

    private static void complete(Schema<?> model, Class<?> raw) {
        var comesIn = COMES_IN.matcher(raw.getSimpleName()).matches();
        for (var component : raw.getRecordComponents()) {
            var name = NAMES.translate(component.getName());
            var property = model.getProperties().get(name);
            if (property == null) continue;
            if (!isNullable(component)) {
                model.addRequiredItem(name);
            } else {
                model.getProperties().put(name, orNull(property));
                if (!comesIn) model.addRequiredItem(name);
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** A list of allowed values holds for null too, so null has to be one of them. */
    private static <T> void allowNull(Schema<T> property) {
        var allowed = new ArrayList<T>(property.getEnum());
        if (!allowed.contains(null)) allowed.add(null);
        property.setEnum(allowed);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            var nothing = new JsonSchema();
            nothing.setTypes(Set.of("null"));
            var either = new JsonSchema();
            either.setAnyOf(List.of(property, nothing));
            return either;
        }
        var types = new LinkedHashSet<String>();
        if (property.getTypes() != null) types.addAll(property.getTypes());
        else if (property.getType() != null) types.add(property.getType());
        types.add("null");
        property.setTypes(types);
        if (property.getEnum() != null) allowNull(property);
        return property;
    }
}
