package app.candia;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import app.candia.cli.Main;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.storage.DiskFullException;
import app.candia.storage.DiskSpace;
import app.candia.ui.FreshView;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The rooms of docs/architecture.md and the arrows between them. A new room or arrow is drawn there and here. */
@AnalyzeClasses(packages = "app.candia", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** The base package: the one call, and the server's application class. */
    private static final String BASE = "base";

    /** From each room to the rooms it may use. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("network", List.of()),
            entry("nst", List.of("network")),
            entry("image", List.of()),
            entry("storage", List.of()),
            entry("style", List.of("image", "storage")),
            entry("photo", List.of("image", "storage")),
            entry("painter", List.of("nst", "network")),
            entry("transfer", List.of("painter", "nst", "network", "image", "style", "photo", "storage")),
            entry("gallery", List.of("transfer", "nst", "storage", "image", "photo", "style", "account", "ui")),
            entry("share", List.of("gallery", "photo", "style", "image", "account", "ui")),
            entry("account", List.of("ui")),
            entry(
                    "studio",
                    List.of(
                            "transfer",
                            "photo",
                            "style",
                            "image",
                            "gallery",
                            "share",
                            "nst",
                            "storage",
                            "account",
                            "ui")),
            entry("admin", List.of("style", "image", "account", "ui")),
            entry("how", List.of("style", "account", "ui")),
            entry("ui", List.of("account")),
            entry("server", List.of("account")),
            entry(BASE, List.of("painter", "nst", "network", "image", "style", "storage")),
            entry("cli", List.of(BASE, "painter", "nst", "network", "image", "style")));

    private static final DescribedPredicate<JavaClass> VAADIN = resideInAPackage("com.vaadin..");
    private static final DescribedPredicate<JavaClass> SPRING = resideInAPackage("org.springframework..");

    /** What users see: whatever touches Vaadin. */
    private static final DescribedPredicate<JavaClass> VIEWS = DescribedPredicate.describe(
            "views",
            type -> type.getDirectDependenciesFromSelf().stream().anyMatch(d -> VAADIN.test(d.getTargetClass())));

    /** The base package without what starts the server. */
    private static final DescribedPredicate<JavaClass> THE_ONE_CALL = DescribedPredicate.describe(
            "the one call",
            type -> Stream.of(
                            Candia.class,
                            Painting.class,
                            Easel.class,
                            Refusals.class,
                            PictureFile.class,
                            StyleChoice.class,
                            OutputFolder.class,
                            UniqueFile.class,
                            FileNames.class,
                            CandiaException.class)
                    .anyMatch(type::isEquivalentTo));

    @ArchTest
    static void rooms_use_only_the_rooms_their_arrows_point_to(JavaClasses all) {
        SoftAssertions.assertSoftly(softly -> all.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith("app.candia"))
                .forEach(d -> {
                    String from = room(d.getOriginClass());
                    String to = room(d.getTargetClass());
                    softly.assertThat(from.equals(to)
                                    || ARROWS.getOrDefault(from, List.of()).contains(to))
                            .as("%s -> %s: %s", from, to, d.getDescription())
                            .isTrue();
                }));
    }

    @ArchTest
    static void every_room_has_its_place_in_the_picture(JavaClasses all) {
        SoftAssertions.assertSoftly(
                softly -> all.forEach(type -> softly.assertThat(ARROWS).containsKey(room(type))));
    }

    @ArchTest
    static final ArchRule arrows_make_no_circle =
            slices().assignedFrom(new RoomsWithViewsApart()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule accounts_know_the_pages_only_in_their_own_pages = noClasses()
            .that(resideInAPackage("app.candia.account.."))
            .and(not(VIEWS))
            .should()
            .dependOnClassesThat(resideInAPackage("app.candia.ui.."));

    @ArchTest
    static final ArchRule of_the_engine_pages_and_pictures_know_only_the_settings = noClasses()
            .that(resideInAnyPackage("app.candia.gallery..", "app.candia.studio.."))
            .should()
            .dependOnClassesThat(resideInAPackage("app.candia.nst..")
                    .and(not(type(Settings.class)))
                    .and(not(type(SettingsBuilder.class)))
                    .and(describe("are not choices of the settings", of -> !of.isEnum())));

    @ArchTest
    static final ArchRule engine_and_pictures_know_neither_spring_nor_vaadin = noClasses()
            .that(resideInAnyPackage(
                    "app.candia.nst..", "app.candia.network..", "app.candia.image..", "app.candia.style.paint.."))
            .should()
            .dependOnClassesThat(SPRING.or(VAADIN));

    @ArchTest
    static final ArchRule the_one_call_knows_neither_spring_nor_vaadin = noClasses()
            .that(THE_ONE_CALL)
            .should()
            .dependOnClassesThat(SPRING.or(VAADIN)
                    .or(resideInAPackage("app.candia.storage..")
                            .and(not(type(DiskSpace.class)))
                            .and(not(type(DiskFullException.class)))));

    @ArchTest
    static final ArchRule commands_start_no_spring = noClasses()
            .that(resideInAPackage("app.candia.cli.."))
            .and(not(type(Main.class)))
            .should()
            .dependOnClassesThat(SPRING);

    @ArchTest
    static final ArchRule rooms_without_pages_know_no_vaadin = noClasses()
            .that(resideInAnyPackage(
                    "app.candia.cli..",
                    "app.candia.photo..",
                    "app.candia.storage..",
                    "app.candia.style..",
                    "app.candia.transfer.."))
            .should()
            .dependOnClassesThat(VAADIN);

    @ArchTest
    static final ArchRule services_know_no_vaadin = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .should()
            .dependOnClassesThat(VAADIN);

    @ArchTest
    static final ArchRule public_means_used_by_another_room = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and(not(resideInAPackage("app.candia")))
            .and(not(type(Main.class)))
            .and()
            .areNotAnnotatedWith(Route.class)
            .should(new BeUsedByAnotherPackage());

    /** The router keeps a view while only the parameters of its address change. The studio resets itself. */
    @ArchTest
    static final ArchRule views_with_parameters_are_created_again_at_each_navigation = noClasses()
            .that()
            .areAnnotatedWith(Route.class)
            .and(not(assignableTo(FreshView.class)))
            .and()
            .doNotHaveFullyQualifiedName("app.candia.studio.StudioView")
            .should()
            .callMethod(BeforeEnterEvent.class, "getRouteParameters")
            .orShould()
            .callMethod(BeforeEnterEvent.class, "getLocation")
            .orShould()
            .implement(HasUrlParameter.class);

    @ArchTest
    static void every_package_says_what_may_be_null(JavaClasses all) {
        SoftAssertions.assertSoftly(softly -> all.getPackage("app.candia").getSubpackagesInTree().stream()
                .filter(found -> !found.getClasses().isEmpty())
                .forEach(found -> softly.assertThat(isNullMarked(found))
                        .as(found.getName())
                        .isTrue()));
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.tryGetPackageInfo().isPresent() && found.isAnnotatedWith(NullMarked.class);
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : BASE;
    }

    /** The pages of accounts use the frame of all pages, which shows who is logged in: they are a room of their own. */
    private static final class RoomsWithViewsApart implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("app.candia.account") && VIEWS.test(type)
                    ? SliceIdentifier.of("account", "pages")
                    : SliceIdentifier.of(room(type), "");
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }

    private static final class BeUsedByAnotherPackage extends ArchCondition<JavaClass> {
        BeUsedByAnotherPackage() {
            super("be used by another package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean used = type.getDirectDependenciesToSelf().stream()
                            .anyMatch(d -> !d.getOriginClass().getPackageName().equals(type.getPackageName()))
                    || type.getMethodsWithReturnTypeOfSelf().stream()
                            .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
            events.add(new SimpleConditionEvent(
                    type, used, type.getName() + " is public, but only its own package uses it"));
        }
    }
}
