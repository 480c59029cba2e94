package fr.passerelle.socle.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads bytes as text, in UTF-8 or what a French spreadsheet writes by default, and tells kindly when they are something else. */
public final class TexteLu {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String REMEDE = " Dans votre tableur, enregistrez-le au format «\u202fCSV UTF-8\u202f».";

    /** One is written by whoever writes UTF-8, another by whoever puts files together. */
    private static final Pattern MARQUES = Pattern.compile("^\ufeff+");

    private TexteLu() {
    }

    /** @throws FichierRefuse when the file is empty, too big, or not in UTF-8 */
    public static String de(byte[] octets, Forme forme) {
        if (octets == null || octets.length == 0) {
            throw new FichierRefuse("Le fichier est vide.");
        }
        if (octets.length > forme.octetsAuPlus()) {
            throw new FichierRefuse("Le fichier dépasse " + forme.megaoctetsAuPlus() + "\u00a0Mo.");
        }
        if (commencePar(octets, 0xFF, 0xFE) || commencePar(octets, 0xFE, 0xFF)) {
            throw new FichierRefuse("Le fichier est en UTF-16, pas en UTF-8." + REMEDE);
        }
        if (commencePar(octets, 'P', 'K')) {
            throw new FichierRefuse("Le fichier est un classeur, pas un CSV." + REMEDE);
        }
        String texte = decoder(octets, forme);
        if (texte.indexOf('\0') >= 0) {
            throw new FichierRefuse("Le fichier n’est pas un texte." + REMEDE);
        }
        return MARQUES.matcher(texte).replaceFirst("");
    }

    private static String decoder(byte[] octets, Forme forme) {
        CharsetDecoder decodeur = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer entree = ByteBuffer.wrap(octets);
        CharBuffer sortie = CharBuffer.allocate(octets.length);
        CoderResult resultat = decodeur.decode(entree, sortie, true);
        if (resultat.isError() && !forme.utf8()) {
            return new String(octets, WINDOWS);
        }
        if (resultat.isError()) {
            throw new FichierRefuse("Le fichier n’est pas en UTF-8\u202f: un caractère est illisible à la ligne "
                    + ligne(octets, entree.position()) + "." + REMEDE);
        }
        return sortie.flip().toString();
    }

    private static boolean commencePar(byte[] octets, int premier, int second) {
        return octets.length > 1 && (octets[0] & 0xFF) == premier && (octets[1] & 0xFF) == second;
    }

    /** As a spreadsheet numbers them: a line end within quotes starts none. */
    private static long ligne(byte[] octets, int position) {
        long ligne = 1;
        boolean entreGuillemets = false;
        for (int i = 0; i < position; i++) {
            entreGuillemets ^= octets[i] == '"';
            if (octets[i] == '\n' && !entreGuillemets) {
                ligne++;
            }
        }
        return ligne;
    }
}
