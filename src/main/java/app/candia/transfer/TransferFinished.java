package app.candia.transfer;

import java.time.Duration;

/**
 * Announced in the transaction that finishes a transfer; whoever listens takes part in it.
 *
 * @param transfer as it is now, done
 * @param pictureKey where the storage keeps the picture, a PNG
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param took from start to end
 */
public record TransferFinished(Transfer transfer, String pictureKey, int width, int height, Duration took) {}
