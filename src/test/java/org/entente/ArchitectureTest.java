package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house of packages, stated as rules: who may use whom, and which library lives where. */
class ArchitectureTest {

    /** One storey of the house: a package, what it may use besides the JDK's base, and why it keeps to that. */
    private record Storey(String name, String because, String... libraries) {}

    /** From the ground up; a storey uses only those before it in this list. */
    private static final List<Storey> HOUSE = List.of(
            new Storey("task", "progress and cancellation are handed to all long work, so they depend on nothing"),
            new Storey("time", "dates are plain arithmetic, tested without data or screen"),
            new Storey("model", "the data set is facts alone and knows neither files nor pictures"),
            new Storey("history", "what stands on a day follows from facts and dates alone"),
            new Storey("graph", "analyses see the history through JGraphT and nothing else", "org.jgrapht.."),
            new Storey("layout", "a layout is a pure function of graph and seed, without timer or screen"),
            new Storey("state", "what is shown is a small value that can be saved, sent and replayed without a window"),
            new Storey("words", "sentences are made from facts and state, the same for window, report and picture"),
            new Storey(
                    "io",
                    "files are read and written without a screen; file formats stay behind this door",
                    "com.google.gson..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "org.w3c.dom.."),
            new Storey(
                    "draw",
                    "marks and painter are Java2D without display, so that exports need no window",
                    "java.awt..",
                    "com.github.weisj.jsvg.."),
            new Storey("chart", "charts make drawings and take only shapes from Java2D", "java.awt.geom.."),
            new Storey(
                    "export",
                    "pictures are written from a drawing by the formats' libraries",
                    "java.awt..",
                    "javax.imageio..",
                    "ar.com.hjg.pngj..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox.."),
            new Storey(
                    "report", "answers are text and need neither drawing libraries nor a window", "com.google.gson.."),
            new Storey("cli", "commands run on machines without display or JavaFX", "picocli.."),
            new Storey(
                    "ui",
                    "the window is the outermost layer: controls here, everything testable below",
                    "java.awt..",
                    "javafx..",
                    "org.controlsfx..",
                    "impl.org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli.."),
            new Storey("app", "the entry only chooses between window and command", "javafx..", "picocli.."));

    /** The part of the JDK's base that every package may use: no pictures, no windows, no databases. */
    private static final String[] BASE = {
        "java.io..",
        "java.lang..",
        "java.math..",
        "java.net..",
        "java.nio..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util.."
    };

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseAboveItInTheTable() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> allowed = new ArrayList<>(List.of(BASE));
        for (Storey storey : HOUSE) {
            String own = "org.entente." + storey.name + "..";
            allowed.add(own);
            List<String> here = new ArrayList<>(allowed);
            here.addAll(List.of(storey.libraries));
            tests.add(DynamicTest.dynamicTest(storey.name + " keeps to its storey", () -> classes()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(here.toArray(String[]::new)).or(PRIMITIVE))
                    .because(storey.because)
                    .allowEmptyShould(true)
                    .check(PROGRAM)));
        }
        return tests.stream();
    }

    @Test
    void everyClassLivesInAPackageOfTheTable() {
        classes()
                .should()
                .resideInAnyPackage(
                        HOUSE.stream().map(s -> "org.entente." + s.name + "..").toArray(String[]::new))
                .because("a package outside the table has no rule")
                .check(PROGRAM);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryLivesInItsPackagesAlone() {
        return Stream.of(
                home("javafx..", "the window is the only thing that needs the toolkit", "ui", "app"),
                home("org.controlsfx..", "controls belong to the window", "ui"),
                home("atlantafx..", "themes of controls belong to the window", "ui"),
                home("org.kordamp.ikonli..", "icons of controls belong to the window", "ui"),
                home(
                        "java.awt..",
                        "Java2D is how a drawing is painted, not what it means",
                        "draw",
                        "chart",
                        "export",
                        "ui"),
                home("javax.swing..", "there is one toolkit, JavaFX"),
                home("com.google.gson..", "JSON is a file format, not a model", "io", "report"),
                home("org.apache.pdfbox..", "pages are one format of pictures", "export"),
                home("org.jgrapht..", "graph algorithms are asked through our own questions", "graph"),
                home("picocli..", "a command line is parsed at the edge", "cli", "app"),
                home("com.sun..", "internals of the JDK and of JavaFX change without notice"));
    }

    @Test
    void theWindowTouchesJava2dOnlyWhereItHandsAFrameOver() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.ui..")
                .and()
                .haveSimpleNameNotStartingWith("Frame")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.awt..").and(DescribedPredicate.not(resideInAPackage("java.awt.geom.."))))
                .because("the window is JavaFX; a painted buffer crosses over in one place")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.entente.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what uses each other can be neither read nor tested apart")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void nothingThatChangesIsStatic() {
        fields().that()
                .areStatic()
                .and(new DescribedPredicate<JavaField>("are written in the source") {
                    @Override
                    public boolean test(JavaField field) {
                        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    }
                })
                .should(neverChange())
                .because("two windows, or two tests at once, must not see each other's state")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    /** Kinds of object whose whole purpose is to change; interfaces such as List may hold immutable values. */
    private static final Set<Class<?>> CHANGEABLE = Set.of(
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            StringBuilder.class,
            ThreadLocal.class);

    private static final DescribedPredicate<JavaClass> PRIMITIVE =
            new DescribedPredicate<>("are primitive, or arrays of primitives") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getBaseComponentType().isPrimitive();
                }
            };

    private static ArchCondition<JavaField> neverChange() {
        return new ArchCondition<>("be final and of a kind that does not change, or a private table") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                Set<JavaModifier> modifiers = field.getModifiers();
                JavaClass type = field.getRawType();
                boolean openTable = type.isArray() && !modifiers.contains(JavaModifier.PRIVATE);
                boolean container = !type.isInterface()
                        && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
                boolean holder = CHANGEABLE.stream().anyMatch(type::isAssignableTo);
                if (!modifiers.contains(JavaModifier.FINAL) || openTable || container || holder) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }

    private static DynamicTest home(String library, String because, String... packages) {
        String[] homes = Stream.of(packages).map(p -> "org.entente." + p + "..").toArray(String[]::new);
        String where = packages.length == 0 ? "nowhere" : "only in " + String.join(", ", packages);
        return DynamicTest.dynamicTest(library + " " + where, () -> noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(because)
                .allowEmptyShould(true)
                .check(PROGRAM));
    }
}
