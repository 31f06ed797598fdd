package app.candia.share;

import app.candia.gallery.Albums;
import app.candia.gallery.ChoiceAction;
import app.candia.gallery.Picture;
import app.candia.ui.Icon;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shares what is chosen on the wall: one picture by its own link, several by an album's. */
@Component
class ShareChosen implements ChoiceAction {
    private final Shares shares;
    private final Albums albums;

    ShareChosen(Shares shares, Albums albums) {
        this.shares = shares;
        this.albums = albums;
    }

    @Override
    public Icon icon() {
        return Icon.SHARE;
    }

    @Override
    public String name() {
        return "share.chosen";
    }

    @Override
    public void act(List<Picture> chosen, Runnable done) {
        if (chosen.size() == 1) {
            new ShareDialog(shares, chosen.getFirst()).open();
        } else {
            new ShareChosenDialog(shares, albums, chosen, done).open();
        }
    }
}
