package fr.passerelle.socle.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a file says, be it a text or a workbook: of the latter the first sheet, a row a line, its cells parted by {@code ;}. */
public final class TexteDeFichier {

    private static final String MOTS = "xl/sharedStrings.xml";
    private static final String FEUILLE = "xl/worksheets/sheet1.xml";
    private static final int DEPLIE_AU_PLUS = 40 * 1024 * 1024;

    private TexteDeFichier() {
    }

    /** @throws FichierRefuse when it is neither, or too big */
    public static String de(byte[] octets, Forme forme) {
        boolean classeur = octets != null && octets.length > 1 && octets[0] == 'P' && octets[1] == 'K';
        if (!classeur) {
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
            return feuille(parties.get(FEUILLE), parties.containsKey(MOTS) ? mots(parties.get(MOTS)) : List.of());
        } catch (IOException | XMLStreamException e) {
            throw new FichierRefuse("Le fichier n’est pas un classeur Excel (.xlsx) lisible.");
        }
    }

    /** Read by its directory, as spreadsheets do: some write parts whose size is told after them. */
    private static Map<String, byte[]> deplier(byte[] octets) throws IOException {
        Path depose = Files.createTempFile("classeur", ".xlsx");
        try {
            Files.write(depose, octets);
            Map<String, byte[]> parties = new HashMap<>();
            try (ZipFile zip = new ZipFile(depose.toFile())) {
                for (String nom : List.of(MOTS, FEUILLE)) {
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

    /** The words the cells name by their rank. */
    private static List<String> mots(byte[] xml) throws XMLStreamException {
        List<String> mots = new ArrayList<>();
        XMLStreamReader lecteur = lecteur(xml);
        StringBuilder mot = new StringBuilder();
        while (lecteur.hasNext()) {
            int quoi = lecteur.next();
            if (quoi == XMLStreamConstants.START_ELEMENT && lecteur.getLocalName().equals("t")) {
                mot.append(lecteur.getElementText());
            } else if (quoi == XMLStreamConstants.END_ELEMENT && lecteur.getLocalName().equals("si")) {
                mots.add(mot.toString());
                mot.setLength(0);
            }
        }
        return mots;
    }

    private static String feuille(byte[] xml, List<String> mots) throws XMLStreamException {
        StringBuilder texte = new StringBuilder();
        XMLStreamReader lecteur = lecteur(xml);
        String genre = "";
        while (lecteur.hasNext()) {
            int quoi = lecteur.next();
            if (quoi == XMLStreamConstants.START_ELEMENT && lecteur.getLocalName().equals("c")) {
                genre = lecteur.getAttributeValue(null, "t");
            } else if (quoi == XMLStreamConstants.START_ELEMENT && (lecteur.getLocalName().equals("v") || lecteur.getLocalName().equals("t"))) {
                texte.append(cellule(lecteur.getElementText(), genre, mots));
            } else if (quoi == XMLStreamConstants.END_ELEMENT && lecteur.getLocalName().equals("c")) {
                texte.append(';');
            } else if (quoi == XMLStreamConstants.END_ELEMENT && lecteur.getLocalName().equals("row")) {
                texte.append('\n');
            }
        }
        return texte.toString();
    }

    private static String cellule(String lue, String genre, List<String> mots) {
        if (!"s".equals(genre)) {
            return lue;
        }
        boolean connu = lue.matches("\\d{1,9}") && Integer.parseInt(lue) < mots.size();
        return connu ? mots.get(Integer.parseInt(lue)) : "";
    }

    private static XMLStreamReader lecteur(byte[] xml) throws XMLStreamException {
        XMLInputFactory fabrique = XMLInputFactory.newInstance();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrique.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
