package app.candia.image;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

/**
 * Does work under {@link PictureWork} once for all who ask for the same at the same time. Results are not kept longer
 * than the work takes. Thread-safe.
 *
 * @param <K> says what is the same
 * @param <V> the result
 */
public final class SharedWork<K, V> {
    private final PictureWork work;
    private final ConcurrentMap<K, CompletableFuture<V>> running = new ConcurrentHashMap<>();

    public SharedWork(PictureWork work) {
        this.work = work;
    }

    /**
     * The result of this task, or of the one that another thread does for the same key.
     *
     * @param pixels as for {@link PictureWork#run}
     * @throws PicturesBusyException if it was not done in time
     */
    public V get(K key, long pixels, PictureWork.Task<V, IOException> task) throws IOException {
        var mine = new CompletableFuture<V>();
        var others = running.putIfAbsent(key, mine);
        return others == null ? lead(key, mine, pixels, task) : follow(others);
    }

    private V lead(K key, CompletableFuture<V> mine, long pixels, PictureWork.Task<V, IOException> task)
            throws IOException {
        try {
            V result = work.run(pixels, task);
            mine.complete(result);
            return result;
        } catch (Throwable failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            running.remove(key, mine);
        }
    }

    private V follow(CompletableFuture<V> others) throws IOException {
        try {
            return work.await(others);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof PicturesBusyException busy) {
                throw new PicturesBusyException(String.valueOf(busy.getMessage()));
            }
            if (failed.getCause() instanceof MissingPictureException missing) {
                throw new MissingPictureException(String.valueOf(missing.getMessage()), missing);
            }
            throw new IOException("The same work failed for another request", failed.getCause());
        }
    }
}
