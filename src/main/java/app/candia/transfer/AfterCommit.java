package app.candia.transfer;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What can't be taken back waits until a transaction has made it true. */
final class AfterCommit {
    private AfterCommit() {}

    /**
     * Runs it after the commit of this thread's transaction, and not at all if that is rolled back; without one now.
     */
    static void run(Runnable action) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
