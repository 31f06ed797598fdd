package app.candia.ui;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** By this an open page notices that the server is away, and that it is another one than before. */
@RestController
class AliveController {
    private final String start = UUID.randomUUID().toString();

    /** The same text as long as this process lives. */
    @GetMapping(value = "/alive", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> alive() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(start);
    }
}
