package app.candia.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/** Photo and painting under one movable line; see {@code candia-compare.js}. */
@Tag("candia-compare")
@JsModule("context://frontend/candia-compare.js")
final class Compare extends Component {
    private static final String START = "30";

    Compare(String painting, String title) {
        getElement()
                .setAttribute("painting", painting)
                .setAttribute("x", START)
                .setAttribute("label", getTranslation("studio.picture.compare"))
                .setAttribute("photo-label", getTranslation("studio.picture.photo"))
                .setAttribute("painting-label", getTranslation("studio.picture.painting"));
        setTitle(title);
    }

    void setPhoto(String address) {
        getElement().setAttribute("photo", address);
    }

    /** Other sizes of the painting, and how wide it hangs, for the browser to choose. */
    void setSizes(String sizes, String place) {
        var image = new Element("img");
        image.setAttribute("srcset", sizes).setAttribute("sizes", place).setAttribute("alt", "");
        getElement().appendChild(image);
    }

    /** A finger that is not at the line is somebody else's. */
    void leaveSwipesToOthers() {
        getElement().setAttribute("swipes", true);
    }

    void setTitle(String title) {
        getElement().setAttribute("alt", title);
    }
}
