package org.cotejo.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.cotejo.evidence.capture.Captures;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Sha256;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The project's own documents: brought by its lead, found by those who evaluate, quoted like any other source. */
class DocumentsTest {
    private static final String PAGE = """
            <!doctype html><html lang="es"><head><meta charset="utf-8"><title>Anuario 🎉</title></head><body>
            <p>%s</p><p>En 2020 las poblaciones del país sumaban 126 014 024 habitantes.</p></body></html>
            """.formatted("Relleno 🎉 de la página. ".repeat(60));

    private static Client.Answer add(World.Project project, String filename, byte[] bytes) {
        return project.lead().client().upload(project.path() + "/documents?filename=" + filename, bytes);
    }

    private static JsonNode added(World.Project project, String filename, String text) {
        return add(project, filename, text.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
    }

    private static JsonNode hits(World.Project project, World.Person person, String query) {
        var question = Map.of(
                "claim_id", UUID.randomUUID(), "query", query, "language", "es", "connectors", List.of("documents"));
        var steps = person.client()
                .post(project.path() + "/searches", question)
                .expect(201)
                .json()
                .get("steps");
        assertThat(steps).hasSize(1);
        assertThat(steps.at("/0/failure").isNull()).as(steps.toString()).isTrue();
        return steps.at("/0/hits");
    }

    private static String cut(String text, JsonNode hit) {
        var start = text.offsetByCodePoints(0, hit.get("start").asInt());
        return text.substring(
                start,
                text.offsetByCodePoints(
                        start, hit.get("end").asInt() - hit.get("start").asInt()));
    }

    @Test
    void aHitGivesTheDocumentAndThePlaceOfThePassageInItsText() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var document = added(project, "anuario.html", PAGE);

        var hit = hits(project, evaluator, "poblacion pais 2020").get(0);

        var id = document.get("document_id").asString();
        assertThat(document.get("title").asString()).isEqualTo("Anuario 🎉");
        assertThat(document.get("usable").asBoolean()).isTrue();
        assertThat(hit.get("document_id").asString()).isEqualTo(id);
        assertThat(hit.get("url").asString()).isEqualTo("urn:uuid:" + id);
        var text = evaluator
                .client()
                .get(project.path() + "/documents/" + id + "/text")
                .expect(200)
                .json();
        assertThat(text.get("extractor").asString()).startsWith("cotejo-text/");
        assertThat(cut(text.get("text").asString(), hit)).contains("126 014 024 habitantes");
        var capture = TestServer.bean(Captures.class)
                .ofProject(
                        new ProjectId(UUID.fromString(project.id())),
                        document.get("capture_id").asString());
        assertThat(capture).as("it can be cited").get().satisfies(archived -> {
            assertThat(archived.isUsable()).isTrue();
            assertThat(archived.payloadSha256()).isEqualTo(Sha256.of(PAGE));
            assertThat(archived.urlFinal()).isEqualTo("urn:uuid:" + id);
        });
        var elsewhere = World.runningWith("x");
        assertThat(hits(elsewhere, elsewhere.lead(), "poblacion pais 2020"))
                .as("in another project")
                .isEmpty();
    }

    @Test
    void pdfAndPlainTextAreFoundToo() throws IOException {
        var project = World.runningWith("x");
        assertThat(add(project, "informe.pdf", pdf("El volcan Popocatepetl mide 5426 metros"))
                        .expect(201)
                        .json()
                        .get("kind")
                        .asString())
                .isEqualTo("pdf");
        added(project, "notas.txt", "The harvested crops were counted.");

        assertThat(hits(project, project.evaluator(), "Popocatépetl")
                        .at("/0/title")
                        .asString())
                .isEqualTo("informe.pdf");
        assertThat(hits(project, project.lead(), "crop").at("/0/title").asString())
                .isEqualTo("notas.txt");
    }

    @Test
    void anIndexThatIsLostOrDamagedIsBuiltAgainFromTheDatabase() throws IOException {
        var project = World.runningWith("x");
        added(project, "notas.txt", "El río Grijalva nace en Guatemala.");
        assertThat(hits(project, project.lead(), "Grijalva")).hasSize(1);

        TestServer.bean(DocumentIndex.class).destroy();
        assertThat(hits(project, project.lead(), "Grijalva")).hasSize(1);

        TestServer.bean(DocumentIndex.class).close();
        var folder = TestServer.folder().resolve("index").resolve("documents-1");
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.write(file, new byte[40]);
        }
        assertThat(hits(project, project.lead(), "Grijalva")).hasSize(1);
    }

    @Test
    void aWithdrawnDocumentIsFoundNoMoreButCanStillBeRead() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var document = added(project, "notas.txt", "El río Grijalva nace en Guatemala.");
        var path = project.path() + "/documents/" + document.get("document_id").asString();
        assertThat(hits(project, evaluator, "Grijalva")).hasSize(1);

        evaluator.client().delete(path).expect(403);
        project.lead().client().delete(path).expect(204);

        assertThat(hits(project, evaluator, "Grijalva")).isEmpty();
        assertThat(evaluator
                        .client()
                        .get(project.path() + "/documents")
                        .expect(200)
                        .json()
                        .get("documents"))
                .isEmpty();
        assertThat(project.lead()
                        .client()
                        .get(project.path() + "/documents")
                        .expect(200)
                        .json()
                        .at("/documents/0/withdrawn_at")
                        .asString())
                .isNotEmpty();
        evaluator.client().get(path + "/text").expect(200);
        added(project, "otra-vez.txt", "El río Grijalva nace en Guatemala.");
        assertThat(hits(project, evaluator, "Grijalva")).hasSize(1);
    }

    @Test
    void whatCannotBeTakenSaysWhy() {
        var project = World.runningWith("x");
        var text = "El río Grijalva".getBytes(StandardCharsets.UTF_8);
        add(project, "notas.txt", text).expect(201);

        assertThat(add(project, "otra.txt", text).expect(409).problem()).isEqualTo("document-twice");
        assertThat(add(project, "foto.png", new byte[5_000]).expect(422).problem())
                .isEqualTo("document-unreadable");
        assertThat(add(project, "vacio.txt", new byte[0]).expect(422).problem()).isEqualTo("document-unreadable");
        assertThat(add(project, "%20", text).expect(422).problem()).isEqualTo("document-name");
        assertThat(add(project, "grande.txt", new byte[25_000_001]).expect(413).problem())
                .isEqualTo("document-too-large");
        project.evaluator()
                .client()
                .upload(project.path() + "/documents?filename=x.txt", text)
                .expect(403);
        World.lead().client().get(project.path() + "/documents").expect(404);
    }

    private static byte[] pdf(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
