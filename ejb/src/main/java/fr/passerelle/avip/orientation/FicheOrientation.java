package fr.passerelle.avip.orientation;

import static fr.passerelle.socle.commun.TextePropre.estVide;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** All that a request says of a parent, of their children and of what they need: as typed, then as kept (dossier §4). */
public record FicheOrientation(Parent parent, Besoin besoin, List<EnfantDit> enfants) implements Serializable {

    public static final int ENFANTS_AU_PLUS = 6;
    static final int AVANT = 7;
    static final int MOIS = 12;
    private static final int PRENOM = 60;
    private static final String OBLIGATOIRE = "E-OBLIGATOIRE";

    public FicheOrientation {
        enfants = enfants == null ? List.of() : List.copyOf(enfants);
    }

    public static FicheOrientation vide() {
        return new FicheOrientation(Parent.INCONNU, Besoin.INCONNU, List.of());
    }

    /** Notes all that is wrong with it, each beside its field. */
    public void verifier(LocalDate aujourdhui, Exigences e) {
        verifierParent(e);
        verifierBesoin(aujourdhui, e);
        e.exiger(!enfants.isEmpty(), OBLIGATOIRE, "enfants[0].prenom", "Dites pour quel enfant.");
        for (int i = 0; i < enfants.size(); i++) {
            verifierEnfant(enfants.get(i), "enfants[" + i + "].", aujourdhui, e);
        }
    }

    private void verifierParent(Exigences e) {
        nom(parent.prenom(), "parentPrenom", e);
        nom(parent.nom(), "parentNom", e);
        if (!parent.viaReferent()) {
            e.exiger(!estVide(parent.telephone()) || !estVide(parent.courriel()), OBLIGATOIRE, "parentTelephone",
                    "Donnez un téléphone ou un courriel, ou cochez «\u202fjoindre par mon intermédiaire\u202f».");
            e.exiger(estVide(parent.telephone()) || Telephone.estUn(parent.telephone()), "E-TELEPHONE", "parentTelephone", "Ce numéro de téléphone n’existe pas.");
            e.exiger(estVide(parent.courriel()) || Courriel.estUn(parent.courriel()), "E-EMAIL", "parentCourriel", "Cette adresse n’est pas celle d’un courriel.");
        }
        e.exiger(parent.monoparental() != null, OBLIGATOIRE, "monoparental", "Répondez par oui ou par non.");
        e.exiger(parent.residenceQpv() != null, OBLIGATOIRE, "residenceQpv", "Répondez par oui ou par non.");
        e.exiger(parent.moinsDe25Ans() != null, OBLIGATOIRE, "moinsDe25Ans", "Répondez par oui ou par non.");
        e.exiger(parent.franceTravail() != null, OBLIGATOIRE, "franceTravail", "Dites si le parent est inscrit à France Travail.");
    }

    /** Notes what is wrong with a need said again: the rest was right when it left. */
    void verifierLeBesoin(LocalDate aujourdhui, Exigences e) {
        verifierBesoin(aujourdhui, e);
        enfants.stream().map(EnfantDit::depuis).filter(d -> d != null && besoin.entree() != null).forEach(d -> verifierAge(d, "entree", e));
    }

    private void verifierAge(LocalDate depuis, String champ, Exigences e) {
        e.exiger(Ages.moinsDeTroisAns(depuis, besoin.entree()), "R-AVIP-12", champ, "L’enfant aura 3 ans ou plus à la date d’entrée (âge calculé\u202f: "
                + Ages.enClair(depuis, besoin.entree()) + ").");
    }

    private void verifierBesoin(LocalDate aujourdhui, Exigences e) {
        e.exiger(besoin.parcours() != null, OBLIGATOIRE, "parcours", "Choisissez le parcours du parent.");
        e.exiger(besoin.debutParcours() == null || besoin.finParcours() == null || !besoin.finParcours().isBefore(besoin.debutParcours()), "finParcours",
                "Le parcours ne peut pas finir avant de commencer.");
        e.exiger(besoin.entree() != null, OBLIGATOIRE, "entree", "Donnez la date d’entrée souhaitée.");
        e.exiger(besoin.entree() == null || !besoin.entree().isBefore(aujourdhui.minusDays(AVANT)) && !besoin.entree().isAfter(aujourdhui.plusMonths(MOIS)), "entree",
                "L’entrée souhaitée va de la semaine passée à dans douze mois.");
        e.exiger(besoin.entree() == null || besoin.fin() == null || besoin.fin().isAfter(besoin.entree()), "fin", "La fin souhaitée suit l’entrée.");
        e.exiger(!besoin.demiJournees().isEmpty(), OBLIGATOIRE, "demiJournees", "Cochez au moins une demi-journée.");
        e.exiger((besoin.heuresDebut() == null) == (besoin.heuresFin() == null) && (besoin.heuresDebut() == null || besoin.heuresDebut().isBefore(besoin.heuresFin())),
                "heuresFin", "Donnez l’heure d’arrivée et l’heure de départ, dans l’ordre, ou aucune des deux.");
        String libre = TexteLibre.refus(besoin.motif());
        e.exiger(libre == null, "E-TEXTE", "motif", libre);
    }

    private void verifierEnfant(EnfantDit enfant, String rang, LocalDate aujourdhui, Exigences e) {
        e.exiger(enfant.aNaitre() || NomDePersonne.estUn(enfant.prenom()), OBLIGATOIRE, rang + "prenom", "Donnez le prénom de l’enfant.");
        e.exiger(TextePropre.nom(enfant.prenom()).length() <= PRENOM, rang + "prenom", PRENOM + " caractères au plus.");
        String champ = rang + (enfant.aNaitre() ? "terme" : "naissance");
        LocalDate depuis = enfant.depuis();
        e.exiger(depuis != null, OBLIGATOIRE, champ, enfant.aNaitre() ? "Donnez la date prévue de la naissance." : "Donnez la date de naissance.");
        if (depuis == null) {
            return;
        }
        e.exiger(enfant.aNaitre() || !depuis.isAfter(aujourdhui), champ, "Une naissance à venir se dit par sa date prévue.");
        e.exiger(!enfant.aNaitre() || !depuis.isBefore(aujourdhui), "R-AVIP-14", champ, "La naissance prévue est passée\u202f: donnez la date de naissance.");
        if (besoin.entree() != null) {
            e.exiger(!besoin.entree().isBefore(depuis), "R-AVIP-14", champ, "L’entrée souhaitée précède la naissance.");
            verifierAge(depuis, champ, e);
        }
    }

    private static void nom(String nom, String champ, Exigences e) {
        e.exiger(NomDePersonne.estUn(nom), "E-NOM", champ, estVide(nom) ? "À remplir." : "Des lettres, des espaces, des apostrophes et des traits d’union.");
    }

    /** As it is kept, once it is right. */
    FicheOrientation propre() {
        return new FicheOrientation(parent.propre(), besoin.propre(), enfants.stream().map(EnfantDit::propre).toList());
    }
}
