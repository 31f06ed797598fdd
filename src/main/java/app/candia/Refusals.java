package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.CandiaException.SettingName;
import app.candia.nst.ContradictionException;
import app.candia.nst.OutOfRangeException;
import java.io.Serializable;
import java.util.stream.Stream;

/** What the engine says to settings that make no sense, as sentences that say what to do. */
final class Refusals {
    private Refusals() {}

    static CandiaException of(OutOfRangeException outside) {
        String least = OutOfRangeException.plain(outside.least());
        String most = OutOfRangeException.plain(outside.most());
        String value = OutOfRangeException.plain(outside.value());
        return switch (outside.setting()) {
            case "resolution" ->
                new CandiaException(Reason.RESOLUTION, "candia.resolution", outside, least, most, value);
            case "strength" -> new CandiaException(Reason.STRENGTH, "candia.strength", outside, least, most, value);
            default ->
                new CandiaException(
                        Reason.SETTING,
                        "candia.range",
                        outside,
                        new SettingName(outside.setting()),
                        least,
                        most,
                        value);
        };
    }

    static CandiaException of(ContradictionException contradiction) {
        Stream<Serializable> settings = contradiction.settings().stream().map(SettingName::new);
        Serializable[] arguments =
                Stream.concat(settings, contradiction.values().stream()).toArray(Serializable[]::new);
        return new CandiaException(
                Reason.SETTING, "candia.contradiction." + contradiction.kind(), contradiction, arguments);
    }
}
