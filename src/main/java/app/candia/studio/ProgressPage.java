package app.candia.studio;

import app.candia.ui.FreshView;
import app.candia.ui.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The progress of one transfer. */
@Route(value = "transfers/:id", layout = MainLayout.class)
@PermitAll
public final class ProgressPage extends FreshView<ProgressView> {
    ProgressPage() {
        super(ProgressView.class);
    }
}
