package app.candia;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what to do about a folder that is not there. */
class FilesFolderFailureAnalyzer extends AbstractFailureAnalyzer<FilesFolder.MissingException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, FilesFolder.MissingException cause) {
        return new FailureAnalysis(
                cause.getMessage() + " Nothing was changed.",
                "Mount the volume, or restore the folder from the backup that belongs to this database, and start again.",
                cause);
    }
}
