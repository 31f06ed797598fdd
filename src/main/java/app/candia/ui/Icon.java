package app.candia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Candia's icons: line drawings on 24 x 24 that take the colour of the text beside them. */
public enum Icon {
    ALBUM("M4.5 9h15v10.5h-15ZM6.5 6.2h11M8.5 3.5h7"),
    BACK("M19 12H5m6-6-6 6 6 6"),
    BELL("M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4"),
    CAMERA("M4 8h3.5L9 5.5h6L16.5 8H20v11H4ZM12 9.8a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z"),
    CHECK("M5 12.5l4.5 4.5L19 7.5"),
    CHECK_CIRCLE("M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM8.5 12.2l2.5 2.5 4.7-5"),
    CHEVRON_DOWN("M6.5 9.5 12 15l5.5-5.5"),
    CLOCK("M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l2.8 1.6"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    COMPARE("M9.5 8 5.5 12l4 4M14.5 8l4 4-4 4"),
    COPY("M9 9h10.5v10.5H9ZM15 9V4.5H4.5V15H9"),
    DICE("M5 5h14v14H5ZM9 9h.01M12 12h.01M15 15h.01"),
    DOWNLOAD("M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 15.5v4h14v-4"),
    EDIT("M5 19h3.2L19 8.2 15.8 5 5 15.8ZM13.5 7.3l3.2 3.2"),
    HEART("M12 19.5 5 12.4a4.3 4.3 0 0 1 6.1-6.1l.9.9.9-.9a4.3 4.3 0 0 1 6.1 6.1Z"),
    IMAGE("M4 5h16v14H4ZM4 16l4.5-4.5 4 4 2.5-2.5 5 4M15 9.2h.01"),
    KEY("M8.5 11.5a4 4 0 1 0 .01 0ZM11.4 12.6 20 4m-3.5 3.5 2.5 2.5"),
    LEFT("M14.5 5.5 8 12l6.5 6.5"),
    LOCK("M5.5 11h13v9h-13ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    MORE("M5 12h.01M12 12h.01M19 12h.01"),
    PLUS("M12 5v14M5 12h14"),
    REPEAT("M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9m0-4.5V9H15"),
    RIGHT("M9.5 5.5 16 12l-6.5 6.5"),
    SEARCH("M10.5 5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM14.6 14.6 19.5 19.5"),
    SHARE("M12 15V4m-4 4 4-4 4 4M7 11H5.5v9h13v-9H17"),
    SLIDERS("M4 8h9m4 0h3M4 16h3m4 0h9M15 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM9 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z"),
    TRASH("M5 7h14M9.5 7V4.5h5V7M6.8 7l.9 12.5h8.6L17.2 7M10.3 10.5v5.5m3.4-5.5v5.5"),
    UP("M12 19V5m-6 6 6-6 6 6"),
    UPLOAD("M12 15V4m-4.5 4.5L12 4l4.5 4.5M5 15.5v4h14v-4"),
    WARNING("M12 4.5 21 19.5H3ZM12 10v4.5m0 2.4h.01");

    /** The blue double door under its arch: Candia's logo, 84 x 118. */
    public static final String DOOR = """
            <svg viewBox="0 0 84 118" aria-hidden="true"><path fill-rule="evenodd" \
            d="M39.5.1V41H0A42 42 0 0 1 39.5.1ZM44.5.1A42 42 0 0 1 84 41H44.5ZM0 46.5h39.5V118H0Z\
            M26.5 84a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0ZM44.5 46.5H84V118H44.5Z\
            M48.5 84a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0Z"/></svg>""";

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The icon as an {@code svg} element, hidden from screen readers. */
    public String svg() {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>";
    }

    /** A new component that shows the icon; whoever shows it alone gives its button a name. */
    public Component create() {
        return drawing(svg(), "icon");
    }

    static Span drawing(String svg, String className) {
        var span = new Span();
        span.addClassName(className);
        span.getElement().setProperty("innerHTML", svg);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }
}
