package app.candia.gallery;

import app.candia.gallery.Gallery.Size;
import app.candia.image.PictureAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A picture's bytes, for its owner. */
@RestController
class PictureController {
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable();

    private final Gallery gallery;
    private final Bin bin;

    PictureController(Gallery gallery, Bin bin) {
        this.gallery = gallery;
        this.bin = bin;
    }

    @GetMapping(PictureAddress.THUMBNAIL)
    ResponseEntity<Resource> thumbnail(@PathVariable UUID id, Principal asker) throws IOException {
        return answer(find(id, asker), Size.THUMBNAIL);
    }

    @GetMapping(PictureAddress.SMALL)
    ResponseEntity<Resource> small(@PathVariable UUID id, Principal asker) throws IOException {
        return answer(find(id, asker), Size.SMALL);
    }

    @GetMapping(PictureAddress.SCREEN)
    ResponseEntity<Resource> screen(@PathVariable UUID id, Principal asker) throws IOException {
        return answer(find(id, asker), Size.SCREEN);
    }

    /** What lies in the bin is to be seen there only. */
    @GetMapping(PictureAddress.BINNED)
    ResponseEntity<Resource> binned(@PathVariable UUID id, Principal asker) throws IOException {
        return answer(bin.find(id, UUID.fromString(asker.getName())), Size.THUMBNAIL);
    }

    @GetMapping(PictureAddress.PICTURE)
    ResponseEntity<Resource> picture(@PathVariable UUID id, Principal asker) throws IOException {
        return answer(find(id, asker), Size.FULL);
    }

    /** Not kept by browsers, since the title may change. */
    @GetMapping(PictureAddress.DOWNLOAD)
    ResponseEntity<Resource> download(@PathVariable UUID id, Principal asker) throws IOException {
        Optional<Picture> picture = find(id, asker);
        if (picture.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var disposition = ContentDisposition.attachment()
                .filename(SavedName.of(picture.get().title()) + ".png", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.IMAGE_PNG)
                .body(new InputStreamResource(gallery.open(picture.get(), Size.FULL)));
    }

    private Optional<Picture> find(UUID id, Principal asker) {
        return gallery.find(id, UUID.fromString(asker.getName()));
    }

    private ResponseEntity<Resource> answer(Optional<Picture> picture, Size size) throws IOException {
        if (picture.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(size == Size.FULL ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .body(new InputStreamResource(gallery.open(picture.get(), size)));
    }
}
