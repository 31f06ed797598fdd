package app.candia.studio;

import app.candia.style.Style;
import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Several styles in one picture: the switch for it, and sliders that say how much of each. */
final class StyleMix extends Div {
    private final transient Consumer<List<Integer>> weighed;
    private final NativeButton toggle = new NativeButton();
    private final Paragraph hint = new Paragraph();
    private final Span proportion = new Span();
    private final Div sliders = new Div();
    private final NativeButton places = new NativeButton();
    private final transient List<ShareSlider> drawn = new ArrayList<>();
    private transient List<Style> styles = List.of();
    private transient List<Integer> shares = List.of();
    private boolean on;

    /**
     * @param weighed told how much of each is wanted
     * @param placed called by whoever wants to say where each goes
     */
    StyleMix(Consumer<Boolean> turned, Consumer<List<Integer>> weighed, Runnable placed) {
        this.weighed = weighed;
        addClassName("mix");
        toggle.add(Icon.SLIDERS.create(), new Span(getTranslation("studio.mix")));
        toggle.addClassNames("button", "compact");
        toggle.addClickListener(event -> {
            turn(!on);
            turned.accept(on);
        });
        proportion.addClassName("proportion");
        var line = new Div(toggle, proportion);
        line.addClassName("row");
        hint.addClassNames("small", "dim");
        sliders.addClassName("sliders");
        places.setText(getTranslation("studio.mix.places"));
        places.addClassNames("places", "button", "text", "compact", "flush");
        places.addClickListener(event -> placed.run());
        places.setVisible(false);
        add(line, hint, sliders, places);
        turn(false);
    }

    boolean isOn() {
        return on;
    }

    /** @param photo whether there is one to paint on */
    void show(List<Style> chosen, List<Integer> parts, boolean photo) {
        if (chosen.size() > 1) {
            turn(true);
        }
        if (!styles.equals(chosen)) {
            styles = chosen;
            draw();
        }
        shares = parts;
        places.setVisible(photo && chosen.size() > 1);
        hint.setText(getTranslation(chosen.size() > 1 ? "studio.mix.hint.more" : "studio.mix.hint"));
        proportion.setText(
                styles.size() > 1 ? parts.stream().map(String::valueOf).collect(Collectors.joining(" : ")) : "");
        for (int i = 0; i < drawn.size(); i++) {
            int index = styles.size() == 2 ? 1 : i;
            drawn.get(i).setValue(parts.get(index));
            drawn.get(i)
                    .describe(
                            getTranslation("studio.mix.share", styles.get(index).title(getLocale()), parts.get(index)));
        }
    }

    private void turn(boolean on) {
        this.on = on;
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        hint.setVisible(on);
        sliders.setVisible(on);
    }

    private void draw() {
        sliders.removeAll();
        drawn.clear();
        if (styles.size() == 2) {
            sliders.add(new Div(image(styles.getFirst()), slider(1), image(styles.getLast())));
        } else if (styles.size() > 2) {
            for (int i = 0; i < styles.size(); i++) {
                sliders.add(new Div(image(styles.get(i)), slider(i)));
            }
        }
    }

    private ShareSlider slider(int index) {
        var slider = new ShareSlider();
        slider.setAriaLabel(
                getTranslation("studio.mix.slider", styles.get(index).title(getLocale())));
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                weighed.accept(Shares.with(shares, index, event.getValue()));
            }
        });
        drawn.add(slider);
        return slider;
    }

    private static Image image(Style style) {
        return new Image(style.address(), "");
    }
}
