package app.candia.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The part of a network address that one visitor holds. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address itself; of IPv6 the first 64 bits, since one connection has all addresses that share them. */
    public static String of(@Nullable String remote) {
        if (remote == null) {
            return "";
        }
        try {
            InetAddress address = InetAddress.ofLiteral(remote);
            if (address instanceof Inet6Address) {
                byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 16);
                return InetAddress.getByAddress(network).getHostAddress() + "/64";
            }
            return address.getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException _) {
            return remote;
        }
    }
}
