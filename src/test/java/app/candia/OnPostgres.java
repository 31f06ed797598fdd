package app.candia;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** A {@link ServerTest} on a real PostgreSQL; 64-bit Linux on Intel or AMD only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = OnPostgres.Database.class)
@EnabledOnOs(
        value = OS.LINUX,
        architectures = {"amd64", "x86_64"})
public @interface OnPostgres {
    /** One server for all tests; it ends with the process. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static @Nullable EmbeddedPostgres postgres;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "PostgreSQL",
                            Map.of(
                                    "spring.datasource.url",
                                    postgres().getJdbcUrl("postgres", "postgres"),
                                    "spring.datasource.username",
                                    "postgres")));
        }

        private static synchronized EmbeddedPostgres postgres() {
            EmbeddedPostgres running = postgres;
            if (running == null) {
                try {
                    Path folder = Files.createDirectories(Path.of("target/test-data/postgres"));
                    running = EmbeddedPostgres.builder()
                            .setOverrideWorkingDirectory(folder.toAbsolutePath().toFile())
                            .start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                postgres = running;
            }
            return running;
        }
    }
}
