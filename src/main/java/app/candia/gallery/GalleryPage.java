package app.candia.gallery;

import app.candia.ui.FreshView;
import app.candia.ui.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The gallery; the query parameters are a {@link Filter}. */
@Route(value = "pictures", layout = MainLayout.class)
@PermitAll
public final class GalleryPage extends FreshView<GalleryView> {
    GalleryPage() {
        super(GalleryView.class);
    }
}
