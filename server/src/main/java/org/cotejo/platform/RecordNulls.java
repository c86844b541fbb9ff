package org.cotejo.platform;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Refuses null, and absence, for every record component that is not `@Nullable`: what a type promises, JSON keeps. */
@Component
class RecordNulls implements JsonMapperBuilderCustomizer {
    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.annotationIntrospector(
                AnnotationIntrospector.pair(new Introspector(), builder.annotationIntrospector()));
    }

    private static final class Introspector extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
            if (!(member instanceof AnnotatedParameter parameter)) return JsonSetter.Value.empty();
            var owner = parameter.getOwner().getDeclaringClass();
            if (!owner.isRecord() || !owner.getName().startsWith("org.cotejo.")) return JsonSetter.Value.empty();
            var components = owner.getRecordComponents();
            if (parameter.getIndex() >= components.length) return JsonSetter.Value.empty();
            AnnotatedType type = components[parameter.getIndex()].getAnnotatedType();
            if (type.isAnnotationPresent(Nullable.class)) return JsonSetter.Value.empty();
            return JsonSetter.Value.forValueNulls(Nulls.FAIL);
        }
    }
}
