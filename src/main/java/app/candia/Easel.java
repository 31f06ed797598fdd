package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.network.FeatureNetwork;
import app.candia.network.NetworkUnavailableException;
import app.candia.network.Networks;
import app.candia.nst.ContradictionException;
import app.candia.nst.Device;
import app.candia.nst.Materials;
import app.candia.nst.NonFiniteLossException;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.nst.Stylizer;
import java.awt.image.BufferedImage;

/**
 * Where a painting is made.
 *
 * @param networks where its feature network comes from
 * @param memory as {@link Painting#memory} says; 0 if not said
 * @param observer watches the work
 */
record Easel(Networks networks, long memory, Observer observer) {
    BufferedImage paint(Materials materials, Settings settings) throws CandiaException {
        try (Stylizer stylizer =
                new Stylizer(load(settings.network()), Device.available().getFirst(), memory)) {
            return stylizer.stylize(materials, settings, observer, null);
        } catch (NonFiniteLossException noNumbers) {
            throw new CandiaException(
                    Reason.NON_FINITE_LOSS, "candia.non_finite_loss", noNumbers, noNumbers.fraction());
        } catch (ContradictionException unknownLayer) {
            throw Refusals.of(unknownLayer);
        } catch (OutOfMemoryError tooLarge) {
            throw new CandiaException(Reason.OUT_OF_MEMORY, "candia.out_of_memory", tooLarge, settings.resolution());
        }
    }

    /** Before anything is written: loads the network, except where it has to be downloaded. */
    void requireNetwork(String name) throws CandiaException {
        if (!networks.wantsDownload(name)) {
            load(name);
        }
    }

    private FeatureNetwork load(String network) throws CandiaException {
        try {
            return networks.load(network);
        } catch (NetworkUnavailableException unavailable) {
            throw new CandiaException(
                    Reason.NETWORK,
                    "candia.network." + unavailable.reason(),
                    unavailable,
                    unavailable.values().toArray(String[]::new));
        }
    }
}
