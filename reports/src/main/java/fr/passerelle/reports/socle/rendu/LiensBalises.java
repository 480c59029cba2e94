package fr.passerelle.reports.socle.rendu;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Ties each clickable area to the tag of its text, in both directions, as PDF/UA asks and the exporter cannot: both come
 * in reading order on each page, so the first goes with the first.
 */
final class LiensBalises {

    private final PDDocument document;
    private final COSDictionary racine;
    private final Map<COSDictionary, Deque<COSDictionary>> liensParPage = new HashMap<>();
    private final SortedMap<Integer, COSBase> parents = new TreeMap<>();

    private LiensBalises(PDDocument document) {
        this.document = document;
        this.racine = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    static void relier(PDDocument document) throws IOException {
        new LiensBalises(document).relier();
    }

    private void relier() throws IOException {
        rassembler(racine);
        lireParents(racine.getCOSDictionary(COSName.PARENT_TREE));
        for (PDPage page : document.getPages()) {
            Deque<COSDictionary> liens = liensParPage.getOrDefault(page.getCOSObject(), new ArrayDeque<>());
            for (PDAnnotation zone : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                relier(page, zone, liens.removeFirst());
            }
        }
        ecrireParents();
    }

    private void relier(PDPage page, PDAnnotation zone, COSDictionary lien) {
        int cle = parents.isEmpty() ? 0 : parents.lastKey() + 1;
        zone.setStructParent(cle);
        parents.put(cle, lien);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, zone);
        reference.setItem(COSName.PG, page);
        COSArray enfants = new COSArray();
        enfants.add(lien.getDictionaryObject(COSName.K));
        enfants.add(reference);
        lien.setItem(COSName.K, enfants);
        zone.setContents(lien.getString(COSName.ALT));
        lien.removeItem(COSName.ALT);
    }

    private void rassembler(COSDictionary element) {
        if (COSName.getPDFName("Link").equals(element.getCOSName(COSName.S))) {
            liensParPage.computeIfAbsent(element.getCOSDictionary(COSName.PG), p -> new ArrayDeque<>()).add(element);
            return;
        }
        for (COSBase enfant : enfants(element)) {
            if (enfant instanceof COSDictionary balise && balise.containsKey(COSName.S)) {
                rassembler(balise);
            }
        }
    }

    private static List<COSBase> enfants(COSDictionary element) {
        COSBase k = element.getDictionaryObject(COSName.K);
        List<COSBase> enfants = new ArrayList<>();
        if (k instanceof COSArray liste) {
            for (int i = 0; i < liste.size(); i++) {
                enfants.add(liste.getObject(i));
            }
        } else if (k != null) {
            enfants.add(k);
        }
        return enfants;
    }

    private void lireParents(COSDictionary noeud) {
        COSArray nombres = noeud.getCOSArray(COSName.NUMS);
        for (int i = 0; nombres != null && i < nombres.size(); i += 2) {
            parents.put(nombres.getInt(i), nombres.get(i + 1));
        }
        COSArray branches = noeud.getCOSArray(COSName.KIDS);
        for (int i = 0; branches != null && i < branches.size(); i++) {
            lireParents((COSDictionary) branches.getObject(i));
        }
    }

    private void ecrireParents() {
        COSArray nombres = new COSArray();
        parents.forEach((cle, parent) -> {
            nombres.add(COSInteger.get(cle));
            nombres.add(parent);
        });
        COSDictionary arbre = new COSDictionary();
        arbre.setItem(COSName.NUMS, nombres);
        racine.setItem(COSName.PARENT_TREE, arbre);
        racine.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.isEmpty() ? 0 : parents.lastKey() + 1);
    }
}
