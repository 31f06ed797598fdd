package app.candia.storage;

import java.util.Set;

/** A room that keeps one folder in the storage for each of its rows. What is in no row may be swept out. */
public interface Tenant {
    /** The folder of its folders. */
    String folder();

    /** Names of the folders below it that are still needed. */
    Set<String> needed();
}
