package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.photo.Photo;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work: photo, style and settings.
 *
 * @param style the name of a style of the catalogue or of the owner's own, or several, joined by commas
 * @param title a first name for the picture, from the photo
 * @param state where it is on its way
 * @param octave which resolution is being worked at, from 0
 * @param octaves how many there will be; 0 before the start
 * @param fraction work done, 0 to 1
 * @param remaining estimate of the time left, or null where there is none
 * @param preview counts the previews; 0 before the first
 * @param failure why it failed, or null
 */
public record Transfer(
        UUID id,
        UUID owner,
        UUID photo,
        String style,
        String title,
        Settings settings,
        State state,
        int octave,
        int octaves,
        double fraction,
        @Nullable Duration remaining,
        int preview,
        @Nullable Failure failure,
        Instant submitted,
        @Nullable Instant started,
        @Nullable Instant finished) {

    /** A new one. */
    static Transfer queued(Photo photo, String style, Settings settings, Instant submitted) {
        return new Transfer(
                UUID.randomUUID(),
                photo.owner(),
                photo.id(),
                style,
                photo.title(),
                settings,
                State.QUEUED,
                0,
                0,
                0,
                null,
                0,
                null,
                submitted,
                null,
                null);
    }

    /** Where a transfer is on its way. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether it will still change. */
        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }

    /** Why a transfer failed; each has a text in every language that says what to do. */
    public enum Failure {
        NON_FINITE_LOSS,
        OUT_OF_MEMORY,
        NETWORK_UNAVAILABLE,
        STYLE_GONE,
        DISK_FULL,
        UNEXPECTED
    }
}
