package org.lifecycletck.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers: who may use whom, in the order of the packages. */
class ArchitectureTest {

  private static final String ROOT = "org.lifecycletck";

  /**
   * The fewest classes that each layer holds, so that no sentence below is true of nothing. Low on
   * purpose: raised as layers grow, never lowered.
   */
  private static final Map<String, Integer> FLOOR =
      Map.ofEntries(
          Map.entry("vocabulary", 50),
          Map.entry("spi", 10),
          Map.entry("explorer", 20),
          Map.entry("spec", 60),
          Map.entry("reference", 30),
          Map.entry("wire", 20),
          Map.entry("faulty", 300),
          Map.entry("kit", 60));

  private static JavaClasses all;

  @BeforeAll
  static void look() {
    all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);
  }

  @Test
  void everyLayerIsLookedAt() {
    Map<String, Integer> seen = new TreeMap<>();
    Set<String> homeless = new TreeSet<>();
    for (JavaClass type : all) {
      String layer = layerOf(type);
      seen.merge(layer, 1, Integer::sum);
      if (layer.isEmpty()) {
        homeless.add(type.getName());
      }
    }
    assertEquals(Set.of(), homeless, "classes outside every layer");
    FLOOR.forEach(
        (layer, least) -> assertTrue(seen.getOrDefault(layer, 0) >= least, layer + " in " + seen));
  }

  @Test
  void layersUseWhatLiesBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("vocabulary")
        .definedBy(ROOT + ".spi.vocabulary..")
        .layer("spi")
        .definedBy(ROOT + ".spi")
        .layer("explorer")
        .definedBy(ROOT + ".explorer..")
        .layer("spec")
        .definedBy(ROOT + ".spec..")
        .layer("reference")
        .definedBy(ROOT + ".reference..")
        .layer("wire")
        .definedBy(ROOT + ".wire..")
        .layer("faulty")
        .definedBy(ROOT + ".faulty..")
        .layer("kit")
        .definedBy(ROOT + ".kit..")
        .whereLayer("vocabulary")
        .mayNotAccessAnyLayer()
        .whereLayer("spi")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("explorer")
        .mayNotAccessAnyLayer()
        .whereLayer("spec")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("reference")
        .mayOnlyAccessLayers("spi", "vocabulary")
        .whereLayer("wire")
        .mayOnlyAccessLayers("spi", "vocabulary")
        .whereLayer("faulty")
        .mayOnlyAccessLayers("spi", "vocabulary", "reference")
        .whereLayer("kit")
        .mayNotBeAccessedByAnyLayer()
        .check(all);
  }

  @Test
  void everythingBelowTheKitNeedsTheJdkOnly() {
    classes()
        .that()
        .resideOutsideOfPackages(ROOT + ".kit..", ROOT + ".wire..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "..")
        .check(all);
  }

  @Test
  void theWireNeedsNothingButJson() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".wire..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "..", "com.fasterxml.jackson..")
        .check(all);
  }

  /** Whether a subject lies behind a wire is known where it is found and where its run is told. */
  @Test
  void noCheckKnowsOfTheWire() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".kit..")
        .and()
        .resideOutsideOfPackages(
            ROOT + ".kit.execution..",
            ROOT + ".kit.cli..",
            ROOT + ".kit.doctor..",
            ROOT + ".kit.transcript..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".wire..")
                .and(DescribedPredicate.not(resideInAPackage(ROOT + ".wire.form"))))
        .check(all);
  }

  @Test
  void theSpecificationKnowsNoClockThreadFileOrChance() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".spec..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.concurrent..",
            "java.io..",
            "java.nio..",
            "java.net..",
            "java.time..",
            "java.util.random..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, ThreadLocal.class, Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(all);
  }

  @Test
  void stepsAndPropertiesLeaveTheJudgingToTheOracle() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".kit.steps..", ROOT + ".kit.properties..", ROOT + ".kit.sequence..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".kit.oracle..")
        .check(all);
  }

  @Test
  void partsOfTheKitFormNoCycle() {
    slices().matching(ROOT + ".kit.(*)..").should().beFreeOfCycles().check(all);
  }

  private static String layerOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT + ".spi.vocabulary")) {
      return "vocabulary";
    }
    Set<String> layers = Set.of("spi", "explorer", "spec", "reference", "wire", "faulty", "kit");
    return layers.stream()
        .filter(layer -> (name + ".").startsWith(ROOT + "." + layer + "."))
        .findAny()
        .orElse("");
  }
}
