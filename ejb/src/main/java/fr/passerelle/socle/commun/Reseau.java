package fr.passerelle.socle.commun;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where an address comes from, as far as counting what comes from there goes. */
public final class Reseau {

    private static final int MOITIE_D_IPV6 = 8;

    private Reseau() {
    }

    /** The address itself; of IPv6, its first half, for whoever has one such address has all those that begin alike. */
    public static String de(String adresse) {
        if (adresse.indexOf(':') < 0) {
            return adresse;
        }
        try {
            byte[] octets = InetAddress.getByName(adresse).getAddress();
            return octets.length == 2 * MOITIE_D_IPV6 ? HexFormat.of().formatHex(Arrays.copyOf(octets, MOITIE_D_IPV6)) + "::/64"
                    : InetAddress.getByAddress(octets).getHostAddress();
        } catch (UnknownHostException illisible) {
            return adresse;
        }
    }
}
