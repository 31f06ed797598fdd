package app.candia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view whose address has parameters. The router keeps the instance of a view while only the parameters change, so
 * this one creates its content again at each navigation. The earlier content is detached: {@link WhileShown} then
 * closes its subscriptions and drops what still arrives for it.
 *
 * @param <C> a bean-like component: its constructor takes beans
 */
public abstract class FreshView<C extends Component & ViewContent> extends Div
        implements BeforeEnterObserver, HasDynamicTitle {
    private final Class<C> type;
    private @Nullable C content;

    protected FreshView(Class<C> type) {
        this.type = type;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        C created = Instantiator.get(event.getUI()).createComponent(type);
        content = created;
        created.enter(event);
        add(created);
    }

    @Override
    public final String getPageTitle() {
        return content().title();
    }

    /** What is shown for the present address. */
    protected final C content() {
        return Objects.requireNonNull(content);
    }
}
