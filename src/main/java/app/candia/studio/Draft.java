package app.candia.studio;

import app.candia.nst.Settings;
import app.candia.transfer.Transfer;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen in the studio so far. Immutable.
 *
 * @param size long side of the picture in pixels, one of {@link #SIZES}
 * @param network name of the feature network
 */
record Draft(@Nullable UUID photo, @Nullable String style, Strength strength, int size, String network)
        implements Serializable {
    static final List<Integer> SIZES = List.of(256, 384, 512, 768, 1024);

    /** Nothing chosen yet. */
    static Draft empty(String network) {
        return new Draft(null, null, Strength.BALANCED, Settings.DEFAULT.resolution(), network);
    }

    /** The choices that made a transfer or a picture. */
    static Draft of(UUID photo, String style, Settings settings) {
        return new Draft(
                photo,
                style,
                Strength.nearest(settings.strength()),
                nearestSize(settings.resolution()),
                settings.network());
    }

    static Draft of(Transfer transfer) {
        return of(transfer.photo(), transfer.style(), transfer.settings());
    }

    /**
     * This draft, changed by what an address says after the question mark; what makes no sense there is passed over.
     */
    Draft with(Map<String, List<String>> query) {
        return new Draft(
                first(query, "photo").flatMap(RouteId::parse).orElse(photo),
                first(query, "style").orElse(style),
                first(query, "strength")
                        .flatMap(Draft::number)
                        .map(Strength::nearest)
                        .orElse(strength),
                first(query, "size")
                        .flatMap(Draft::number)
                        .map(Draft::nearestSize)
                        .orElse(size),
                network);
    }

    /** The part of an address after the question mark from which {@link #with} makes the same choices. */
    Map<String, String> query() {
        var query = new LinkedHashMap<String, String>();
        if (photo != null) {
            query.put("photo", photo.toString());
        }
        if (style != null) {
            query.put("style", style);
        }
        query.put("strength", Double.toString(strength.factor));
        query.put("size", Integer.toString(size));
        return query;
    }

    Settings settings() {
        return Settings.DEFAULT
                .with()
                .resolution(size)
                .strength(strength.factor)
                .network(network)
                .build();
    }

    /** The key of the sentence that says what is missing, the photo first; empty if nothing is. */
    Optional<String> missing() {
        return photo == null
                ? Optional.of("studio.missing.photo")
                : style == null ? Optional.of("studio.missing.style") : Optional.empty();
    }

    /** The next smaller size, or the smallest. */
    int smaller() {
        return SIZES.get(Math.max(0, SIZES.indexOf(size) - 1));
    }

    Draft withPhoto(@Nullable UUID other) {
        return new Draft(other, style, strength, size, network);
    }

    Draft withStyle(@Nullable String other) {
        return new Draft(photo, other, strength, size, network);
    }

    Draft withStrength(Strength other) {
        return new Draft(photo, style, other, size, network);
    }

    Draft withSize(int other) {
        return new Draft(photo, style, strength, other, network);
    }

    Draft withNetwork(String other) {
        return new Draft(photo, style, strength, size, other);
    }

    private static int nearestSize(double wanted) {
        return SIZES.stream()
                .reduce((a, b) -> Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a)
                .orElseThrow();
    }

    private static Optional<String> first(Map<String, List<String>> query, String key) {
        return query.getOrDefault(key, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number > 0 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
