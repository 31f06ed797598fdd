package app.candia.nst;

import org.jspecify.annotations.Nullable;

/**
 * All that is minimised: equation 7 and what is asked of the pixels; and where the photo is kept, nothing.
 *
 * @param keep height x width, 1 where the photo stays; null for nowhere
 */
record TotalLoss(Loss paper, double smoothness, float @Nullable [] keep) implements Loss {
    @Override
    public Evaluation at(Pixels image) {
        Evaluation of = paper.at(image);
        float[] gradient = of.gradient();
        double total = of.total() + PixelTerms.add(image, smoothness, gradient);
        for (int i = 0; keep != null && i < gradient.length; i++) {
            gradient[i] *= 1 - keep[i / 3];
        }
        return new Evaluation(total, of.style(), of.content(), gradient);
    }

    @Override
    public int tiles() {
        return paper.tiles();
    }

    @Override
    public void close() {
        paper.close();
    }
}
