package app.candia.gallery;

import app.candia.gallery.Filter.Sort;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds pictures of a user. Thread-safe. */
@Service
public class Search {
    private static final int MAX_WORDS = 10;

    private final JdbcClient database;
    private final PictureTable table;
    private final StyleCatalogue catalogue;
    private final OwnStyles ownStyles;

    Search(JdbcClient database, PictureTable table, StyleCatalogue catalogue, OwnStyles ownStyles) {
        this.database = database;
        this.table = table;
        this.catalogue = catalogue;
        this.ownStyles = ownStyles;
    }

    /** Ids of all pictures that fit, in the filter's order. */
    List<Found> find(UUID owner, Filter filter, Locale locale) {
        List<String> conditions = new ArrayList<>(List.of("picture.owner = :owner", PictureTable.HANGS));
        Map<String, Object> parameters = new HashMap<>(Map.of("owner", owner));
        if (filter.favourites()) {
            conditions.add("favourite");
        }
        if (filter.style() != null) {
            conditions.add("style = :style");
            parameters.put("style", filter.style());
        }
        String from = "picture";
        if (filter.album() != null) {
            from = "picture join album_picture on album_picture.picture = picture.id and album = :album";
            parameters.put("album", filter.album());
        }
        List<String> words = words(filter.text());
        for (int i = 0; i < words.size(); i++) {
            conditions.add(contains("word" + i, styles(owner, words.get(i), locale), parameters));
            parameters.put("word" + i, "%" + words.get(i).replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        return database.sql("select picture.id, painted from " + from + " where " + String.join(" and ", conditions)
                        + " order by " + order(filter))
                .params(parameters)
                .query((row, _) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("painted", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** These pictures as far as they still hang, in this order. */
    List<Picture> pictures(List<Found> found, UUID owner) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Picture> byId = new HashMap<>();
        database.sql("select * from picture where owner = :owner and id in (:ids) and " + PictureTable.HANGS)
                .param("owner", owner)
                .param("ids", found.stream().map(Found::id).toList())
                .query(table::picture)
                .list()
                .forEach(picture -> byId.put(picture.id(), picture));
        return found.stream()
                .flatMap(each -> Stream.ofNullable(byId.get(each.id())))
                .toList();
    }

    /** What hangs beside a picture among those that fit a filter; empty if it is none of them. */
    public Optional<Neighbours> beside(UUID picture, UUID owner, Filter filter, Locale locale) {
        return Neighbours.of(
                picture, find(owner, filter, locale).stream().map(Found::id).toList());
    }

    /** Styles with which the owner's pictures were painted, as far as they still exist, by title. */
    List<Style> styles(UUID owner, Locale locale) {
        List<String> names = database.sql(
                        "select distinct style from picture where owner = ? and " + PictureTable.HANGS)
                .param(owner)
                .query((row, _) -> row.getString("style"))
                .list();
        return all(owner)
                .filter(style -> names.contains(style.name()))
                .sorted((a, b) -> Lines.folded(a.title(locale)).compareTo(Lines.folded(b.title(locale))))
                .toList();
    }

    /** A word of title or note, or of the name of a style. */
    private static String contains(String word, List<String> styles, Map<String, Object> parameters) {
        String inText = "sought like :" + word + " escape '\\'";
        if (styles.isEmpty()) {
            return inText;
        }
        parameters.put(word + "styles", styles);
        return "(" + inText + " or style in (:" + word + "styles))";
    }

    /** Names of the styles that are called so in this language. */
    private List<String> styles(UUID owner, String word, Locale locale) {
        return all(owner)
                .filter(style -> Lines.folded(style.title(locale)).contains(word))
                .map(Style::name)
                .toList();
    }

    private Stream<Style> all(UUID owner) {
        return Stream.of(catalogue.all(), ownStyles.ofOthers(owner), ownStyles.of(owner))
                .flatMap(List::stream);
    }

    private static List<String> words(String text) {
        return Stream.of(Lines.folded(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    private static String order(Filter filter) {
        return switch (filter.sort() == Sort.ALBUM && filter.album() == null ? Sort.NEWEST : filter.sort()) {
            case NEWEST -> "painted desc, picture.id";
            case OLDEST -> "painted, picture.id desc";
            // what has no title comes last
            case TITLE -> "case when title = '' then 1 else 0 end, sought, painted desc, picture.id";
            case ALBUM -> "place";
        };
    }
}
