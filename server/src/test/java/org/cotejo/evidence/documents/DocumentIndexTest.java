package org.cotejo.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentIndexTest {
    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));
    private static final UUID DOCUMENT = new UUID(0, 2);

    @TempDir
    Path folder;

    private static void add(DocumentIndex index, String text) throws IOException {
        index.add(PROJECT, DOCUMENT, "Título", Passages.of(text));
        index.publish(PROJECT, Set.of(DOCUMENT));
    }

    private static List<DocumentIndex.Found> found(DocumentIndex index, String words) throws IOException {
        return index.search(PROJECT, words, 5);
    }

    @Test
    void wordsAreFoundInBothLanguagesInOtherFormsAndWithoutAccents() throws IOException {
        var index = new DocumentIndex(folder.toString());
        add(index, "Las poblaciones rurales del país crecieron. The harvested crops were counted by volunteers.");

        for (var words : List.of(
                "población rural",
                "poblacion",
                "paises",
                "harvest crop",
                "volunteer",
                "POBLACIONES",
                "censo del país 2020"))
            assertThat(found(index, words)).as(words).hasSize(1);
        for (var words : List.of("volcán", "the of", "de la", "\"AND (OR"))
            assertThat(found(index, words)).as(words).isEmpty();
        assertThat(index.search(new ProjectId(new UUID(0, 9)), "población", 5)).isEmpty();
        index.close();
    }

    @Test
    void whatWasIndexedIsThereAfterAStop() throws IOException {
        var first = new DocumentIndex(folder.toString());
        add(first, "Población de México");
        first.close();
        var second = new DocumentIndex(folder.toString());

        assertThat(Files.getPosixFilePermissions(folder.resolve("index").resolve("documents-1")))
                .as("its texts are nobody else's")
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(second.indexed(PROJECT)).containsExactly(DOCUMENT);
        assertThat(found(second, "México")).hasSize(1);

        second.remove(PROJECT, DOCUMENT);
        second.publish(PROJECT, Set.of());
        second.close();
        var third = new DocumentIndex(folder.toString());
        assertThat(third.indexed(PROJECT)).isEmpty();
        assertThat(found(third, "México")).isEmpty();
        third.close();
    }

    @Test
    void aFolderThatCannotBeReadIsBegunAnew() throws IOException {
        var first = new DocumentIndex(folder.toString());
        add(first, "Población de México");
        first.close();
        try (var files = Files.list(folder.resolve("index").resolve("documents-1"))) {
            for (var file : files.toList()) Files.writeString(file, "basura");
        }
        var second = new DocumentIndex(folder.toString());

        assertThat(second.indexed(PROJECT)).isEmpty();
        add(second, "Población de México");
        assertThat(found(second, "México")).hasSize(1);
        second.close();
    }

    @Test
    void aFolderThatAnotherProcessHasIsLeftAlone() throws IOException {
        var first = new DocumentIndex(folder.toString());
        add(first, "Población de México");
        var second = new DocumentIndex(folder.toString());

        add(second, "Otra cosa");

        assertThat(found(second, "México")).isEmpty();
        assertThat(found(first, "México")).hasSize(1);
        second.close();
        first.close();
    }
}
