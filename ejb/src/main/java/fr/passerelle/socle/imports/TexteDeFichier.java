package fr.passerelle.socle.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** What a file says, be it a text or a workbook: of the latter the first sheet, a row a line, its cells parted by {@code ;}. */
public final class TexteDeFichier {

    private static final String MOTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String FEUILLE = "xl/worksheets/sheet1.xml";
    private static final int DEPLIE_AU_PLUS = 40 * 1024 * 1024;
    private static final byte[] AUCUNE = {};

    private TexteDeFichier() {
    }

    /** @throws FichierRefuse when it is neither, or too big */
    public static String de(byte[] octets, Forme forme) {
        if (!estUnClasseur(octets)) {
            return TexteLu.de(octets, forme);
        }
        if (octets.length > forme.octetsAuPlus()) {
            throw new FichierRefuse("Le fichier dépasse " + forme.megaoctetsAuPlus() + "\u00a0Mo.");
        }
        try {
            Map<String, byte[]> parties = deplier(octets);
            if (!parties.containsKey(FEUILLE)) {
                throw new FichierRefuse("Le fichier n’est pas un classeur Excel (.xlsx) lisible.");
            }
            return FeuilleDeClasseur.texte(parties.get(FEUILLE), parties.getOrDefault(MOTS, AUCUNE), parties.getOrDefault(STYLES, AUCUNE));
        } catch (IOException | XMLStreamException e) {
            throw new FichierRefuse("Le fichier n’est pas un classeur Excel (.xlsx) lisible.");
        }
    }

    static boolean estUnClasseur(byte[] octets) {
        return octets != null && octets.length > 1 && octets[0] == 'P' && octets[1] == 'K';
    }

    /** How many lines it has under its header, be the last one ended or not; none when it cannot be read, which is told when it is. */
    static long lignesSousLEntete(byte[] octets) {
        try {
            return (estUnClasseur(octets) ? de(octets, Forme.LIBRE).lines().count() : lignes(octets)) - 1;
        } catch (FichierRefuse illisible) {
            return 0;
        }
    }

    private static long lignes(byte[] texte) {
        long finies = IntStream.range(0, texte.length).filter(i -> texte[i] == '\n').count();
        return texte.length > 0 && texte[texte.length - 1] != '\n' ? finies + 1 : finies;
    }

    /** Read by its directory, as spreadsheets do: some write parts whose size is told after them. */
    private static Map<String, byte[]> deplier(byte[] octets) throws IOException {
        Path depose = Files.createTempFile("classeur", ".xlsx");
        try {
            Files.write(depose, octets);
            Map<String, byte[]> parties = new HashMap<>();
            try (ZipFile zip = new ZipFile(depose.toFile())) {
                for (String nom : List.of(MOTS, STYLES, FEUILLE)) {
                    ZipEntry partie = zip.getEntry(nom);
                    if (partie != null) {
                        parties.put(nom, lire(zip.getInputStream(partie)));
                    }
                }
            }
            return parties;
        } finally {
            Files.delete(depose);
        }
    }

    /** A few bytes may unfold to more than any server holds. */
    private static byte[] lire(InputStream flux) throws IOException {
        byte[] lus = flux.readNBytes(DEPLIE_AU_PLUS + 1);
        if (lus.length > DEPLIE_AU_PLUS) {
            throw new FichierRefuse("Le classeur est trop grand une fois déplié.");
        }
        return lus;
    }
}
