package app.candia.gallery;

import app.candia.ui.Icon;
import app.candia.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;

/** The way back from a page to where one came from, above its heading. */
public final class BackLink extends Anchor {
    public BackLink(String address, String text) {
        super(address);
        add(Icon.LEFT.create(), new Span(text));
        addClassNames("back");
    }

    /** What addresses of pictures keep of a filter; may be empty. */
    public static String query(Filter filter) {
        return Hanging.query(filter);
    }

    /** Back to the wall on which pictures of this filter hang. */
    public static BackLink to(Filter filter, Albums albums, UUID owner, Words words) {
        var album = Optional.ofNullable(filter.album())
                .filter(id -> filter.equals(Filter.album(id)))
                .flatMap(id -> albums.find(id, owner));
        return album.map(each -> new BackLink("albums/" + each.id(), each.title()))
                .orElseGet(() -> new BackLink("pictures" + Hanging.query(filter), words.of("gallery.title")));
    }
}
