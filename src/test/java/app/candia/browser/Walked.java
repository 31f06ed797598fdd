package app.candia.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test with a {@link Screen}: on a phone in Greek in the dark, and at a desk in English by day; all eight there are
 * by {@code -Dcandia.screens=all}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@MethodSource("app.candia.browser.Screen#walked")
@interface Walked {}
