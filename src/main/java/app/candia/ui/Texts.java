package app.candia.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives Vaadin's {@code getTranslation} the same texts that the plain pages have. */
@Component
class Texts implements I18NProvider {
    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final transient MessageSource texts;

    Texts(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return texts.getMessage(key, params, locale);
        } catch (NoSuchMessageException e) {
            log.warn("No text for {} in {}", key, locale);
            return key;
        }
    }
}
