package app.candia.studio;

import app.candia.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Strength, size and network; folded until somebody asks. */
final class FineTuning extends Composite<Sheet> {
    /** Told of each change. */
    interface Listener {
        void changed(UnaryOperator<Draft> change);
    }

    private final Sheet sheet;
    private final transient Words words = this::getTranslation;
    private final transient Listener listener;
    private final Stops strength = new Stops(this::getTranslation);
    private final Span strengthNow = new Span();
    private final Segments<Integer> sizes;
    private final Segments<String> networks;
    private final NativeButton done = new NativeButton();

    /** @param available names of the feature networks that there are to choose from */
    FineTuning(List<String> available, Listener listener) {
        this.listener = listener;
        sheet = new Sheet(words.of("studio.tuning"));
        sizes = new Segments<>(
                words.of("studio.tuning.size"),
                Draft.SIZES,
                String::valueOf,
                size -> listener.changed(draft -> draft.withSize(size)));
        networks = new Segments<>(
                words.of("studio.tuning.network"),
                available,
                name -> words.of("studio.network." + name),
                name -> listener.changed(draft -> draft.withNetwork(name)));
        sheet.addClassName("tuning");
        sheet.add(heading(), items(available.size() > 1), done);
        done.addClassNames("button", "primary", "wide", "phone-only");
        done.addClickListener(event -> sheet.setOpen(false));
        strength.setAriaLabel(words.of("studio.tuning.strength"));
        strength.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.changed(draft -> draft.withStrength(event.getValue()));
            }
        });
    }

    @Override
    protected Sheet initContent() {
        return sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    void show(Draft draft, Function<Draft, Duration> estimate) {
        var sentences = new ProgressWords(words);
        strength.setValue(draft.strength());
        strengthNow.setText(draft.strength().in(words));
        sizes.press(draft.size());
        sizes.hint(size -> sentences.durations().brief(estimate.apply(draft.withSize(size))));
        networks.press(draft.network());
        done.setText(sentences.onDone(estimate.apply(draft)));
    }

    private Component heading() {
        var reset = new NativeButton(
                words.of("studio.tuning.reset"),
                event -> listener.changed(draft -> draft.withStrength(Strength.BALANCED)
                        .withSize(Draft.empty(draft.network()).size())));
        reset.addClassNames("button", "text", "compact");
        var spacer = new Span();
        spacer.addClassName("spacer");
        var heading = new Div(new H2(words.of("studio.tuning")), spacer, reset);
        heading.addClassNames("row", "heading");
        return heading;
    }

    private Component items(boolean withNetworks) {
        var ends = new Div(
                new Span(words.of("studio.tuning.strength.low")), new Span(words.of("studio.tuning.strength.high")));
        ends.addClassName("ends");
        var items = new Div(
                item("studio.tuning.strength", strengthNow, strength, ends),
                item("studio.tuning.size", new Span(words.of("studio.tuning.size.hint")), sizes));
        if (withNetworks) {
            items.add(item("studio.tuning.network", new Span(), networks));
        }
        items.addClassName("items");
        return items;
    }

    private Component item(String key, Span aside, Component... parts) {
        var name = new Span(words.of(key));
        name.addClassName("name");
        var label = new Div(name, aside);
        label.addClassName("about");
        var item = new Div(label);
        item.add(parts);
        item.addClassName("item");
        return item;
    }
}
