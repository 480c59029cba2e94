package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Lue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A request in the queue of a structure.
 *
 * @param parent first name and initial, as long as the request or its contract is open; else a dash
 * @param place its place and why, or {@code null} when it waits no more
 * @param attention what is shown and not ranked: « QPV », « moins de 25 ans »
 * @param demiJournees how many a week
 * @param passee whether another structure of the network passed it on
 */
public record LigneDeFile(long id, String reference, String parent, int enfants, String structure, StatutOrientation statut, PlaceDansLaFile place,
        List<String> attention, int demiJournees, LocalDate entree, Instant envoyeeLe, DelaiDeReponse delai, boolean nonLue, boolean passee, boolean chezLaCaf) {

    static LigneDeFile de(Lue l, LocalDate jour) {
        StatutOrientation statut = l.code(StatutOrientation.class, "statut");
        Instant envoyee = l.instant("envoyee_le");
        Integer rang = l.entier("rang");
        EnFile enFile = new EnFile(l.nombre("id"), l.vrai("monoparental"), l.jour("date_ferme"), l.code(TypeParcours.class, "parcours"), envoyee);
        LocalDate entree = l.jour("entree_souhaitee");
        return new LigneDeFile(l.nombre("id"), l.texte("reference"), parent(l, statut), l.entier("enfants"), l.texte("structure"), statut,
                rang == null ? null : PlaceDansLaFile.de(rang, enFile, jour), attention(l), DemiJournee.deSignes(l.texte("demi_journees")).size(), entree, envoyee,
                DelaiDeReponse.de(statut, l.jour("echeance_le"), l.jour("repere"), jour), statut == StatutOrientation.ENVOYEE, l.nombre("passee_de") != null,
                l.vrai("chez_la_caf"));
    }

    /** A structure sees who asks as long as it works for them (dossier §2). */
    private static String parent(Lue l, StatutOrientation statut) {
        String prenom = l.texte("parent_prenom");
        String nom = l.texte("parent_nom");
        boolean visible = statut.estOuverte() || statut == StatutOrientation.CONVERTIE;
        return !visible || TextePropre.estVide(prenom) ? "—" : prenom + (TextePropre.estVide(nom) ? "" : " " + nom.charAt(0) + ".");
    }

    private static List<String> attention(Lue l) {
        List<String> dites = new ArrayList<>();
        if (l.vrai("residence_qpv")) {
            dites.add("QPV");
        }
        if (l.vrai("moins_de_25_ans")) {
            dites.add("moins de 25 ans");
        }
        return dites;
    }

    /** « 6 demi-journées, dès le 7 décembre 2026 ». */
    public String besoin() {
        return Typographie.compte(demiJournees, "demi-journée") + (entree == null ? "" : ", dès le " + Typographie.date(entree));
    }

    public String rang() {
        return place == null ? "" : place.ordinal();
    }

    public String pourquoi() {
        return place == null ? "" : String.join(", ", place.raisons());
    }
}
