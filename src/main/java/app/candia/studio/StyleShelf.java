package app.candia.studio;

import app.candia.style.Offers;
import app.candia.style.OwnStyle;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.style.StyleNames;
import app.candia.transfer.Transfers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The styles that somebody can choose from. Thread-safe. */
@Service
class StyleShelf {
    private static final int TRANSFERS = 8;
    private static final int RECENT = 3;

    private final StyleCatalogue catalogue;
    private final OwnStyles ownStyles;
    private final Offers offers;
    private final Transfers transfers;

    StyleShelf(StyleCatalogue catalogue, OwnStyles ownStyles, Offers offers, Transfers transfers) {
        this.catalogue = catalogue;
        this.ownStyles = ownStyles;
        this.offers = offers;
        this.transfers = transfers;
    }

    /** The catalogue, and what others brought for everybody. */
    List<Style> forAll(UUID owner) {
        return Stream.concat(catalogue.all().stream(), ownStyles.ofOthers(owner).stream())
                .toList();
    }

    List<Style> own(UUID owner) {
        return ownStyles.of(owner);
    }

    /** Those of the own styles that are or were offered to all. */
    List<OwnStyle> offered(UUID owner) {
        return offers.of(owner);
    }

    /** Names of what was painted with lately, the latest first. */
    List<String> recent(UUID owner) {
        return transfers.stylesUsed(owner, TRANSFERS).stream()
                .flatMap(names -> StyleNames.split(names).stream())
                .distinct()
                .limit(RECENT)
                .toList();
    }
}
