package app.candia.transfer;

import app.candia.image.Keeping;
import app.candia.image.PictureAddress;
import java.io.IOException;
import java.io.InputStream;
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

/** A preview's bytes, for the transfer's owner. */
@RestController
class PreviewController {
    private final Transfers transfers;
    private final TransferFiles files;

    PreviewController(Transfers transfers, TransferFiles files) {
        this.transfers = transfers;
        this.files = files;
    }

    @GetMapping(PictureAddress.PREVIEW)
    ResponseEntity<Resource> preview(@PathVariable UUID id, @PathVariable int number, Principal asker)
            throws IOException {
        Optional<InputStream> preview =
                transfers.find(id, UUID.fromString(asker.getName())).isPresent()
                        ? files.openPreview(id, number)
                        : Optional.empty();
        if (preview.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.OWN.header())
                .contentType(MediaType.IMAGE_JPEG)
                .body(new InputStreamResource(preview.get()));
    }
}
