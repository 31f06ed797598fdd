package app.candia;

import app.candia.image.UploadFolder;
import app.candia.storage.Storage;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what is received out of the system's temporary folder, where it would stay when the process is killed. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    private static final Logger log = LoggerFactory.getLogger(UploadConfiguration.class);
    private static final String UPLOADS = "uploads";
    private static final String TOMCAT = "tomcat";

    UploadConfiguration() {
        // it would write the encoded picture to a temporary file
        ImageIO.setUseCache(false);
    }

    /** @param storage its database is locked by this process, so no other process receives files in the folder */
    @Bean
    UploadFolder uploadFolder(CandiaProperties properties, Storage storage) throws IOException {
        return UploadFolder.open(properties.in(UPLOADS), log::warn);
    }

    /** Forms with files: Candia has none, but anybody may send one, and Tomcat writes its parts to files. */
    @Bean
    MultipartConfigElement multipart(CandiaProperties properties) {
        long max = properties.upload().maxSize().toBytes();
        return new MultipartConfigElement(properties.in(UPLOADS).toString(), max, max + (1 << 20), 0);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatFolder(CandiaProperties properties)
            throws IOException {
        var folder = Files.createDirectories(properties.in(TOMCAT)).toFile();
        return factory -> factory.setBaseDirectory(folder);
    }

    /** Empty: no file of the data folder is an answer. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> documentRoot(CandiaProperties properties)
            throws IOException {
        var folder =
                Files.createDirectories(properties.in(TOMCAT).resolve("root")).toFile();
        return factory -> factory.setDocumentRoot(folder);
    }
}
