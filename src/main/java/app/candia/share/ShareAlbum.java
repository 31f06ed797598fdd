package app.candia.share;

import app.candia.gallery.Album;
import app.candia.gallery.AlbumAction;
import app.candia.gallery.Albums;
import app.candia.ui.Icon;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

/** The share button on an album's page. */
@Component
class ShareAlbum implements AlbumAction {
    private final Shares shares;
    private final Albums albums;

    ShareAlbum(Shares shares, Albums albums) {
        this.shares = shares;
        this.albums = albums;
    }

    @Override
    public NativeButton button(Album album) {
        var button = new NativeButton();
        button.add(Icon.SHARE.create(), new Span(button.getTranslation("share.album.share")));
        button.addClassNames("button", "primary", "compact");
        // with the name and the cover that it has by now
        button.addClickListener(
                event -> albums.find(album.id(), album.owner()).ifPresent(now -> new ShareDialog(shares, now).open()));
        return button;
    }
}
