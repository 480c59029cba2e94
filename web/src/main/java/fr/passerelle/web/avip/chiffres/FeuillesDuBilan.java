package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.LigneDeReseau;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.commun.tableur.TableurXlsx;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The lines of structures and of networks in the workbook of the report, as the page and the document have them: what is not told is said so, never nought. */
final class FeuillesDuBilan {

    private static final List<String> DES_STRUCTURES = List.of("Structure", "Commune", "Réseau", "Agrément", "Minimum", "Places engagées", "Orientations", "Acceptées", "Refusées",
            "Parents", "Enfants", "Contrats finis", "Emploi ou formation", "Présents par jour", "Atteinte en\u202f%", "Occupation en\u202f%");
    private static final List<String> DES_RESEAUX = List.of("Réseau", "Membres", "Agrément", "Minimum", "Places engagées", "Parents", "Enfants", "Présents par jour", "Atteinte en\u202f%");

    private FeuillesDuBilan() {
    }

    static void ecrire(ComplementsAvip propre, TableurXlsx classeur) throws IOException {
        if (!propre.structures().isEmpty()) {
            classeur.feuille("Structures");
            classeur.titres(DES_STRUCTURES);
            for (LigneDeStructure s : propre.structures()) {
                classeur.ligne(Arrays.asList(s.nom(), s.commune(), s.reseau(), s.agrement(), s.minimum(), s.places(), dit(s, s.demandes()), dit(s, s.acceptees()), dit(s, s.refusees()),
                        dit(s, s.parents()), dit(s, s.enfants()), dit(s, s.finis()), dit(s, s.emploiOuFormation()), dit(s, arrondi(s.presents(), 2)), dit(s, arrondi(s.atteinte(), 1)),
                        dit(s, arrondi(s.occupation(), 1))));
            }
        }
        if (!propre.reseaux().isEmpty()) {
            classeur.feuille("Réseaux");
            classeur.titres(DES_RESEAUX);
            for (LigneDeReseau r : propre.reseaux()) {
                classeur.ligne(Arrays.asList(r.nom(), r.membres(), r.agrement(), r.minimum(), r.places(), nombre(r.parents()), nombre(r.enfants()), arrondi(r.presents(), 2),
                        arrondi(r.atteinte(), 1)));
            }
        }
    }

    private static Object dit(LigneDeStructure s, Number nombre) {
        return s.transmise() ? nombre(nombre) : BilanAvipPage.NON_TRANSMIS;
    }

    /** A number below nought stands for one that is not shown outside. */
    private static Object nombre(Number nombre) {
        return nombre != null && nombre.longValue() < 0 ? Affichage.NON_DIFFUSE : nombre;
    }

    private static BigDecimal arrondi(BigDecimal valeur, int decimales) {
        return valeur == null ? null : valeur.setScale(decimales, RoundingMode.HALF_UP);
    }
}
