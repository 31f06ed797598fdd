package app.candia.gallery;

import com.vaadin.flow.component.Component;

/** What another room offers for an album, on the album's page. */
public interface AlbumAction {
    /** A new button. */
    Component button(Album album);
}
