package org.cotejo.platform;

import com.fasterxml.jackson.annotation.Nulls;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.StorableText;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON is taken as it is written or refused: no number becomes another, no text a number, no null hides in a list. */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {
    /** A text that the database could only keep altered. */
    record TextUnstorable() implements Problem {}

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("strict text").addDeserializer(String.class, new Text()));
    }

    private static final class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            var text = parser.getString();
            if (!StorableText.isStorable(text)) throw Refusal.of(new TextUnstorable());
            return text;
        }
    }
}
