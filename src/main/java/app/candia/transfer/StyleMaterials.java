package app.candia.transfer;

import app.candia.image.MissingPictureException;
import app.candia.nst.Settings;
import app.candia.style.Material;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.style.StyleNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the engine is given of the styles that a transfer names. Thread-safe. */
@Component
class StyleMaterials {
    private static final Logger log = LoggerFactory.getLogger(StyleMaterials.class);

    private final StyleCatalogue catalogue;
    private final OwnStyles ownStyles;

    StyleMaterials(StyleCatalogue catalogue, OwnStyles ownStyles) {
        this.catalogue = catalogue;
        this.ownStyles = ownStyles;
    }

    /** A transfer's style is not there any more. */
    static final class StyleGoneException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** One for each style, in their order. */
    List<Material> of(Transfer transfer) throws IOException, StyleGoneException {
        List<Material> materials = new ArrayList<>();
        for (String name : StyleNames.split(transfer.style())) {
            materials.add(material(name, transfer));
        }
        return materials;
    }

    private Material material(String name, Transfer transfer) throws IOException, StyleGoneException {
        Optional<Style> own = ownStyles.find(name, transfer.owner());
        if (own.isPresent()) {
            try {
                return Material.of(ownStyles.picture(own.get()));
            } catch (MissingPictureException e) {
                log.warn("{}", e.getMessage());
                throw new StyleGoneException();
            }
        }
        Style style = catalogue.find(name).orElseThrow(StyleGoneException::new);
        Settings settings = transfer.settings();
        return catalogue.material(style, settings.styleSize(), settings.network());
    }
}
