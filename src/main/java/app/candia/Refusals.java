package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.nst.OutOfRangeException;

/** What the engine says to settings that make no sense, as sentences that say what to do. */
final class Refusals {
    private Refusals() {}

    static CandiaException of(OutOfRangeException outside) {
        return switch (outside.setting()) {
            case "resolution" ->
                new CandiaException(
                        Reason.RESOLUTION,
                        "candia.resolution",
                        outside,
                        outside.least(),
                        outside.most(),
                        outside.value());
            case "strength" ->
                new CandiaException(
                        Reason.STRENGTH, "candia.strength", outside, outside.least(), outside.most(), outside.value());
            default ->
                new CandiaException(
                        Reason.SETTING,
                        "candia.range",
                        outside,
                        outside.setting(),
                        outside.least(),
                        outside.most(),
                        outside.value());
        };
    }

    static CandiaException of(IllegalArgumentException sentence) {
        return new CandiaException(Reason.SETTING, "candia.setting", sentence, String.valueOf(sentence.getMessage()));
    }
}
