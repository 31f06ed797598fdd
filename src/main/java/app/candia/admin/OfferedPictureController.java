package app.candia.admin;

import app.candia.account.Accounts;
import app.candia.image.Keeping;
import app.candia.style.Offers;
import java.io.IOException;
import java.io.InputStream;
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

/** Pictures of styles that are offered to all, for admins; for anybody else they don't exist. */
@RestController
class OfferedPictureController {
    private static final String ADDRESS = "/admin/styles/{id}.jpg";

    private final Accounts accounts;
    private final Offers offers;

    OfferedPictureController(Accounts accounts, Offers offers) {
        this.accounts = accounts;
        this.offers = offers;
    }

    static String address(UUID style) {
        return ADDRESS.replace("{id}", style.toString());
    }

    /** Not kept by browsers: once the offer is withdrawn nobody else has to do with the picture. */
    @GetMapping(ADDRESS)
    ResponseEntity<Resource> picture(@PathVariable UUID id) throws IOException {
        Optional<InputStream> picture =
                accounts.current().filter(accounts::isAdmin).isPresent() ? offers.open(id) : Optional.empty();
        return picture.isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, Keeping.NEVER.header())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(new InputStreamResource(picture.get()));
    }
}
