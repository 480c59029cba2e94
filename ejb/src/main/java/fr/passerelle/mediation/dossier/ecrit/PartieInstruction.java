package fr.passerelle.mediation.dossier.ecrit;

import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.date;
import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.libelle;
import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.parQui;

import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.commun.ecrit.Tableau;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Whether the case is admissible, what services were asked, what was proposed and answered. */
record PartieInstruction(DossierSaisine dossier) {

    void ecrire(Ecrit ecrit) {
        recevabilite(ecrit);
        questions(ecrit);
        equite(ecrit);
        reponse(ecrit);
    }

    private void recevabilite(Ecrit ecrit) {
        DossierSaisine.Examen examen = dossier.examen();
        if (examen == null) {
            return;
        }
        ecrit.sousTitre(examen.precedent() ? "Recevabilité" + DossierEcrit.AVANT : "Recevabilité");
        Fiche fiche = new Fiche();
        ExamenRecevabilite reponses = examen.reponses();
        if (reponses != null) {
            fiche.ouiNon("Relève de la Caf", reponses.competence()).ouiNon("Un juge est déjà saisi", contraire(reponses.sansContentieux()))
                    .ouiNon("Objet précis", reponses.objetClair()).ouiNon("Démarche préalable faite", reponses.demarchePrealable());
        }
        fiche.ligne("Décision", examen.recevable() == null ? "En attente" : examen.recevable() ? "Recevable" : "Irrecevable")
                .ligne("Motif", libelle(examen.motif()))
                .ligne("Service compétent", examen.serviceCompetent())
                .ligne("Notifiée le", date(examen.dateRecevabilite()))
                .ligne("Suspension des délais", suspension());
        fiche.ecrire(ecrit);
    }

    private static Boolean contraire(Boolean reponse) {
        return reponse == null ? null : Boolean.valueOf(!reponse);
    }

    private String suspension() {
        DossierSaisine.Suspension suspension = dossier.suspension();
        if (suspension == null) {
            return null;
        }
        String duree = suspension.periodes().stream().map(PartieInstruction::periode).collect(Collectors.joining("\u202f; "));
        if (suspension.sansEffet()) {
            return duree + ". Sans effet\u202f: le délai de recours était déjà passé.";
        }
        return suspension.nouvelleEcheance() == null ? duree
                : duree + ". Échéance de recours" + (suspension.enCours() ? ", si elle finissait aujourd’hui" : "") + ", à titre indicatif\u202f: " + Typographie.date(suspension.nouvelleEcheance()) + ".";
    }

    private static String periode(DossierSaisine.Suspension.Periode periode) {
        return "Du " + Typographie.date(periode.debut()) + (periode.fin() == null ? ", en cours"
                : " au " + Typographie.date(periode.fin()) + ", " + Typographie.compte(periode.jours(), "jour"));
    }

    private void questions(Ecrit ecrit) {
        for (DossierSaisine.QuestionVue question : dossier.questions()) {
            ecrit.sousTitre("Question\u202f: " + question.destinataire());
            new Fiche().ligne("Posée le", parQui(question.poseeLe(), question.poseePar()))
                    .ligne("Réponse attendue le", date(question.echeance()))
                    .ligne("Relancée le", date(question.relanceeLe()))
                    .ligne("Question", question.texte())
                    .ligne("Réponse", question.ouverte() ? "Attendue" : question.sansObjetLe() == null ? question.reponse() : "Devenue sans objet")
                    .ligne("Répondue le", parQui(question.repondueLe(), question.reponduePar()))
                    .ecrire(ecrit);
        }
    }

    private void equite(Ecrit ecrit) {
        for (DossierSaisine.PropositionVue proposition : dossier.propositions()) {
            ecrit.sousTitre("Proposition en équité");
            new Fiche().ligne("Proposée le", parQui(proposition.proposeeLe(), proposition.proposeePar()))
                    .ligne("Proposition", proposition.texte())
                    .ligne("Montant", euros(proposition.montant()))
                    .ligne("Décision", proposition.enClair())
                    .ligne("Décidée le", parQui(proposition.decideeLe(), proposition.decideePar()))
                    .ligne("Motif de la décision", proposition.motifDecision())
                    .ecrire(ecrit);
        }
    }

    private void reponse(Ecrit ecrit) {
        DossierSaisine.ReponseVue reponse = dossier.reponse();
        if (reponse == null) {
            return;
        }
        ecrit.sousTitre(reponse.precedente() ? "La réponse" + DossierEcrit.AVANT : "La réponse");
        new Fiche().ligne("Donnée le", date(reponse.date()))
                .ligne("Première réponse le", reponse.premiereReponse() != null && reponse.premiereReponse().equals(reponse.date()) ? null
                        : date(reponse.premiereReponse()))
                .ligne("Position de la Caf", libelle(reponse.position()))
                .ligne("Mode de réponse", libelle(reponse.mode()))
                .ligne("Origine du dysfonctionnement", libelle(reponse.origine()))
                .ligne("Rappel téléphonique", date(reponse.rappelLe()))
                .ligne("Résumé de l’appel", reponse.rappelResume())
                .ligne("Rappel versé", euros(reponse.montantRappel()))
                .ligne("Indu annulé", euros(reponse.montantInduAnnule()))
                .ligne("Indu détecté", euros(reponse.montantInduDetecte()))
                .ligne("Droits retrouvés", reponse.droitsRetrouves())
                .ecrire(ecrit);
        ecrit.texte(reponse.texte());
    }

    private static String euros(BigDecimal montant) {
        return montant == null || montant.signum() == 0 ? null : Typographie.euros(montant);
    }
}
