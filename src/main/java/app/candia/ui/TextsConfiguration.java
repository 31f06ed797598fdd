package app.candia.ui;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The texts of all rooms: whatever lies in {@code texts/}, for Vaadin's views and for the plain pages alike. */
@Configuration
class TextsConfiguration implements WebMvcConfigurer {
    /** The base bundles, such as {@code texts/share.properties}; {@code texts/share_el.properties} belongs to it. */
    static final String BUNDLES = "classpath*:texts/*.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.contains("_"))
                .map(name -> "texts/" + name.replace(".properties", ""))
                .distinct()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    /** Lets a plain link, {@code ?lang=el}, change the language. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(VisitorLanguage.COOKIE);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
