package app.candia.gallery;

import app.candia.gallery.Download.Kind;
import app.candia.image.PictureAddress;
import app.candia.ui.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Chooses kind and size of a picture's file: {@code new DownloadDialog(picture).open()}. */
public final class DownloadDialog extends Dialog {
    private final transient Picture picture;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final IntegerField size = new IntegerField();
    private final Paragraph paper = new Paragraph();
    private final Anchor link = new Anchor();

    public DownloadDialog(Picture picture) {
        this.picture = picture;
        int own = Download.longSide(picture);
        addClassNames("sheet", "download");
        setHeaderTitle(getTranslation("gallery.download.title", Labels.title(picture.title(), this::getTranslation)));
        getHeader().add(closeButton());
        kind.setLabel(getTranslation("gallery.download.kind"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(Kind.all());
        kind.setRenderer(new ComponentRenderer<>(this::describe));
        kind.setValue(Kind.PNG);
        size.setLabel(getTranslation("gallery.download.size"));
        size.setHelperText(getTranslation("gallery.download.size.most", Integer.toString(own)));
        size.setErrorMessage(getTranslation("gallery.download.size.wrong", Download.SMALLEST, Integer.toString(own)));
        size.setMin(Math.min(Download.SMALLEST, own));
        size.setMax(own);
        size.setValue(own);
        size.setSuffixComponent(new Span(getTranslation("gallery.download.pixels")));
        size.setValueChangeMode(ValueChangeMode.EAGER);
        size.setWidthFull();
        paper.addClassNames("small", "dim");
        paper.getElement().setAttribute("role", "status");
        link.add(Icon.DOWNLOAD.create(), new Span(getTranslation("gallery.download.do")));
        link.addClassNames("button", "primary");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().addEventListener("click", event -> close());
        kind.addValueChangeListener(event -> show());
        size.addValueChangeListener(event -> show());
        add(kind, size, paper);
        getFooter().add(link);
        show();
    }

    private Div describe(Kind each) {
        var about = new Span(getTranslation("gallery.download." + each.code() + ".about"));
        about.addClassNames("small", "dim");
        return new Div(new Span(getTranslation("gallery.download." + each.code())), about);
    }

    private void show() {
        Integer chosen = size.getValue();
        boolean possible = chosen != null && Download.isPossible(chosen, picture);
        link.setVisible(possible);
        paper.setVisible(possible && kind.getValue().isForPrint());
        if (possible) {
            var download = new Download(kind.getValue(), chosen);
            paper.setText(getTranslation(
                    "gallery.download.paper", download.centimetresWide(picture), download.centimetresHigh(picture)));
            link.setHref(PictureAddress.download(picture.id(), download.kind().code(), chosen));
        }
    }

    private Button closeButton() {
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("ui.close"));
        return close;
    }
}
