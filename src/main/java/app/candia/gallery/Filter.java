package app.candia.gallery;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's pictures to show, and in which order; the address of a page keeps it in its query parameters.
 *
 * @param text words of title, note or style name; empty for all
 * @param favourites only these
 * @param style only this style, by name, or null for all
 * @param album only this album's, or null for all
 */
public record Filter(
        String text,
        boolean favourites,
        @Nullable String style,
        @Nullable UUID album,
        Sort sort) implements Serializable {
    /** Everything, the latest first. */
    public static final Filter ALL = new Filter("", false, null, null, Sort.NEWEST);

    /** Orders. */
    public enum Sort {
        NEWEST,
        OLDEST,
        TITLE,
        /** As its owner hung the album; without an album the latest first. */
        ALBUM;

        /** As addresses and texts have it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Sort> of(String code) {
            for (Sort sort : values()) {
                if (sort.code().equals(code)) {
                    return Optional.of(sort);
                }
            }
            return Optional.empty();
        }
    }

    private static final String TEXT = "q";
    private static final String ONLY = "only";
    private static final String FAVOURITES = "favourites";
    private static final String STYLE = "style";
    private static final String ALBUM = "album";
    private static final String SORT = "sort";

    /** An album in its own order. */
    public static Filter album(UUID album) {
        return new Filter("", false, null, album, Sort.ALBUM);
    }

    /** What an address says; anybody may have typed it, so that what makes no sense is left out. */
    public static Filter of(Map<String, List<String>> parameters) {
        UUID album = first(parameters, ALBUM).flatMap(Filter::id).orElse(null);
        return new Filter(
                first(parameters, TEXT).orElse("").strip(),
                first(parameters, ONLY).filter(FAVOURITES::equals).isPresent(),
                first(parameters, STYLE).filter(style -> !style.isBlank()).orElse(null),
                album,
                first(parameters, SORT).flatMap(Sort::of).orElse(album == null ? Sort.NEWEST : Sort.ALBUM));
    }

    /** What the address is to say; nothing for what is as usual. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text);
        }
        if (favourites) {
            parameters.put(ONLY, FAVOURITES);
        }
        if (style != null) {
            parameters.put(STYLE, style);
        }
        if (album != null) {
            parameters.put(ALBUM, album.toString());
        }
        if (sort != (album == null ? Sort.NEWEST : Sort.ALBUM)) {
            parameters.put(SORT, sort.code());
        }
        return parameters;
    }

    /** Whether pictures of one month hang side by side. */
    boolean isByAge() {
        return sort == Sort.NEWEST || sort == Sort.OLDEST;
    }

    /** Whether it leaves anything out. */
    boolean narrows() {
        return !text.isEmpty() || favourites || style != null || album != null;
    }

    Filter withText(String other) {
        return new Filter(other.strip(), favourites, style, album, sort);
    }

    Filter withFavourites(boolean only) {
        return new Filter(text, only, style, album, sort);
    }

    Filter withStyle(@Nullable String other) {
        return new Filter(text, favourites, other, album, sort);
    }

    Filter withAlbum(@Nullable UUID other) {
        Sort usual = album == null ? Sort.NEWEST : Sort.ALBUM;
        Sort next = sort == usual ? (other == null ? Sort.NEWEST : Sort.ALBUM) : sort;
        return new Filter(text, favourites, style, other, next);
    }

    Filter withSort(Sort other) {
        return new Filter(text, favourites, style, album, other);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst();
    }

    /** An id that anybody may have typed. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
