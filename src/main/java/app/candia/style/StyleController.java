package app.candia.style;

import app.candia.image.Keeping;
import app.candia.image.PictureAddress;
import app.candia.image.PictureWork;
import app.candia.image.Pictures;
import app.candia.image.SharedWork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of styles, small: the catalogue's for everybody, users' own for their owners. */
@RestController
class StyleController {
    private static final int LONG_SIDE = 480;
    /** No picture of the catalogue has more. */
    private static final long PIXELS = 4_000_000;

    private static final float QUALITY = 0.85f;

    private final StyleCatalogue catalogue;
    private final OwnStyles ownStyles;
    private final Map<String, byte[]> reduced = new ConcurrentHashMap<>();
    private final SharedWork<String, byte[]> work;

    StyleController(StyleCatalogue catalogue, OwnStyles ownStyles, PictureWork work) {
        this.catalogue = catalogue;
        this.ownStyles = ownStyles;
        this.work = new SharedWork<>(work);
    }

    @GetMapping(PictureAddress.STYLE)
    ResponseEntity<Resource> style(@PathVariable String name, @RequestParam Optional<String> v) throws IOException {
        Optional<Style> style = catalogue.find(name);
        if (style.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Keeping keeping = v.equals(Optional.of(style.get().version())) ? Keeping.CERTAIN : Keeping.NAMED;
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, keeping.header())
                .contentType(MediaType.IMAGE_JPEG)
                .body(new ByteArrayResource(reduced(style.get())));
    }

    @GetMapping(PictureAddress.OWN_STYLE)
    ResponseEntity<Resource> ownStyle(@PathVariable UUID id, Principal asker) throws IOException {
        Optional<Style> style = ownStyles.find("own:" + id, UUID.fromString(asker.getName()));
        if (style.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.OWN.header())
                .contentType(MediaType.IMAGE_JPEG)
                .body(new InputStreamResource(ownStyles.open(style.get())));
    }

    private byte[] reduced(Style style) throws IOException {
        byte[] bytes = reduced.get(style.name());
        return bytes == null ? work.get(style.name(), PIXELS, () -> reduce(style)) : bytes;
    }

    private byte[] reduce(Style style) throws IOException {
        var out = new ByteArrayOutputStream();
        Pictures.writeJpeg(Pictures.fit(catalogue.picture(style), LONG_SIDE), QUALITY, out);
        reduced.put(style.name(), out.toByteArray());
        return out.toByteArray();
    }
}
