package app.candia.studio;

import app.candia.ui.FreshView;
import app.candia.ui.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One contact sheet of sketches. */
@Route(value = "sheets/:id", layout = MainLayout.class)
@PermitAll
public final class VariationsPage extends FreshView<VariationsView> {
    VariationsPage() {
        super(VariationsView.class);
    }
}
