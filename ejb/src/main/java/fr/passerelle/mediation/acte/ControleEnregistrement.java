package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.Denomination;
import fr.passerelle.socle.commun.valeurs.Matricule;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The checks on what is registered; each refusal names its field, so that the page keeps what was typed beside it. */
public final class ControleEnregistrement {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2000, 1, 1);

    private final List<RegleRefusee> refus = new ArrayList<>();

    private ControleEnregistrement() {
    }

    /** Refuses what is not right, for all its faults at once. */
    public static void verifier(Enregistrement e, LocalDate aujourdhui) {
        RegleRefusee.refuserTout(refus(e, aujourdhui));
    }

    /** Every fault at once, so that a page shows them all beside their fields. */
    public static List<RegleRefusee> refus(Enregistrement e, LocalDate aujourdhui) {
        ControleEnregistrement controle = new ControleEnregistrement();
        controle.controler(e, aujourdhui);
        return List.copyOf(controle.refus);
    }

    private void controler(Enregistrement e, LocalDate aujourdhui) {
        reception(e, aujourdhui);
        exiger(e.canal() != null, "canal", "Choisissez un mode de saisine.");
        exiger(e.motif() != null, "motif", "Choisissez un motif.");
        exiger(e.prestation() != null, "prestation", "Choisissez une prestation.");
        exiger(!e.saisissants().isEmpty(), "saisissants", "Indiquez au moins un saisissant.");
        for (int rang = 0; rang < e.saisissants().size(); rang++) {
            saisissant(e.saisissants().get(rang), "saisissants[" + rang + "].", aujourdhui);
        }
        concerne(e);
        demarche(e, aujourdhui);
        recours(e, aujourdhui);
        exiger(!vide(e.expose()) || !e.pieces().isEmpty(), "expose",
                "Exposez la demande, ou joignez le document qui la contient.");
        longueur(e.expose(), 10_000, "expose");
        longueur(e.demandePrecise(), 2_000, "demandePrecise");
        longueur(e.urgence(), 200, "urgence");
        exiger(e.motifsSecondaires().size() <= 3, "motifsSecondaires", "Trois motifs secondaires au plus.");
        exiger(e.prestationsSecondaires().size() <= 3, "prestationsSecondaires", "Trois prestations secondaires au plus.");
        exiger(!e.identiteVerifiee() || !vide(e.identiteMoyen()), "identiteMoyen",
                "Indiquez comment l’identité a été vérifiée.");
    }

    private void reception(Enregistrement e, LocalDate aujourdhui) {
        exiger(e.dateReception() != null, "dateReception", "Indiquez la date de réception.");
        if (e.dateReception() == null) {
            return;
        }
        exiger(!e.dateReception().isAfter(aujourdhui), "dateReception",
                "La date de réception ne peut pas être dans le futur.");
        exiger(!e.dateReception().isBefore(PREMIER_JOUR), "dateReception",
                "La date de réception ne peut pas précéder le 1er janvier 2000.");
    }

    private void saisissant(SaisissantDeclare s, String prefixe, LocalDate aujourdhui) {
        exiger(s.type() != null, prefixe + "type", "Choisissez la qualité du saisissant.");
        exiger(!vide(s.nom()), prefixe + "nom", "Indiquez le nom.");
        exiger(vide(s.nom()) || Denomination.estUne(s.nom()), prefixe + "nom",
                "Le nom, de personne ou d’organisme, compte 100 caractères au plus, dont une lettre au moins.");
        exiger(vide(s.courriel()) || Courriel.estUn(s.courriel()), prefixe + "courriel", "L’adresse de courriel n’est pas valide (ex.\u202f: prenom.nom@exemple.fr).");
        exiger(vide(s.telephone()) || Telephone.estUn(s.telephone()), prefixe + "telephone",
                "Ce numéro de téléphone n’existe pas\u202f: il compte 10 chiffres, ou commence par + et l’indicatif du pays.");
        longueur(s.adresse(), 500, prefixe + "adresse");
        exiger(!estApres(s.mandatLe(), aujourdhui), prefixe + "mandatLe", "Un mandat ne peut pas être enregistré dans le futur.");
    }

    private void concerne(Enregistrement e) {
        exiger(vide(e.numeroAllocataire()) || Matricule.estUn(e.numeroAllocataire()), "numeroAllocataire",
                "Le numéro de dossier comporte 7 chiffres\u202f; ne saisissez pas le numéro de sécurité sociale.");
        nomFacultatif(e.concerneNom(), "concerneNom");
        nomFacultatif(e.concernePrenom(), "concernePrenom");
    }

    private void nomFacultatif(String nom, String champ) {
        exiger(vide(nom) || NomDePersonne.estUn(nom), champ,
                "100 caractères au plus\u202f: lettres, espaces, apostrophes et traits d’union.");
    }

    private void demarche(Enregistrement e, LocalDate aujourdhui) {
        DemarchePrealable demarche = e.demarche();
        if (demarche == null) {
            return;
        }
        exiger(!estApres(demarche.date(), e.dateReception() == null ? aujourdhui : e.dateReception()), "demarcheDate",
                "La démarche préalable doit précéder la saisine.");
        longueur(demarche.service(), 200, "demarcheService");
        longueur(demarche.nature(), 200, "demarcheNature");
    }

    private void recours(Enregistrement e, LocalDate aujourdhui) {
        exiger(e.voieRecoursDate() == null || !e.voieRecoursDate().isAfter(aujourdhui), "voieRecoursDate",
                "La date du recours ne peut pas être dans le futur.");
        exiger(e.voieRecoursDate() == null || e.voieRecours() != null && e.voieRecours() != VoieRecours.AUCUNE,
                "voieRecours", "Précisez le recours dont vous donnez la date.");
        exiger(!estApres(e.dateNotificationDecision(), e.dateReception()),
                "dateNotificationDecision", "La décision contestée doit précéder la saisine.");
    }

    private void longueur(String texte, int maximum, String champ) {
        exiger(texte == null || texte.length() <= maximum, champ,
                "Le texte compte " + maximum + " caractères au plus.");
    }

    private static boolean estApres(LocalDate date, LocalDate reference) {
        return date != null && reference != null && date.isAfter(reference);
    }

    private static boolean vide(String texte) {
        return TextePropre.estVide(texte);
    }

    private void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            refus.add(Acte.ENREGISTRER.refus(champ, message));
        }
    }
}
