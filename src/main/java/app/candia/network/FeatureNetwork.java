package app.candia.network;

/** A pre-trained convolutional network whose feature maps measure content and style. */
public interface FeatureNetwork {
    /** {@code builtin} or {@code vgg19}. */
    String name();
}
