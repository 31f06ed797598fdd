package app.candia.gallery;

import app.candia.image.Keeping;
import app.candia.image.PictureAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A picture's bytes, for its owner. */
@RestController
class PictureController {
    private final Gallery gallery;
    private final Bin bin;
    private final Conversions conversions;

    PictureController(Gallery gallery, Bin bin, Conversions conversions) {
        this.gallery = gallery;
        this.bin = bin;
        this.conversions = conversions;
    }

    @GetMapping(PictureAddress.REDUCED)
    ResponseEntity<Resource> reduced(@PathVariable UUID id, @PathVariable int longSide, Principal asker)
            throws IOException {
        Optional<Copy> copy = Copy.of(longSide);
        return copy.isEmpty() ? ResponseEntity.notFound().build() : answer(find(id, asker), copy.get());
    }

    /** What lies in the bin is to be seen there only. */
    @GetMapping(PictureAddress.BINNED)
    ResponseEntity<Resource> binned(@PathVariable UUID id, Principal asker) throws IOException {
        return answer(bin.find(id, UUID.fromString(asker.getName())), Copy.MEDIUM);
    }

    @GetMapping(PictureAddress.PICTURE)
    ResponseEntity<Resource> picture(@PathVariable UUID id, Principal asker) throws IOException {
        Optional<Picture> picture = find(id, asker);
        return picture.isEmpty()
                ? ResponseEntity.notFound().build()
                : answer(gallery.open(picture.get()), MediaType.IMAGE_PNG);
    }

    /** Not kept by browsers, since the title may change. */
    @GetMapping(PictureAddress.DOWNLOAD)
    void download(
            @PathVariable UUID id,
            @RequestParam Optional<String> as,
            @RequestParam Optional<Integer> size,
            Principal asker,
            HttpServletResponse response)
            throws IOException {
        Optional<Picture> picture = find(id, asker);
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download whole = Download.of(picture.get());
        Optional<Download> download =
                Download.of(as.orElse(whole.kind().code()), size.orElse(whole.longSide()), picture.get());
        if (download.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        send(picture.get(), download.get(), response);
    }

    private void send(Picture picture, Download download, HttpServletResponse response) throws IOException {
        if (!download.isOriginal(picture)) {
            conversions.convert(picture, download, bytes -> {
                describe(picture, download, response);
                response.setContentLengthLong(bytes.size());
                bytes.sendTo(response.getOutputStream());
            });
            return;
        }
        try (InputStream stored = gallery.open(picture)) {
            describe(picture, download, response);
            stored.transferTo(response.getOutputStream());
        }
    }

    private static void describe(Picture picture, Download download, HttpServletResponse response) {
        var disposition = ContentDisposition.attachment()
                .filename(SavedName.of(picture.title()) + download.kind().ending, StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CACHE_CONTROL, Keeping.NEVER.header());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setContentType(download.kind().type);
    }

    private Optional<Picture> find(UUID id, Principal asker) {
        return gallery.find(id, UUID.fromString(asker.getName()));
    }

    private ResponseEntity<Resource> answer(Optional<Picture> picture, Copy copy) throws IOException {
        return picture.isEmpty()
                ? ResponseEntity.notFound().build()
                : answer(gallery.open(picture.get(), copy), MediaType.parseMediaType(copy.type()));
    }

    private static ResponseEntity<Resource> answer(InputStream bytes, MediaType type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.OWN.header())
                .contentType(type)
                .body(new InputStreamResource(bytes));
    }
}
