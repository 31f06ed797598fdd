package app.candia.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param admins addresses of accounts that may do what admins do */
@ConfigurationProperties("candia")
record AdminProperties(@DefaultValue Set<String> admins) {
    AdminProperties {
        admins = admins.stream().map(Accounts::normalised).collect(Collectors.toUnmodifiableSet());
    }
}
