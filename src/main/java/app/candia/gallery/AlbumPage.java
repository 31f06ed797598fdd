package app.candia.gallery;

import app.candia.ui.FreshView;
import app.candia.ui.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One album. */
@Route(value = "albums/:id", layout = MainLayout.class)
@PermitAll
public final class AlbumPage extends FreshView<AlbumView> {
    AlbumPage() {
        super(AlbumView.class);
    }
}
