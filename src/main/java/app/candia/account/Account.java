package app.candia.account;

import java.util.Locale;
import java.util.UUID;

/**
 * A user.
 *
 * @param name what others see, such as on the page of a share link
 * @param locale the language of the pages, English or Greek
 */
public record Account(UUID id, String email, String name, Locale locale) {}
