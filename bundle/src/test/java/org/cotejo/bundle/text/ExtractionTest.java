package org.cotejo.bundle.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From bytes to the text that can be quoted. */
class ExtractionTest {
    private static Extraction html(String page) {
        return Extraction.of(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }

    private static String page(String body) {
        return "<!doctype html><title>T</title><body>" + body + " "
                + "Texto de relleno que hace larga la página. ".repeat(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Uno</p><p>dos</p>|Uno\\ndos",
                "<p>Uno <b>y</b>\\n  medio</p>|Uno y medio",
                "10<sup>6</sup> casos|10^6 casos",
                "<s>viejo</s><del>x</del> nuevo|nuevo",
                "<p hidden>a</p><p style='DISPLAY : none'>b</p>c|c",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>|a\\tb\\nc",
                "uno<br>dos|uno\\ndos",
                "<pre>a\\n  b</pre>|a\\n  b",
                "3&nbsp;km|3\u00A0km",
                "<script>x()</script><!-- no --><img alt='foto'>sí|sí",
                "<ul><li>a<li>b</ul>|a\\nb",
            })
    void theVisibleTextOfAPageIsRead(String body, String expected) {
        var wanted = expected.replace("\\n", "\n").replace("\\t", "\t");

        assertThat(html(page(body.replace("\\n", "\n"))).text()).startsWith(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, text/html; charset=utf-8, utf-8,",
        "utf-8, text/html; charset=latin1, utf-8, charset_conflict",
        "windows-1252, text/html; charset=iso-8859-1, windows-1252,",
        "windows-1252, text/html; charset=utf-8, windows-1252, charset_conflict",
        "windows-1252, text/html, windows-1252,",
        "utf-16le, text/html, utf-16le,",
        "utf-8, text/html; charset=nonsense, utf-8,",
    })
    void theBytesDecideWhereTheirLabelIsWrong(String real, String header, String charset, String flag) {
        var text = "El año pasado la población creció: «¿cuánto?» — según el niño.";
        var page = "<html><body><p>" + text + "</p>" + "<p>Más texto, aquí también con eñes y acentos.</p>".repeat(20);
        var marked = real.equals("utf-16le") ? "\uFEFF" + page : page;

        var read = Extraction.of(marked.getBytes(Charset.forName(real)), header);

        assertThat(read.text()).startsWith(text);
        assertThat(read.charset()).isEqualTo(charset);
        assertThat(read.flags()).isEqualTo(flag == null ? java.util.List.of() : java.util.List.of(flag));
    }

    @Test
    void strayBytesInUtf8AreCounted() {
        var good = "<p>Año tras año, más y más niños.</p>".repeat(10).getBytes(StandardCharsets.UTF_8);
        var bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xE9;
        bytes[good.length + 1] = (byte) 0xFF;

        assertThat(Extraction.of(bytes, "text/html; charset=utf-8").flags()).containsExactly("decode_errors:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div id=root></div><script src=app.js></script>|needs_js,no_text",
                "<h1>Página no encontrada</h1>|soft_404",
                "<h1>404</h1><p>Vuelve a la portada</p>|soft_404",
                "<form><input type=password></form><p>Entra</p>|wall",
                "<p>Suscríbete para seguir leyendo</p>|wall",
                "<img src=a.png>|no_text",
            })
    void aPageThatIsNotTheDocumentIsFlagged(String body, String flags) {
        assertThat(html("<!doctype html><title>Diario</title><body>" + body).flags())
                .containsExactlyInAnyOrder(flags.split(","));
    }

    @Test
    void aLongPageThatOnlySpeaksOfThemIsNot() {
        assertThat(html(page("<p>El error 404 significa que no se encontró la página.</p>".repeat(40)))
                        .flags())
                .isEmpty();
    }

    @Test
    void thousandsOfNestedElementsAreRead() {
        assertThat(html("<div>".repeat(60_000) + "hondo").text()).isEqualTo("hondo");
    }

    @Test
    void aPdfIsKnownByItsBytesAndItsTextIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var sheet = new PDPage();
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("El niño nació en 1955, infor-");
                content.newLineAtOffset(0, -14);
                content.showText("mación verificada.");
                content.endText();
            }
            document.save(bytes);
        }
        var read = Extraction.of(bytes.toByteArray(), "text/html");

        assertThat(read.kind()).isEqualTo(Extraction.Kind.PDF);
        assertThat(read.text()).contains("El niño nació en 1955, infor-\nmación verificada.");
        var cut = java.util.Arrays.copyOf(bytes.toByteArray(), 60);
        assertThat(Extraction.of(cut, "application/pdf").flags()).containsAnyOf("unreadable", "no_text");
    }

    @Test
    void textAndJsonAreReadAsTheyAre() {
        var json = Extraction.of("{\"a\": \"ñ\"}".getBytes(StandardCharsets.UTF_8), "application/json");
        assertThat(json.text()).isEqualTo("{\"a\": \"ñ\"}");
        assertThat(json.kind()).isEqualTo(Extraction.Kind.JSON);
        assertThat(Extraction.of("línea\r\n".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .kind())
                .isEqualTo(Extraction.Kind.TEXT);
    }

    @Test
    void whatIsNoTextIsNoneWhateverItIsCalled() throws IOException {
        assertThat(Extraction.of(new byte[200], "application/octet-stream").flags())
                .containsExactly("no_text");
        var packed = new ByteArrayOutputStream();
        var words = "Palabra tras palabra, hasta %d.%n".repeat(200).getBytes(StandardCharsets.UTF_8);
        try (var zip = new GZIPOutputStream(packed)) {
            for (var index = 0; index < words.length; index++) zip.write(words[index] + index % 7);
        }
        assertThat(Extraction.of(packed.toByteArray(), "text/html").flags()).containsExactly("no_text");
        var wide = "Sin marca, con su nombre".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Extraction.of(wide, "text/plain; charset=utf-16le").text()).isEqualTo("Sin marca, con su nombre");
    }
}
