package app.candia.gallery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param days how long deleted pictures can be restored */
@ConfigurationProperties("candia.bin")
record BinProperties(@DefaultValue("30") int days) {
    BinProperties {
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException("candia.bin.days must be from 1 to 3650, not " + days + ".");
        }
    }
}
