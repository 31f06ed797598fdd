package app.candia.how;

import app.candia.account.Accounts;
import app.candia.style.StyleCatalogue;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that explains how a network paints; for everybody. Its pictures are files that {@code figures} made. */
@Controller
class HowController {
    /** The column of a ratio of alpha to beta. */
    record Ratio(String value, String exponent) {
        /** As people write it. */
        public String text() {
            return "10" + exponent;
        }
    }

    /**
     * What is rebuilt from one layer, or one set of layers, after the other.
     *
     * @param part of the keys of its texts, and of the names of its pictures
     * @param chosen the stop at first
     * @param whole what was rebuilt
     */
    record Exhibit(
            String part,
            List<String> stops,
            String chosen,
            int width,
            int height,
            String whole,
            int wholeWidth,
            int wholeHeight) {}

    private static final List<String> SETS = List.of("A", "B", "C", "D", "E");

    private static final List<Ratio> RATIOS =
            List.of(new Ratio("1e-5", "⁻⁵"), new Ratio("1e-4", "⁻⁴"), new Ratio("1e-3", "⁻³"), new Ratio("1e-2", "⁻²"));

    private final Accounts accounts;
    private final List<Exhibit> exhibits;

    HowController(Accounts accounts, StyleCatalogue catalogue) {
        this.accounts = accounts;
        String style = catalogue.find("starry_night").orElseThrow().address();
        exhibits = List.of(
                new Exhibit(
                        "content",
                        List.of("1", "2", "3", "4", "5"),
                        "4",
                        384,
                        256,
                        "/frontend/how/photo.webp",
                        768,
                        512),
                new Exhibit("style", SETS, "E", 256, 171, style, 480, 375));
    }

    @GetMapping("/how")
    String page(Model page) {
        page.addAttribute("inside", accounts.current().isPresent());
        page.addAttribute("exhibits", exhibits);
        page.addAttribute("sets", SETS);
        page.addAttribute("ratios", RATIOS);
        return "how/how";
    }
}
