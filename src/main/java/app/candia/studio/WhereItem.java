package app.candia.studio;

import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.transfer.Parts;
import app.candia.ui.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of which part of the photo: folded until somebody wants to paint on it. */
final class WhereItem extends Composite<TuningItem> {
    private final transient Words words;
    private final MaskField field;
    private final Span summary = new Span();
    private final NativeDetails folded;
    private final TuningItem item;

    WhereItem(Words words, Consumer<Parts> drawn) {
        this.words = words;
        field = new MaskField(drawn);
        folded = new NativeDetails(summary, field);
        item = new TuningItem("where", words, () -> drawn.accept(Parts.NONE), folded);
        item.addClassName("where");
        item.speak();
        item.setVisible(false);
    }

    @Override
    protected TuningItem initContent() {
        return item;
    }

    /** @param styles all that are chosen */
    void show(@Nullable Photo photo, Parts parts, List<Style> styles) {
        item.setVisible(photo != null);
        if (photo == null) {
            return;
        }
        var several = styles.size() > 1;
        field.show(photo, parts, several ? styles : List.of());
        summary.setText(words.of(several ? "studio.where.open.styles" : "studio.where.open"));
        item.say(words.of(several ? "studio.tuning.where.about.styles" : "studio.tuning.where.about"));
        item.show(PartsWords.of(parts, words), parts.equals(Parts.NONE));
    }

    /** Once whatever it lies in is open. */
    void open() {
        folded.setOpen(true);
        folded.getElement()
                .executeJs("requestAnimationFrame(() => {"
                        + " this.querySelector('summary').focus(); this.scrollIntoView({ block: 'start' }); })");
    }
}
