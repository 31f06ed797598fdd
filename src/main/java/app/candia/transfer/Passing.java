package app.candia.transfer;

import app.candia.image.MissingPictureException;
import app.candia.storage.DiskFullException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures of the database and of the disk, which may be over in a moment, from those of a transfer itself. */
final class Passing {
    private Passing() {}

    static boolean is(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof FileNotFoundException
                    || e instanceof NoSuchFileException
                    || e instanceof MissingPictureException) {
                return false;
            }
            if (e instanceof DataAccessException
                    || e instanceof TransactionException
                    || e instanceof SQLException
                    || e instanceof IOException
                    || e instanceof UncheckedIOException) {
                return true;
            }
        }
        return false;
    }

    static boolean isFullDisk(@Nullable Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof DiskFullException) {
                return true;
            }
        }
        return false;
    }
}
