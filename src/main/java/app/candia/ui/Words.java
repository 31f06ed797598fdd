package app.candia.ui;

/** Texts by key in the language of whoever reads: {@code getTranslation} of a view, or a bundle in a test. */
@FunctionalInterface
public interface Words {
    String of(String key, Object... parameters);
}
