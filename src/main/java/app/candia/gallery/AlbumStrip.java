package app.candia.gallery;

import app.candia.image.PictureAddress;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** A user's albums side by side, each behind its cover, and a place for a new one. */
final class AlbumStrip extends Div {
    AlbumStrip(List<Album> albums, Runnable newAlbum) {
        addClassNames("albums", "wrap");
        albums.forEach(album -> add(link(album)));
        var add = new NativeButton("", event -> newAlbum.run());
        add.addClassName("new");
        add.add(cover(Icon.PLUS.create()), name(getTranslation("gallery.album.new")));
        add(add);
    }

    /** The picture on an album's cover. */
    static Optional<Image> cover(Album album) {
        return album.cover().map(picture -> {
            var image = new Image(PictureAddress.reduced(picture, Copy.SMALL.longSide()), "");
            image.getElement()
                    .setAttribute("srcset", Copy.coverSizes(picture))
                    .setAttribute("loading", "lazy")
                    .setAttribute("decoding", "async");
            return image;
        });
    }

    private Anchor link(Album album) {
        var size = new Span(getTranslation("gallery.count", album.size()));
        size.addClassName("size");
        var link = new Anchor("albums/" + album.id());
        link.add(cover(cover(album).map(Component.class::cast).orElseGet(Span::new)), name(album.title()), size);
        return link;
    }

    private static Div cover(Component content) {
        var cover = new Div(content);
        cover.addClassName("cover");
        return cover;
    }

    private static Span name(String text) {
        var name = new Span(text);
        name.addClassName("name");
        return name;
    }
}
