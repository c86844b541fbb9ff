package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.harness.FolderContent;
import org.cotejo.harness.Product;
import org.cotejo.harness.ReachableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir(factory = ReachableFolder.class)
    private Path folder;

    @Test
    void aFolderInUseIsRefusedToThisProcessAndToAnyOther() {
        try (var taken = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("another Cotejo already uses " + taken.path());

            var other = Product.run(folder, "serve", "--data", folder.toString());

            assertThat(other.said()).contains("cotejo: another Cotejo already uses " + taken.path());
            assertThat(other.code()).isEqualTo(3);
        }
    }

    @Test
    void aFolderGivenBackCanBeTakenAgain() {
        DataFolder.take(folder).close();
        DataFolder.take(folder).close();
    }

    @Test
    void anotherNameOfTheSameFolderIsTheSameFolder() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("data")));

        try (var taken = DataFolder.take(link)) {
            assertThat(taken.path()).isEqualTo(folder.resolve("data"));
            assertThatThrownBy(() -> DataFolder.take(folder.resolve("data"))).isInstanceOf(StartRefused.class);
        }
    }

    @Test
    void aFolderOfANewerCotejoIsRefusedAndEveryByteOfItIsAsBefore() throws IOException {
        Files.writeString(folder.resolve("cotejo.properties"), "format=99\n");
        Files.writeString(folder.resolve("cluster.password"), "secret");
        Files.writeString(Files.createDirectory(folder.resolve("cluster")).resolve("PG_VERSION"), "18\n");
        var before = FolderContent.of(folder);

        assertThatThrownBy(() -> Database.start(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was written by a newer Cotejo (format 99");

        assertThat(FolderContent.of(folder)).isEqualTo(before);
    }

    @Test
    void aFolderOfAnotherPostgresIsRefusedAndEveryByteOfItIsAsBefore() throws IOException {
        DataFolder.take(folder).close();
        Files.writeString(folder.resolve("cluster.password"), "secret");
        Files.writeString(Files.createDirectory(folder.resolve("cluster")).resolve("PG_VERSION"), "99\n");
        var before = FolderContent.of(folder);

        assertThatThrownBy(() -> Database.start(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds a PostgreSQL 99 cluster");

        assertThat(FolderContent.of(folder)).isEqualTo(before);
    }

    @Test
    void aFormatThatIsNoNumberIsRefused() throws IOException {
        Files.writeString(folder.resolve("cotejo.properties"), "format=one\n");

        assertThatThrownBy(() -> DataFolder.take(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not say which format the folder has");
    }

    @Test
    void aStartThatWasKilledBeforeItsFirstWordIsBegunAgain() throws IOException {
        Files.createFile(folder.resolve("cotejo.properties"));

        DataFolder.take(folder).close();

        assertThat(folder.resolve("cotejo.properties")).hasContent("format=1\n");
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("notes.txt"));

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("notes.txt is a file");
    }
}
