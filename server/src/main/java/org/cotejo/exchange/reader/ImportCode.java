package org.cotejo.exchange.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that can be wrong with an import file: a stable code, and what it says in English and in Spanish. */
public enum ImportCode {
    // The whole file
    EMPTY_FILE(
            "the file holds no rows.", "el archivo no tiene filas.",
            "Export the data again and check that it has rows.",
                    "Vuelve a exportar los datos y comprueba que haya filas."),
    UNKNOWN_FORMAT(
            "this is neither JSON nor a CSV with a header that Cotejo knows.",
            "esto no es JSON ni un CSV con un encabezado que Cotejo conozca.",
            "Use JSONL, a JSON array, or CSV with the columns id, prompt and response.",
            "Usa JSONL, una lista JSON o CSV con las columnas id, prompt y response."),
    UNBALANCED_QUOTE(
            "a quotation mark in this record is never closed, or text follows the closing one.",
            "una comilla de este registro no se cierra, o hay texto después de la que cierra.",
            "Close the quotation mark, and write each one inside a value twice (\"\").",
            "Cierra la comilla y escribe doble (\"\") cada una que esté dentro de un valor."),
    DUPLICATE_COLUMN(
            "the header names the column {0} twice.", "el encabezado repite la columna {0}.",
            "Rename or remove one of the two columns.", "Cambia el nombre de una de las dos columnas o quítala."),
    MISSING_COLUMN(
            "the header lacks the column {0}.", "al encabezado le falta la columna {0}.",
            "Add the column {0}.", "Añade la columna {0}."),

    // One row; the first two break a CSV or a JSON array as a whole
    INVALID_UTF8(
            "the text is not valid UTF-8 ({0}).", "el texto no es UTF-8 válido ({0}).",
            "Save the file as UTF-8 and import it again.", "Guarda el archivo en UTF-8 y vuelve a importarlo."),
    INVALID_JSON(
            "this is not valid JSON (near character {0}).",
            "esto no es JSON válido (cerca del carácter {0}).",
            "Write one complete JSON object, without comments, trailing commas or text after it.",
            "Escribe un objeto JSON completo, sin comentarios, comas sobrantes ni texto detrás."),
    LINE_TOO_LONG(
            "the row has {0} bytes and at most {1} are read.", "la fila tiene {0} bytes y se leen {1} como máximo.",
            "Shorten the row or raise the limit.", "Acorta la fila o sube el límite."),
    TOO_DEEP(
            "objects and lists are nested more than {0} deep.", "hay objetos y listas anidados a más de {0} niveles.",
            "Flatten this value or raise the limit.", "Aplana este valor o sube el límite."),
    TOO_MANY_VALUES(
            "the row holds more than {0} values.", "la fila tiene más de {0} valores.",
            "Remove data that is not needed for evaluation.", "Quita los datos que no hagan falta para evaluar."),
    RAGGED_ROW(
            "the row has {1} fields and the header has {0}.",
            "la fila tiene {1} campos y el encabezado {0}.",
            "Give the row one field for each column; put values with delimiters or line breaks in quotes.",
            "Da a la fila un campo por columna; pon entre comillas los valores con separadores o saltos de línea."),
    DUPLICATE_KEY(
            "the key {0} comes twice in one object.", "la clave {0} aparece dos veces en un objeto.",
            "Keep one of the two.", "Deja solo una de las dos."),
    NUL(
            "the text holds the character NUL (U+0000).", "el texto contiene el carácter NUL (U+0000).",
            "Remove the NUL character.", "Quita el carácter NUL."),
    LONE_SURROGATE(
            "the text holds half a character ({0}, a surrogate without its pair).",
            "el texto contiene medio carácter ({0}, un sustituto sin su pareja).",
            "Write the whole character or remove the half.",
            "Escribe el carácter completo o quita la mitad."),
    WRONG_TYPE(
            "expected {0}, found {1}.", "se esperaba {0} y hay {1}.",
            "Write {0} here.", "Escribe aquí {0}."),
    MISSING_FIELD(
            "this field is required and the row does not have it.", "este campo es obligatorio y la fila no lo tiene.",
            "Add the field {0}.", "Añade el campo {0}."),
    UNKNOWN_ROLE(
            "the role {0} is not known.", "el rol {0} no se conoce.",
            "Use system, developer, user, assistant or tool.", "Usa system, developer, user, assistant o tool."),
    EMPTY_CONVERSATION(
            "no turn comes before the response.", "no hay ningún turno antes de la respuesta.",
            "Add the prompt that the response replies to.", "Añade la petición a la que contesta la respuesta."),
    NO_RESPONSE(
            "the row has no response to evaluate.",
            "la fila no tiene una respuesta que evaluar.",
            "Fill in response, or end messages with an assistant turn that has text.",
            "Rellena response, o termina messages con un turno assistant que tenga texto."),
    ID_CONFLICT(
            "the id {0} already stands on line {1} with other content.",
            "el id {0} ya está en la línea {1} con otro contenido.",
            "Give each response its own id, or remove one of the two rows.",
            "Da a cada respuesta su propio id, o quita una de las dos filas."),

