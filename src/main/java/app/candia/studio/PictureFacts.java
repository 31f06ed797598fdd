package app.candia.studio;

import app.candia.gallery.Durations;
import app.candia.gallery.Picture;
import app.candia.style.Style;
import app.candia.transfer.Parts;
import app.candia.ui.Dates;
import app.candia.ui.Icon;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** How a picture was made, in words. */
final class PictureFacts extends NativeDetails {
    private final DescriptionList facts = new DescriptionList();

    /** @param styles that it was painted after and that are still there */
    PictureFacts(Picture picture, Parts parts, List<Style> styles) {
        var settings = picture.settings();
        fact("strength", Strength.nearest(settings.strength()).in(this::getTranslation));
        fact("stroke", Stroke.nearest(settings.styleScale()).in(this::getTranslation));
        if (parts.kept() != null) {
            fact("where", PartsWords.painted(parts, this::getTranslation));
        }
        if (!parts.regions().isEmpty()) {
            fact("regions", PartsWords.regions(parts, styles, getLocale(), this::getTranslation));
        }
        fact("colours", choice("colours", settings.colours()));
        fact("start", choice("start", Tuning.nearest(settings.start())));
        fact("effort", choice("effort", settings.effort()));
        fact("seed", Long.toString(settings.seed()));
        fact("network", NetworkNames.of(settings.network(), this::getTranslation));
        fact("size", getTranslation("studio.picture.made.pixels", settings.resolution()));
        fact("took", new Durations(this::getTranslation).exact(picture.took()));
        fact("painted", Dates.day(picture.painted(), getLocale()) + ", " + Dates.time(picture.painted(), getLocale()));
        var summary = new Span(new Span(getTranslation("studio.picture.made")), Icon.CHEVRON_DOWN.create());
        summary.addClassName("line");
        setSummary(summary);
        setContent(facts);
        addClassName("made");
    }

    private String choice(String key, Enum<?> choice) {
        return getTranslation("studio." + key + "." + choice.name().toLowerCase(Locale.ROOT));
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation("studio.picture.made." + key)));
        facts.add(new DescriptionList.Description(value));
    }
}
