package app.candia.photo;

import app.candia.image.Keeping;
import app.candia.image.PictureAddress;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A photo's bytes, for its owner. */
@RestController
class PhotoController {
    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping(PictureAddress.PHOTO)
    ResponseEntity<Resource> screen(@PathVariable UUID id, Principal asker) throws IOException {
        Optional<Photo> photo = photos.find(id, UUID.fromString(asker.getName()));
        if (photo.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.OWN.header())
                .contentType(MediaType.IMAGE_JPEG)
                .body(new InputStreamResource(photos.openScreen(photo.get())));
    }
}
