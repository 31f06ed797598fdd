package app.candia.studio;

import app.candia.gallery.PictureShown;
import app.candia.ui.FreshView;
import app.candia.ui.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** One picture of the gallery. */
@Route(value = "pictures/:id", layout = MainLayout.class)
@PermitAll
public final class PicturePage extends FreshView<PictureView> implements PictureShown {
    PicturePage() {
        super(PictureView.class);
    }

    @Override
    public Optional<UUID> shown() {
        return content().shown();
    }
}
