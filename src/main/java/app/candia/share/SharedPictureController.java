package app.candia.share;

import app.candia.gallery.Gallery;
import app.candia.gallery.Gallery.Size;
import app.candia.gallery.Picture;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * A shared picture's bytes, for whoever has the link. Browsers may keep them but ask each time, so that a link that is
 * revoked stops working at once.
 */
@RestController
class SharedPictureController {
    private final Shares shares;
    private final Gallery gallery;

    SharedPictureController(Shares shares, Gallery gallery) {
        this.shares = shares;
        this.gallery = gallery;
    }

    @GetMapping(ShareLink.PICTURE)
    ResponseEntity<Resource> screen(@PathVariable String token, WebRequest request) throws IOException {
        return answer(token, Size.SCREEN, MediaType.IMAGE_JPEG, request);
    }

    @GetMapping(ShareLink.FULL_PICTURE)
    ResponseEntity<Resource> full(@PathVariable String token, WebRequest request) throws IOException {
        return answer(token, Size.FULL, MediaType.IMAGE_PNG, request);
    }

    private ResponseEntity<Resource> answer(String token, Size size, MediaType type, WebRequest request)
            throws IOException {
        Optional<Picture> picture = shares.open(token);
        if (picture.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        String tag = "\"" + picture.get().id() + "-" + size + "\"";
        CacheControl asking = CacheControl.noCache().cachePrivate();
        if (tag.equals(request.getHeader("If-None-Match"))) {
            return ResponseEntity.status(304).cacheControl(asking).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .cacheControl(asking)
                .eTag(tag)
                .contentType(type)
                .body(new InputStreamResource(gallery.open(picture.get(), size)));
    }
}