    DUPLICATE_RUBRIC_ITEM(
            "two rubric items of this row have the id {0}.",
            "dos criterios de esta fila tienen el id {0}.",
            "Give each rubric item of a prompt its own id, or none.",
            "Da a cada criterio de una petición su propio id, o ninguno."),
    RUBRIC_CONFLICT(
            "the same conversation has other rubric items on line {0}.",
            "la misma conversación tiene otros criterios en la línea {0}.",
            "Give all responses to one conversation the same rubric items, or give them in one row only.",
            "Da los mismos criterios a todas las respuestas de una conversación, o dalos en una sola fila."),

    /** The only one that needs the project: a check without a server cannot know it. */
    ID_TAKEN(
            "the project already has the id {0} with other content, or its prompt with other rubric items.",
            "el proyecto ya tiene el id {0} con otro contenido, o su petición con otros criterios.",
            "Give the response an id of its own, or leave the row out.",
            "Da a la respuesta un id propio, o deja fuera la fila."),

    // Warnings
    TRAILING_TURNS(
            "{0} turns after the last assistant turn are left out.",
            "se dejan fuera {0} turnos posteriores al último turno assistant.",
            "Put the response in the field response if these turns belong to the conversation.",
            "Pon la respuesta en el campo response si estos turnos son parte de la conversación."),
    MEMBER_LEFT_OUT(
            "this part of a rubric item has no meaning and is left out.",
            "esta parte de un criterio no significa nada y se deja fuera.",
            "A rubric item has text, points, and if you like id and axis.",
            "Un criterio tiene text y points y, si quieres, id y axis."),
    NUMBER_AS_TEXT(
            "the number is too large to store and is kept as text.",
            "el número es demasiado grande para guardarlo y queda como texto.",
            "Nothing to do if it is only metadata.",
            "No hay que hacer nada si solo es un metadato."),
    MORE_ERRORS(
            "{0} more errors are not listed.", "hay {0} errores más que no se listan.",
            "Correct the listed ones and check the file again.",
                    "Corrige los que se listan y vuelve a comprobar el archivo."),
    MORE_WARNINGS(
            "{0} more warnings are not listed.", "hay {0} avisos más que no se listan.",
            "Look at the listed ones first.", "Mira primero los que se listan.");

    /** A text in both languages of the product. */
    record Phrase(String en, String es) {
        String in(Locale language) {
            return language.getLanguage().equals("es") ? es : en;
        }
    }

    static final Phrase LINE = new Phrase("Line", "Línea");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Names of types, which only {@link #WRONG_TYPE} has as arguments; a value from the file is never one of them. */
    private static final Map<String, Phrase> TYPES = Map.ofEntries(
            Map.entry("object", new Phrase("an object", "un objeto")),
            Map.entry("array", new Phrase("a list", "una lista")),
            Map.entry("string", new Phrase("a text", "un texto")),
            Map.entry("number", new Phrase("a number", "un número")),
            Map.entry("boolean", new Phrase("true or false", "verdadero o falso")),
            Map.entry("null", new Phrase("null", "null")),
            Map.entry("id", new Phrase("a text or a whole number", "un texto o un número entero")),
            Map.entry(
                    "content", new Phrase("a text or a list of text parts", "un texto o una lista de partes de texto")),
            Map.entry("text_part", new Phrase("a part of type \"text\"", "una parte de tipo \"text\"")),
            Map.entry("language_tag", new Phrase("a language tag such as es-MX", "una etiqueta de idioma como es-MX")),
            Map.entry("points", new Phrase("a whole number from -10 to 10", "un número entero de -10 a 10")),
            Map.entry("date", new Phrase("a date such as 2026-11-01", "una fecha como 2026-11-01")));

    private final Phrase message;
    private final Phrase remedy;

    ImportCode(String messageEn, String messageEs, String remedyEn, String remedyEs) {
        message = new Phrase(messageEn, messageEs);
        remedy = new Phrase(remedyEn, remedyEs);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String message(List<String> arguments, Locale language) {
        return fill(message.in(language), arguments, language);
    }

    String remedy(List<String> arguments, Locale language) {
        return fill(remedy.in(language), arguments, language);
    }

    private String fill(String text, List<String> arguments, Locale language) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(argument(place, arguments, language)));
    }

    private String argument(MatchResult place, List<String> arguments, Locale language) {
        var argument = arguments.get(Integer.parseInt(place.group(1)));
        var type = this == WRONG_TYPE ? TYPES.get(argument) : null;
        return type == null ? argument : type.in(language);
    }
}
