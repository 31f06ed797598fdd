package app.candia.painter;

/** What the two ends say; each is followed by what is told here. */
enum Message {
    /** Near: memory in bytes, settings, materials, perhaps a checkpoint. */
    WORK,
    /** Far: a sentence; the answer is one boolean, whether the transfer is cancelled. */
    SAY,
    /** Far: asks {@link app.candia.nst.Observer#cancelled}; the answer is one boolean. */
    CANCELLED,
    /** Far: asks {@link app.candia.nst.Observer#enough}; the answer is one boolean. */
    ENOUGH,
    /** Far: the progress; the answer is {@link #GIVE}, at which it sends the preview, or {@link #GO_ON}. */
    PROGRESSED,
    /** Far: nothing; the answer is {@link #GIVE}, at which it sends the checkpoint, or {@link #GO_ON}. */
    CHECKPOINTABLE,
    /** Near. */
    GIVE,
    /** Near. */
    GO_ON,
    /** Far: the picture. */
    DONE,
    /** Far: a {@link Failure}, its sentence, and what belongs to it. */
    FAILED
}
