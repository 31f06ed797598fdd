package app.candia.gallery;

import app.candia.nst.Settings;
import app.candia.style.StyleNames;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the studio that sets it to what made a picture, for whoever follows it. */
public final class PaintAddress {
    private PaintAddress() {}

    /** @param known whether whoever follows it can use the style of this name; others are left out */
    public static String of(Picture picture, Predicate<String> known) {
        List<String> names = StyleNames.split(picture.style());
        Settings made = picture.settings();
        var address = UriComponentsBuilder.fromPath("/paint");
        if (names.stream().allMatch(known)) {
            address.queryParam("style", picture.style());
            if (!made.styleWeights().isEmpty()) {
                address.queryParam(
                        "shares",
                        made.styleWeights().stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
        }
        return address.queryParam("strength", made.strength())
                .queryParam("scale", made.styleScale())
                .queryParam("size", made.resolution())
                .queryParam("colours", code(made.colours()))
                .queryParam("start", code(made.start()))
                .queryParam("effort", code(made.effort()))
                .queryParam("seed", made.seed())
                .toUriString();
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
