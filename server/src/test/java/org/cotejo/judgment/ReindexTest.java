package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.junit.jupiter.api.Test;

/** The documents are the truth: what is projected from them can be thrown away. */
class ReindexTest {
    private static final List<String> PROJECTIONS = List.of("judgment.rating", "judgment.annotation", "evidence.claim");

    @Test
    void theProjectionsComeBackEqualRowByRow() {
        workOn("Perú 🇵🇪 tiene 34 millones.");
        workOn("La capital es Lima.");
        var before = content();

        assertThat(TestServer.bean(Reindex.class).rebuildProjections()).isGreaterThanOrEqualTo(2);

        assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void lostProjectionsAreRebuiltFromTheDocuments() {
        workOn("La capital es Cusco.");
        var before = content();
        PROJECTIONS.forEach(
                table -> TestServer.jdbc().sql("delete from " + table).update());

        TestServer.bean(Reindex.class).rebuildProjections();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void anAlteredDocumentStopsEverythingAndChangesNothing() {
        workOn("La capital es Arequipa.");
        var before = content();
        var jdbc = TestServer.jdbc();
        jdbc.sql("alter table judgment.submission disable trigger submission_insert_only")
                .update();
        try {
            jdbc.sql("""
                    update judgment.submission
                       set document = document || ' '
                     where submission_id = (select max(submission_id::text)::uuid from judgment.submission)
                    """).update();

            assertThatThrownBy(() -> TestServer.bean(Reindex.class).rebuildProjections())
                    .hasMessageContaining("was altered");
            assertThat(content()).isEqualTo(before);
        } finally {
            jdbc.sql("update judgment.submission set document = rtrim(document) where document like '% '")
                    .update();
            jdbc.sql("alter table judgment.submission enable trigger submission_insert_only")
                    .update();
        }
    }

    private static void workOn(String text) {
        Work.on(text)
                .mark("FAC.number", "minor", 0, 4)
                .mark("COM.missing", "minor", 2, 2)
                .omission("COM.missing", "minor")
                .claim("La capital es otra.", "contradicted")
                .reason("R4", "")
                .submit()
                .expect(201);
    }

    private static Map<String, List<String>> content() {
        var content = new LinkedHashMap<String, List<String>>();
        for (var table : PROJECTIONS) {
            content.put(
                    table,
                    TestServer.jdbc()
                            .sql("select row_to_json(t)::text from " + table + " t order by 1")
                            .query(String.class)
                            .list());
        }
        return content;
    }
}
