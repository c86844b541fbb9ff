package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTableTest {
    @TempDir
    Path folder;

    @Test
    void readsCellsWithoutTheSpaceAroundThem() throws Exception {
        var table = read("t.csv", " b , a\t,c\r\n x ,\u2003y z ,1\r\n\r\n\"x\", \"\"\"q\" ,2\r\n,  ,3\n");

        assertThat(cells(table, "a")).containsExactly("y z", "\"\"\"q\"", "");
        assertThat(cells(table, "b")).containsExactly("x", "x", "");
        assertThat(table.wrong(2, "a", "wrong")).hasMessageEndingWith("t.csv, line 5, column a: wrong");
    }

    @Test
    void readsQuotedCells() throws Exception {
        var table = read("t.csv", "a,b\n\"x, \"\"y\"\"\nz\",1\nx,2\n");

        assertThat(cells(table, "a")).containsExactly("x, \"y\"\nz", "x");
        assertThat(table.wrong(1, "a", "wrong")).hasMessageEndingWith("t.csv, line 4, column a: wrong");
    }

    @Test
    void ofAMemberThatStandsTwiceTheFirstCounts() throws Exception {
        var table = read(
                "t.jsonl",
                "{\"a\": \"x\", \"b\": null, \"a\": \"y\", \"b\": 2}\n\n{\"b\": 1.50}\n{\"a\": true, \"c\": [1]}\n");

        assertThat(cells(table, "a")).containsExactly("x", "", "true");
        assertThat(cells(table, "b")).containsExactly("", "1.50", "");
        assertThat(table.wrong(1, "a", "wrong")).hasMessageEndingWith("t.jsonl, line 3, column a: wrong");
    }

    private DataTable read(String name, String text) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        return DataTable.read(file, new DataTable.Wanted(List.of("a"), List.of("b")));
    }

    private static List<String> cells(DataTable table, String column) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.column(column).label(row))
                .toList();
    }
}
