package app.candia.image;

import app.candia.image.UnreadablePictureException.Reason;

/** The limits of one reading, and its purpose. */
record Intake(PictureReader limits, Purpose purpose) {
    /**
     * To be called with what the header says, before memory is spent on the picture. Waits until there is room for it.
     *
     * @return to be closed when the picture is done
     */
    PictureReader.Room admit(int width, int height) throws UnreadablePictureException {
        if (width < purpose.minSide() || height < purpose.minSide()) {
            throw new UnreadablePictureException(
                    Reason.TOO_SMALL, width + " x " + height + " pixels, each side needs " + purpose.minSide(), null);
        }
        return limits.admit(width, height);
    }
}
