package fr.passerelle.mediation.dossier.ecrit;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Bloc;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The whole file of a case, in the order one reads a case. */
public final class DossierEcrit {

    /** Marks what belongs to a former cycle. */
    static final String AVANT = " (cycle précédent)";

    private DossierEcrit() {
    }

    public static List<Bloc> de(DossierSaisine dossier) {
        Ecrit ecrit = new Ecrit();
        situation(dossier, ecrit);
        new PartieDemande(dossier).ecrire(ecrit);
        new PartieInstruction(dossier).ecrire(ecrit);
        new PartieSuites(dossier).ecrire(ecrit);
        return ecrit.blocs();
    }

    private static void situation(DossierSaisine dossier, Ecrit ecrit) {
        DossierSaisine.Entete entete = dossier.entete();
        ecrit.sousTitre("Situation").fiche(new Fiche().ligne("État", dossier.etatEnClair())
                .ligne("En attente de", libelle(entete.attente()))
                .ligne("Titulaire", entete.titulaireNom() == null ? entete.titulaire() : entete.titulaireNom())
                .ligne("Délai", entete.compteur().enClair())
                .ligne("Jours d’attente", entete.joursAttente() == 0 ? null : Typographie.compte(entete.joursAttente(), "jour"))
                .ligne("Cycle", entete.rouverteLe() == null ? null : entete.cycle() + ", rouverte le " + Typographie.date(entete.rouverteLe()))
                .ligne("Première réponse", entete.rouverteLe() == null || entete.delaiPublie() == null ? null
                        : "en " + Typographie.compte(entete.delaiPublie(), "jour") + " depuis la réception")
                .ligne("Urgence", entete.urgence())
                .ligne("Étiquettes", String.join(", ", entete.etiquettes())));
    }

    static String libelle(Libelle valeur) {
        return valeur == null ? null : valeur.libelle();
    }

    static String libelles(List<? extends Libelle> valeurs) {
        return valeurs.stream().map(Libelle::libelle).collect(Collectors.joining(", "));
    }

    static String date(LocalDate jour) {
        return jour == null ? null : Typographie.date(jour);
    }

    /** « le 4 mai 2026 à 14 h 05, par Nom » or nothing. */
    static String parQui(Instant instant, String auteur) {
        return instant == null ? null : Typographie.instant(instant) + (auteur == null ? "" : ", par " + auteur);
    }
}
