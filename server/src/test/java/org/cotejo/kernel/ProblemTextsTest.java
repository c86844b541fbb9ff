package org.cotejo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every refusal has its words in both languages, and no words are left of refusals that are gone. */
class ProblemTextsTest {
    private static final ResourceBundle SPANISH = ResourceBundle.getBundle("messages", Locale.of("es"));
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages", Locale.ENGLISH);
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)}");

    /** Every record that is a problem. */
    private final List<Class<?>> problems = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.cotejo").stream()
                    .filter(type -> type.isAssignableTo(Problem.class) && type.isRecord())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyProblemHasATextInBothLanguagesThatItsComponentsFill() {
        assertThat(problems).hasSizeGreaterThan(40);
        for (var problem : problems) {
            var key = "problem." + code(problem);
            for (var bundle : List.of(SPANISH, ENGLISH)) {
                assertThat(bundle.containsKey(key))
                        .as("%s in %s", key, bundle.getLocale())
                        .isTrue();
                assertThat(HOLE.matcher(bundle.getString(key)).results().map(hole -> Integer.valueOf(hole.group(1))))
                        .as("%s in %s", key, bundle.getLocale())
                        .allSatisfy(hole -> assertThat(hole).isLessThan(problem.getRecordComponents().length));
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndDifferentWords() {
        assertThat(new TreeSet<>(SPANISH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
        assertThat(SPANISH.keySet().stream()
                        .filter(key -> SPANISH.getString(key).contains(" "))
                        .filter(key -> SPANISH.getString(key).equals(ENGLISH.getString(key)))
                        .filter(key -> !key.equals("problem.rule-broken")))
                .isEmpty();
    }

    private static String code(Class<?> problem) {
        try {
            var components = problem.getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (var index = 0; index < components.length; index++) {
                types[index] = components[index].getType();
                values[index] = sample(types[index]);
            }
            var constructor = problem.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return ((Problem) constructor.newInstance(values)).code();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + problem, e);
        }
    }

    private static Object sample(Class<?> type) {
        if (type == int.class) return 1;
        if (type == long.class) return 1L;
        if (type == String.class) return "x";
        if (type == BilingualText.class) return new BilingualText("x", "x");
        if (type.isEnum()) return type.getEnumConstants()[0];
        throw new AssertionError("no sample of " + type);
    }
}
