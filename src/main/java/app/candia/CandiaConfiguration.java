package app.candia;

import app.candia.image.PictureReader;
import app.candia.image.PictureWork;
import app.candia.network.Networks;
import app.candia.painter.PainterStart;
import app.candia.storage.Storage;
import app.candia.style.StyleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Gives the rooms that know no Spring and no settings their places in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CandiaConfiguration {
    private static final Logger log = LoggerFactory.getLogger(CandiaConfiguration.class);
    private static final String NATIVE_CACHE = "org.bytedeco.javacpp.cachedir";

    CandiaConfiguration(CandiaProperties properties) {
        // where TensorFlow's libraries are unpacked at first use: kept, since it takes seconds
        if (System.getProperty(NATIVE_CACHE) == null) {
            System.setProperty(NATIVE_CACHE, properties.in("native").toString());
        }
    }

    /** The embedded database, unless an address names another. Each commit is on the disk when it returns. */
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
    JdbcConnectionDetails embeddedDatabase(CandiaProperties properties, DataFolder checked) {
        String url = "jdbc:h2:file:" + properties.in("candia") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        tryOut(url);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "sa";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** Before a pool tries it again and again and fills the log. */
    private static void tryOut(String url) {
        try {
            DriverManager.getConnection(url, "sa", "").close();
        } catch (SQLException e) {
            throw new StartRefusedException(StartSentences.database(e), e);
        }
    }

    @Bean
    DataFolder dataFolder(CandiaProperties properties) {
        return new DataFolder(properties.in(""));
    }

    @Bean
    Storage storage(CandiaProperties properties, DataFolder checked, JdbcClient database) throws IOException {
        FilesFolder.check(properties.in("files"), database);
        return Storage.inFolder(properties.in("files"));
    }

    @Bean
    PictureReader pictureReader(CandiaProperties properties) {
        return new PictureReader(
                properties.upload().maxSize().toBytes(), properties.upload().maxPixels());
    }

    @Bean
    PictureWork pictureWork(CandiaProperties properties) {
        return properties.images().work();
    }

    @Bean
    StyleCatalogue styleCatalogue() {
        return StyleCatalogue.builtIn();
    }

    @Bean
    Networks networks(CandiaProperties properties) {
        return new Networks(properties.in("networks"), properties.network().file(), log::info);
    }

    @Bean
    PainterStart painterStart(CandiaProperties properties) {
        return new PainterStart(properties.in("networks"), properties.network().file(), log::info);
    }

    /** A relative folder would be one beside the jar. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionFolder(
            CandiaProperties properties, DataFolder checked) throws IOException {
        var folder = Files.createDirectories(properties.in("sessions")).toFile();
        return factory -> factory.getSettings().getSession().setStoreDir(folder);
    }
}
