package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyHostileFileGetsItsVerdict(HostileFile file) {
        var report = file.read();

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(HostileFile.verdict(report)).isEqualTo(file.verdict());
            softly.assertThat(HostileFile.places(report.errors())).containsExactlyElementsOf(file.errors());
            softly.assertThat(HostileFile.places(report.warnings())).containsExactlyElementsOf(file.warnings());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theSameFileTwiceGivesTheSameReport(HostileFile file) {
        assertThat(file.read()).isEqualTo(file.read());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyProblemNamesRowFieldAndRemedyInBothLanguages(HostileFile file) {
        for (var problem : file.read().errors()) {
            for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                assertThat(problem.message(language))
                        .contains(" " + problem.line())
                        .contains(problem.field())
                        .doesNotContain("{");
                assertThat(problem.remedy(language)).isNotBlank().doesNotContain("{");
            }
            assertThat(problem.message(Locale.of("es"))).isNotEqualTo(problem.message(Locale.ENGLISH));
        }
    }

    @Test
    void theCorpusIsLargeAndNamesEachFileOnce() {
        assertThat(files().map(file -> file.fileName() + " " + file.name()).toList())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    static Stream<HostileFile> files() {
        return Stream.of(
                        HostileJsonl.damagedText(),
                        HostileJsonl.notJson(),
                        HostileJsonl.wrongRows(),
                        HostileJsonl.acceptable(),
                        HostileJsonAndCsv.arrays(),
                        HostileJsonAndCsv.csv(),
                        HostileJsonAndCsv.wholeFiles())
                .flatMap(List::stream);
    }
}
