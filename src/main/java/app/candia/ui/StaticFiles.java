package app.candia.ui;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stylesheets, web components, fonts. Without this, Spring Security forbids browsers to keep them. Fonts never change
 * under their names; of the others a browser asks each time whether its copy is still right.
 */
@Configuration
class StaticFiles implements WebMvcConfigurer {
    private static final String PACKED = "classpath:/META-INF/resources";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations(PACKED + "/fonts/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/frontend/**")
                .addResourceLocations(PACKED + "/frontend/")
                .setCacheControl(CacheControl.noCache().cachePublic());
    }
}
