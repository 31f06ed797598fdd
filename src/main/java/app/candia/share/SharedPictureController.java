package app.candia.share;

import app.candia.account.TooMany;
import app.candia.gallery.Copy;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Keeping;
import app.candia.image.SafeName;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The bytes of what a link shows, for whoever has the link and came in by its door, if it has one. */
@RestController
class SharedPictureController {
    private final Exhibits exhibits;
    private final Doorkeeper doorkeeper;
    private final Gallery gallery;
    private final Photos photos;
    private final SmallStyles styles;
    private final WrongTokens wrongTokens;

    SharedPictureController(
            Exhibits exhibits,
            Doorkeeper doorkeeper,
            Gallery gallery,
            Photos photos,
            SmallStyles styles,
            WrongTokens wrongTokens) {
        this.wrongTokens = wrongTokens;
        this.exhibits = exhibits;
        this.doorkeeper = doorkeeper;
        this.gallery = gallery;
        this.photos = photos;
        this.styles = styles;
    }

    @GetMapping(SharedAddress.FILE)
    ResponseEntity<Resource> file(
            @PathVariable String token,
            @PathVariable UUID picture,
            @PathVariable String file,
            @CookieValue(name = Pass.COOKIE, required = false) @Nullable String pass,
            HttpServletRequest request)
            throws IOException {
        Optional<Exhibit> any = exhibits.find(token);
        if (any.isEmpty()) {
            return wrongTokens
                    .count(request)
                    .map(SharedPictureController::later)
                    .orElseGet(SharedPictureController::none);
        }
        Optional<Exhibit> exhibit = any.filter(found -> doorkeeper.lets(found.link(), pass));
        Optional<Picture> found = exhibit.flatMap(each -> exhibits.picture(each, picture));
        if (found.isEmpty()) {
            return none();
        }
        ShareLink link = exhibit.orElseThrow().link();
        return switch (file) {
            case SharedAddress.DOWNLOAD -> link.allows(Permission.DOWNLOAD) ? download(found.get()) : none();
            case SharedAddress.PHOTO, SharedAddress.SMALL_PHOTO ->
                link.allows(Permission.PHOTO) ? photo(link, found.get(), file) : none();
            case SharedAddress.STYLE -> style(link, found.get());
            default -> {
                Optional<Copy> copy = Copy.ofFile(file);
                yield copy.isEmpty() ? none() : reduced(link, found.get(), copy.get());
            }
        };
    }

    private ResponseEntity<Resource> reduced(ShareLink link, Picture picture, Copy copy) throws IOException {
        return image(
                link,
                picture.id(),
                copy.file(),
                MediaType.parseMediaType(copy.type()),
                () -> gallery.open(picture, copy));
    }

    private ResponseEntity<Resource> photo(ShareLink link, Picture picture, String file) throws IOException {
        Optional<Photo> photo = photos.find(picture.photo(), link.owner());
        return photo.isEmpty()
                ? none()
                : jpeg(
                        link,
                        photo.get().id(),
                        file,
                        () -> file.equals(SharedAddress.PHOTO)
                                ? photos.openScreen(photo.get())
                                : photos.openSmall(photo.get()));
    }

    private ResponseEntity<Resource> style(ShareLink link, Picture picture) throws IOException {
        Optional<byte[]> style = styles.find(picture.style());
        if (style.isEmpty()) {
            return none();
        }
        var bytes = new ByteArrayResource(style.get());
        return jpeg(link, picture.id(), SharedAddress.STYLE, bytes);
    }

    /** The picture itself, under its title. */
    private ResponseEntity<Resource> download(Picture picture) throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(SafeName.of(picture.title(), "Candia") + ".png", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.NEVER.header())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.IMAGE_PNG)
                .body(new InputStreamResource(gallery.open(picture)));
    }

    private static ResponseEntity<Resource> jpeg(ShareLink link, UUID id, String file, InputStreamSource bytes)
            throws IOException {
        return image(link, id, file, MediaType.IMAGE_JPEG, bytes);
    }

    /** Opened only if the browser's own copy is not the same. */
    private static ResponseEntity<Resource> image(
            ShareLink link, UUID id, String file, MediaType type, InputStreamSource bytes) throws IOException {
        bytes.getInputStream().close(); // a missing file is told before the headers are sent
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.LINKED.header())
                .eTag(id + "-" + file)
                .header(SharedHeaders.ROBOTS, SharedHeaders.robots(link))
                .contentType(type)
                .body(bytes instanceof Resource resource ? resource : new InputStreamResource(bytes));
    }

    private static ResponseEntity<Resource> later(Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(TooMany.seconds(wait)))
                .header(HttpHeaders.CACHE_CONTROL, Keeping.NEVER.header())
                .build();
    }

    /** The same for whatever a stranger may not have. */
    private static ResponseEntity<Resource> none() {
        return ResponseEntity.notFound()
                .header(HttpHeaders.CACHE_CONTROL, Keeping.NEVER.header())
                .build();
    }
}
