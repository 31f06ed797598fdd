package app.candia.studio;

import app.candia.nst.Colours;
import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.nst.Start;
import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.transfer.NetworkChoice;
import app.candia.transfer.Parts;
import app.candia.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All that can be tuned; folded until somebody asks. */
final class FineTuning extends Composite<Sheet> {
    /** Told of each change. */
    interface Listener {
        void changed(UnaryOperator<Draft> change);
    }

    /** A setting and how to set it. */
    private interface Setter<T> {
        SettingsBuilder set(SettingsBuilder settings, T value);
    }

    private final Sheet sheet;
    private final transient Words words = this::getTranslation;
    private final transient Listener listener;
    private final String usualNetwork;
    private final Stops<Strength> strength =
            new Stops<>(List.of(Strength.values()), Strength.BALANCED, this::getTranslation);
    private final Stops<Stroke> stroke = new Stops<>(List.of(Stroke.values()), Stroke.AS_PAINTED, this::getTranslation);
    private final Segments<Integer> sizes;
    private final Segments<Colours> colours;
    private final Segments<Start> starts;
    private final Segments<Effort> efforts;
    private final Segments<String> networks;
    private final SeedField seed;
    private final TuningItem strengthItem;
    private final TuningItem strokeItem;
    private final TuningItem sizeItem;
    private final TuningItem coloursItem;
    private final TuningItem startItem;
    private final TuningItem effortItem;
    private final TuningItem seedItem;
    private final TuningItem networkItem;
    private final WhereItem where;
    private final TuningItem layersItem;
    private final NativeButton done = new NativeButton();

    /** @param resolutions to choose from, the smallest first */
    FineTuning(NetworkChoice choice, List<Integer> resolutions, Listener listener) {
        this.listener = listener;
        var available = choice.names();
        usualNetwork = available.getFirst();
        sheet = new Sheet(words.of("studio.tuning"));
        sizes = segments("size", resolutions, String::valueOf, SettingsBuilder::resolution);
        colours = segments("colours", Tuning.COLOURS, name("colours"), SettingsBuilder::colours);
        starts = segments("start", Tuning.STARTS, name("start"), SettingsBuilder::start);
        efforts = segments("effort", Tuning.EFFORTS, name("effort"), SettingsBuilder::effort);
        networks = segments("network", available, name -> NetworkNames.of(name, words::of), SettingsBuilder::network);
        networks.hint(name -> choice.wantsDownload(name) ? words.of("studio.network.download") : "");
        seed = new SeedField(number -> tune(SettingsBuilder::seed, number));
        var usual = Settings.DEFAULT;
        strengthItem = item("strength", SettingsBuilder::strength, usual.strength(), strength, ends("strength"));
        strokeItem = item("stroke", SettingsBuilder::styleScale, usual.styleScale(), stroke, ends("stroke"));
        sizeItem = item("size", SettingsBuilder::resolution, usual.resolution(), sizes);
        coloursItem = item("colours", SettingsBuilder::colours, usual.colours(), colours);
        startItem = item("start", SettingsBuilder::start, usual.start(), starts);
        effortItem = item("effort", SettingsBuilder::effort, usual.effort(), efforts);
        seedItem = item("seed", SettingsBuilder::seed, usual.seed(), seed);
        networkItem = item("network", SettingsBuilder::network, usualNetwork, networks);
        networkItem.setVisible(available.size() > 1);
        where = new WhereItem(words, parts -> listener.changed(draft -> draft.withParts(parts)));
        layersItem = new TuningItem("layers", words, () -> listener.changed(Draft::withUsualLayers));
        var items = new Div(
                layersItem,
                strengthItem,
                sizeItem,
                strokeItem,
                effortItem,
                coloursItem,
                startItem,
                seedItem,
                networkItem);
        items.add(where);
        items.addClassName("items");
        sheet.addClassName("tuning");
        sheet.add(heading(), items, done);
        done.addClassNames("button", "primary", "wide", "phone-only");
        done.addClickListener(event -> sheet.setOpen(false));
        slides(strength, "strength", stop -> tune(SettingsBuilder::strength, stop.factor()));
        slides(stroke, "stroke", stop -> tune(SettingsBuilder::styleScale, stop.factor()));
    }

    @Override
    protected Sheet initContent() {
        return sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /**
     * @param photo on which can be painted what goes where, or null
     * @param styles all that are chosen
     */
    void show(@Nullable Photo photo, Parts parts, List<Style> styles) {
        where.show(photo, parts, styles);
    }

    void openWhere() {
        where.open();
    }

    void show(Draft draft, Function<Draft, Duration> estimate) {
        var sentences = new ProgressWords(words);
        var now = draft.settings();
        var usual = Settings.DEFAULT;
        strength.setValue(draft.strength());
        strengthItem.show(draft.strength().in(words), now.strength() == usual.strength());
        var width = Stroke.nearest(now.styleScale());
        stroke.setValue(width);
        strokeItem.show(width.in(words), now.styleScale() == usual.styleScale());
        sizes.press(now.resolution());
        sizes.hint(size -> sentences.durations().brief(estimate.apply(draft.withSize(size))));
        sizeItem.show(words.of("studio.tuning.size.hint"), now.resolution() == usual.resolution());
        colours.press(now.colours());
        coloursItem.show("", now.colours() == usual.colours());
        starts.press(Tuning.nearest(now.start()));
        startItem.show("", now.start() == usual.start());
        efforts.press(now.effort());
        efforts.hint(effort -> sentences.durations().brief(estimate.apply(draft.with(tuned -> tuned.effort(effort)))));
        effortItem.show("", now.effort() == usual.effort());
        seed.show(now.seed());
        seedItem.show("", now.seed() == usual.seed());
        networks.press(now.network());
        networkItem.show("", now.network().equals(usualNetwork));
        layersItem.setVisible(draft.hasOwnLayers());
        layersItem.show(words.of("studio.tuning.layers.own"), false);
        done.setText(sentences.onDone(estimate.apply(draft)));
    }

    private Component heading() {
        var reset = new NativeButton(
                words.of("studio.tuning.reset"), event -> listener.changed(draft -> draft.reset(usualNetwork)));
        reset.addClassNames("button", "text", "compact");
        var spacer = new Span();
        spacer.addClassName("spacer");
        var heading = new Div(new H2(words.of("studio.tuning")), spacer, reset);
        heading.addClassNames("row", "heading");
        return heading;
    }

    private <T> void tune(Setter<T> setter, T value) {
        listener.changed(draft -> draft.with(tuned -> setter.set(tuned, value)));
    }

    private <T> Segments<T> segments(String key, List<T> choices, Function<T, String> text, Setter<T> setter) {
        return new Segments<>(words.of("studio.tuning." + key), choices, text, choice -> tune(setter, choice));
    }

    private <E extends Enum<E>> Function<E, String> name(String key) {
        return choice -> words.of("studio." + key + "." + choice.name().toLowerCase(Locale.ROOT));
    }

    private <T> TuningItem item(String key, Setter<T> setter, T usual, Component... control) {
        return new TuningItem(key, words, () -> tune(setter, usual), control);
    }

    private <S extends Stop> void slides(Stops<S> slider, String key, Consumer<S> moved) {
        slider.setAriaLabel(words.of("studio.tuning." + key));
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                moved.accept(event.getValue());
            }
        });
    }

    private Div ends(String key) {
        var ends = new Div(
                new Span(words.of("studio.tuning." + key + ".low")),
                new Span(words.of("studio.tuning." + key + ".high")));
        ends.addClassName("ends");
        return ends;
    }
}
