package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done with several chosen pictures, wherever they hang. */
final class Choosing implements Serializable {
    private final transient Services services;
    private final UUID owner;
    private final Hanging hanging;
    private final ChoiceBar bar;

    Choosing(Services services, UUID owner, Hanging hanging, ChoiceBar bar) {
        this.services = services;
        this.owner = owner;
        this.hanging = hanging;
        this.bar = bar;
    }

    /** @param done called when pictures were added to an album */
    void offerAlbum(Runnable done) {
        bar.offer(
                Icon.ALBUM,
                bar.getTranslation("gallery.choice.album"),
                () -> new AlbumDialog(services.albums(), owner, hanging.chosen(), album -> {
                            Notification.show(bar.getTranslation("gallery.album.added", album.title()));
                            hanging.setChoosing(false);
                            done.run();
                        })
                        .open());
    }

    /** @param after called when something has become of what was chosen */
    void offer(ChoiceAction action, Runnable after) {
        bar.offer(action.icon(), bar.getTranslation(action.name()), () -> {
            List<Picture> pictures = hanging.chosenPictures();
            if (!pictures.isEmpty()) {
                action.act(pictures, () -> {
                    hanging.setChoosing(false);
                    after.run();
                });
            }
        });
    }

    void offerFavourite() {
        bar.offer(Icon.HEART, bar.getTranslation("gallery.choice.favourite"), this::favour);
    }

    /** All become favourites; if all are, none any more. */
    private void favour() {
        List<UUID> chosen = hanging.chosen();
        Set<UUID> favourites = services
                .search()
                .find(
                        owner,
                        Filter.ALL.withFavourites(true),
                        bar.getUI().map(UI::getLocale).orElseThrow())
                .stream()
                .map(Found::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean favourite = !favourites.containsAll(chosen);
        services.gallery().favour(chosen, owner, favourite);
        hanging.wall().favour(chosen, favourite);
        hanging.setChoosing(false);
    }

    /** One ZIP file of all that is chosen when it is asked for. */
    void offerDownload() {
        var missing = new Archive.Missing(
                bar.getTranslation("gallery.archive.missing.file"), bar.getTranslation("gallery.archive.missing"));
        var link = new Anchor((DownloadHandler) event -> download(event, missing), "");
        link.add(Icon.DOWNLOAD.create(), new Span(bar.getTranslation("gallery.choice.download")));
        link.getElement().setAttribute("download", true);
        bar.offer(link);
    }

    private void download(DownloadEvent event, Archive.Missing missing) throws IOException {
        event.setFileName("Candia.zip");
        event.setContentType("application/zip");
        services.archive().write(chosen(event), owner, missing, event.getOutputStream());
    }

    /** Downloads run beside the session, which is locked only to look at what is chosen. */
    private List<UUID> chosen(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            return hanging.chosen();
        } finally {
            session.unlock();
        }
    }

    void offerDelete(Runnable nothingLeft) {
        bar.offer(Icon.TRASH, bar.getTranslation("gallery.choice.delete"), () -> {
                    List<UUID> chosen = hanging.chosen();
                    services.bin().put(chosen, owner);
                    hanging.takeDown(chosen);
                    Undo.offer(services.bin(), chosen, owner);
                    if (hanging.isEmpty()) {
                        nothingLeft.run();
                    }
                })
                .addClassName("danger");
    }
}
