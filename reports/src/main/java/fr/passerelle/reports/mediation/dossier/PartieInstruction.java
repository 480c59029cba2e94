package fr.passerelle.reports.mediation.dossier;

import static fr.passerelle.reports.mediation.dossier.DossierRedige.libelle;
import static fr.passerelle.reports.mediation.dossier.DossierRedige.parQui;

import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.bilan.Affichage;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import java.math.BigDecimal;

/** Whether the case is admissible, what services were asked, what was proposed and answered. */
record PartieInstruction(DossierSaisine dossier) {

    void ecrire(Redaction redaction) {
        recevabilite(redaction);
        questions(redaction);
        equite(redaction);
        reponse(redaction);
    }

    private void recevabilite(Redaction redaction) {
        DossierSaisine.Examen examen = dossier.examen();
        if (examen == null) {
            return;
        }
        redaction.sousTitre("Recevabilité");
        Fiche fiche = new Fiche();
        ExamenRecevabilite reponses = examen.reponses();
        if (reponses != null) {
            fiche.ouiNon("Relève de la Caf", reponses.competence()).ouiNon("Aucun recours devant un tribunal", reponses.sansContentieux())
                    .ouiNon("Objet précis", reponses.objetClair()).ouiNon("Démarche préalable faite", reponses.demarchePrealable());
        }
        fiche.ligne("Décision", examen.recevable() == null ? "En attente" : examen.recevable() ? "Recevable" : "Irrecevable")
                .ligne("Motif", libelle(examen.motif()))
                .ligne("Service compétent", examen.serviceCompetent())
                .ligne("Notifiée le", Typographie.date(examen.dateRecevabilite()))
                .ligne("Suspension des délais", suspension());
        fiche.ecrire(redaction);
    }

    private String suspension() {
        DossierSaisine.Suspension suspension = dossier.suspension();
        if (suspension == null || suspension.debut() == null) {
            return null;
        }
        String duree = "Du " + Typographie.date(suspension.debut()) + (suspension.enCours() ? ", en cours"
                : " au " + Typographie.date(suspension.fin()) + ", " + Typographie.compte(suspension.jours(), "jour"));
        if (suspension.sansEffet()) {
            return duree + ". Sans effet : le délai de recours était déjà passé.";
        }
        return suspension.nouvelleEcheance() == null ? duree
                : duree + ". Échéance de recours, à titre indicatif : " + Typographie.date(suspension.nouvelleEcheance()) + ".";
    }

    private void questions(Redaction redaction) {
        for (DossierSaisine.QuestionVue question : dossier.questions()) {
            redaction.sousTitre("Question : " + question.destinataire());
            new Fiche().ligne("Posée le", parQui(question.poseeLe(), question.poseePar()))
                    .ligne("Réponse attendue le", Typographie.date(question.echeance()))
                    .ligne("Relancée le", Typographie.date(question.relanceeLe()))
                    .ligne("Question", question.texte())
                    .ligne("Réponse", question.ouverte() ? "Attendue" : question.reponse())
                    .ligne("Répondue le", parQui(question.repondueLe(), question.reponduePar()))
                    .ecrire(redaction);
        }
    }

    private void equite(Redaction redaction) {
        for (DossierSaisine.PropositionVue proposition : dossier.propositions()) {
            redaction.sousTitre("Proposition en équité");
            new Fiche().ligne("Proposée le", parQui(proposition.proposeeLe(), proposition.proposeePar()))
                    .ligne("Proposition", proposition.texte())
                    .ligne("Montant", euros(proposition.montant()))
                    .ligne("Décision", proposition.acceptee() == null ? "Attendue" : proposition.acceptee() ? "Acceptée" : "Refusée")
                    .ligne("Décidée le", parQui(proposition.decideeLe(), proposition.decideePar()))
                    .ligne("Motif de la décision", proposition.motifDecision())
                    .ecrire(redaction);
        }
    }

    private void reponse(Redaction redaction) {
        DossierSaisine.ReponseVue reponse = dossier.reponse();
        if (reponse == null) {
            return;
        }
        redaction.sousTitre("La réponse");
        new Fiche().ligne("Donnée le", Typographie.date(reponse.date()))
                .ligne("Première réponse le", reponse.premiereReponse() != null && reponse.premiereReponse().equals(reponse.date()) ? null
                        : Typographie.date(reponse.premiereReponse()))
                .ligne("Position de la Caf", libelle(reponse.position()))
                .ligne("Mode de réponse", libelle(reponse.mode()))
                .ligne("Origine du dysfonctionnement", libelle(reponse.origine()))
                .ligne("Rappel téléphonique", Typographie.date(reponse.rappelLe()))
                .ligne("Résumé de l’appel", reponse.rappelResume())
                .ligne("Rappel versé", euros(reponse.montantRappel()))
                .ligne("Indu annulé", euros(reponse.montantInduAnnule()))
                .ligne("Indu détecté", euros(reponse.montantInduDetecte()))
                .ligne("Droits retrouvés", reponse.droitsRetrouves())
                .ecrire(redaction);
        redaction.ensemble().texte(reponse.texte());
    }

    private static String euros(BigDecimal montant) {
        return montant == null || montant.signum() == 0 ? null : Affichage.nombre(montant, 2) + "\u00a0€";
    }
}
