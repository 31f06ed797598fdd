package app.candia.nst;

import java.util.Map;
import java.util.Set;

/**
 * What is minimised: equation 7 with the layers it looks at, plus smoothness.
 *
 * @param style style layers and their weights (the paper's w_l)
 * @param content content layers and their weights
 * @param perChannel style layers in which every channel counts alike, however strong it is
 * @param styleWeight weight of the style loss against the content loss (the paper's beta / alpha)
 * @param smoothness weight of the squared difference between neighbours
 */
record Objective(
        Map<String, Double> style,
        Map<String, Double> content,
        Set<String> perChannel,
        double styleWeight,
        double smoothness) {}
