package app.candia.studio;

import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** An empty arch where something was looked for that does not exist, or not for this user. */
final class Absent extends Div {
    /** @param key of the texts {@code .title} and {@code .text} */
    Absent(String key, String address, String link) {
        addClassName("absent");
        var arch = new Div(Icon.IMAGE.create());
        arch.addClassName("arch");
        var text = new Paragraph(getTranslation(key + ".text"));
        text.addClassName("dim");
        var way = new Anchor(address, getTranslation(link));
        way.addClassNames("button", "primary");
        add(arch, new H1(getTranslation(key + ".title")), text, way);
    }
}
