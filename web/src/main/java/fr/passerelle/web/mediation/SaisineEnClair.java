package fr.passerelle.web.mediation;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierSaisine.DocumentVue;
import fr.passerelle.mediation.dossier.DossierSaisine.EvenementVue;
import fr.passerelle.mediation.dossier.DossierSaisine.QuestionVue;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.mediation.acte.NoticeActe;
import fr.passerelle.web.socle.commun.Ecriture;
import fr.passerelle.web.socle.commun.Pastilles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A case told in words: its clock, its waiting, its appeal limit, its prior step. */
public final class SaisineEnClair {

    private static final String NON_REPRISE = "Non reprise";
    private static final DemarchePrealable RIEN = new DemarchePrealable(null, null, null, null);

    private final DossierSaisine dossier;

    SaisineEnClair(DossierSaisine dossier) {
        this.dossier = dossier;
    }

    /** Who the case is about, or at least who wrote. */
    public String getNom() {
        DossierSaisine.Demande demande = dossier.demande();
        if (dossier.entete().anonymiseeLe() != null) {
            return "Saisine anonymisée";
        }
        if (demande.concerne() != null) {
            return demande.concerne();
        }
        return demande.saisissants().isEmpty() ? "Demande sans nom" : demande.saisissants().get(0).nom();
    }

    /** « En instruction », « En attente\u202f: un service ». */
    public String getEtat() {
        String etat = dossier.etatEnClair();
        return dossier.entete().attente() == null ? etat : etat + "\u202f: " + getQuiDoitRepondre();
    }

    /** What is seen of the case at a glance, by icon, word and colour. */
    public record Marque(String ton, String icone, String libelle) {
    }

    public List<Marque> getMarques() {
        DossierSaisine.Entete entete = dossier.entete();
        List<Marque> marques = new ArrayList<>();
        marques.add(new Marque(Pastilles.ton(entete.etat()), Pastilles.icone(entete.etat()), getEtat()));
        Urgence urgence = entete.compteur().urgence();
        if (urgence != Urgence.TERMINE) {
            marques.add(new Marque(Pastilles.ton(urgence), Pastilles.icone(urgence), urgence.libelle()));
        }
        if (!vide(entete.urgence())) {
            marques.add(new Marque("erreur", "flag", entete.urgence()));
        }
        if (entete.reprise()) {
            marques.add(new Marque(null, "upload", "Reprise d’une année passée"));
        }
        if (entete.anonymiseeLe() != null) {
            marques.add(new Marque(null, "archive", "Anonymisée le " + Ecriture.date(entete.anonymiseeLe())));
        } else if (entete.archiveeLe() != null) {
            marques.add(new Marque(null, "archive", "En archive depuis le " + Ecriture.date(entete.archiveeLe())));
        }
        entete.etiquettes().forEach(e -> marques.add(new Marque(null, "list", e)));
        return marques;
    }

    /** « du 20 au 23 octobre 2026, 3 jours », one for each period. */
    public List<String> getSuspensions() {
        return dossier.suspension().periodes().stream().map(p -> p.fin() == null
                ? "depuis le " + Ecriture.date(p.debut()) + ", " + jours(p.jours()) + " à ce jour, jusqu’à la remise des recommandations aux deux parties"
                : "du " + Ecriture.date(p.debut()) + " au " + Ecriture.date(p.fin()) + ", " + jours(p.jours())).toList();
    }

    private static String jours(long jours) {
        return jours + (jours > 1 ? "\u00a0jours" : "\u00a0jour");
    }

    /** Days from receipt to the first answer, of a case reopened since: as figures count them (R-MED-32). */
    public String getPremiereReponse() {
        DossierSaisine.Entete entete = dossier.entete();
        return entete.rouverteLe() == null || entete.delaiPublie() == null ? null
                : "en " + jours(entete.delaiPublie()) + " depuis la réception, dans un cycle précédent";
    }

    /** What happened, up to the colon, as a title without a full stop: what follows is what was written then. */
    public String titre(EvenementVue evenement) {
        String titre = TextePropre.de(deuxPoints(evenement) < 0 ? evenement.texte() : evenement.texte().substring(0, deuxPoints(evenement)));
        return Typographie.soigner(titre.endsWith(".") ? titre.substring(0, titre.length() - 1) : titre);
    }

    /** What was written when it happened, or nothing. */
    public String suite(EvenementVue evenement) {
        String suite = deuxPoints(evenement) < 0 ? "" : TextePropre.de(evenement.texte().substring(deuxPoints(evenement) + 1));
        return suite.isEmpty() ? "" : Typographie.soigner(Character.toUpperCase(suite.charAt(0)) + suite.substring(1));
    }

    private static int deuxPoints(EvenementVue evenement) {
        return evenement.texte().indexOf(':');
    }

    public String icone(EvenementVue evenement) {
        return acte(evenement).map(a -> NoticeActe.de(a).icone()).orElse("circle-dot");
    }

    private static Optional<Acte> acte(EvenementVue evenement) {
        return Arrays.stream(Acte.values()).filter(a -> a.estDuCycle() && a.name().equals(evenement.acte())).findFirst();
    }

    /** « un service », « la direction »…, for a case that waits. */
    public String getQuiDoitRepondre() {
        return dossier.entete().attente() == null ? "" : dossier.entete().attente().libelle().toLowerCase(Locale.FRENCH);
    }

    /** How long others were waited for: told apart, for it never stops the clock (R-MED-11). */
    public String getAttente() {
        int jours = dossier.entete().joursAttente();
        String duree = jours == 0 ? "moins d’un jour" : jours + (jours > 1 ? " jours" : " jour");
        if (dossier.entete().attente() == null) {
            return jours == 0 ? "aucun" : duree + ", comptés à part";
        }
        return duree + ", " + getQuiDoitRepondre() + " doit répondre";
    }

    /** The indicative new appeal limit, or why it cannot be told (R-MED-7). */
    public String getEcheanceRecours() {
        DossierSaisine.Suspension suspension = dossier.suspension();
        if (suspension.echeanceInitiale() == null) {
            return "inconnue (date de notification de la décision non connue)";
        }
        if (suspension.sansEffet()) {
            return "déjà passée le " + Ecriture.date(suspension.echeanceInitiale()) + ", la suspension est sans effet";
        }
        if (suspension.nouvelleEcheance() == null) {
            return "prévue le " + Ecriture.date(suspension.echeanceInitiale()) + ", prolongée de la durée de la suspension";
        }
        return Ecriture.date(suspension.nouvelleEcheance()) + " au lieu du " + Ecriture.date(suspension.echeanceInitiale())
                + (suspension.enCours() ? ", si elle finissait aujourd’hui" : "");
    }

    public String getIdentite() {
        return dossier.identiteEnClair();
    }

    public String getAgentsImpliques() {
        return dossier.demande().agentsImpliques().stream().map(a -> a.nom()).collect(Collectors.joining(", "));
    }

    /** The other appeal, and since when. */
    public String getVoieRecours() {
        return dossier.autreRecours();
    }

    /** What stands where the request was not typed: where it is, or that it was not taken over. */
    public String getExposeAilleurs() {
        return !dossier.documents().isEmpty() ? "La demande est dans le document joint."
                : dossier.entete().reprise() ? "L’exposé de la demande n’a pas été repris." : "Aucun exposé.";
    }

    /** When the decision that is disputed was notified. */
    public String getNotification() {
        LocalDate notifiee = dossier.demande().dateNotificationDecision();
        return notifiee != null ? Ecriture.date(notifiee) : dossier.repriseFinie() ? NON_REPRISE : "Inconnue";
    }

    /** When receipt was acknowledged. */
    public String getAccuse() {
        DossierSaisine.Demande demande = dossier.demande();
        if (demande.dateAccuse() == null && dossier.repriseFinie()) {
            return "Non repris";
        }
        return (demande.dateAccuse() == null ? "Pas encore fait" : Ecriture.date(demande.dateAccuse()))
                + (demande.accusePrecedent() ? ", dans un cycle précédent" : "");
    }

    public String getDemarche() {
        DemarchePrealable demarche = dossier.demande().demarche();
        if (demarche == null || demarche.equals(RIEN)) {
            return dossier.repriseFinie() ? NON_REPRISE : "Aucune enregistrée";
        }
        String suite = demarche.resultat() == null ? "résultat non précisé" : demarche.resultat().libelle();
        return (vide(demarche.nature()) ? "démarche" : demarche.nature()) + " auprès de "
                + (vide(demarche.service()) ? "service non précisé" : demarche.service())
                + (demarche.date() == null ? "" : " le " + Ecriture.date(demarche.date())) + ", "
                + suite.toLowerCase(Locale.FRENCH);
    }

    private static boolean vide(String texte) {
        return TextePropre.estVide(texte);
    }

    /** One question of admissibility and its answer. */
    public record ReponseExamen(String question, boolean favorable, String reponse) {

        private ReponseExamen(String question, boolean favorable) {
            this(question, favorable, favorable ? "Oui" : "Non");
        }
    }

    public List<ReponseExamen> getExamen() {
        ExamenRecevabilite reponses = dossier.examen().reponses();
        if (reponses == null || !reponses.estComplet()) {
            return List.of();
        }
        return List.of(new ReponseExamen("La demande relève de la Caf", reponses.competence()),
                new ReponseExamen("Un juge est déjà saisi", reponses.sansContentieux(), reponses.sansContentieux() ? "Non" : "Oui"),
                new ReponseExamen("L’objet est clair", reponses.objetClair()),
                new ReponseExamen("Une démarche préalable a été faite", reponses.demarchePrealable()));
    }

    /** « Mandat, 12 ko, ajouté par Camille Exemple le 4 mai 2026 à 9 h ». */
    public String document(DocumentVue document) {
        return document.genre().libelle() + ", " + Ecriture.taille(document.taille()) + ", ajouté par " + document.ajoutePar() + " le "
                + Ecriture.instant(document.ajouteLe());
    }

    /** What came with the answer to that question. */
    public List<DocumentVue> pieces(QuestionVue question) {
        return dossier.documents().stream().filter(d -> d.question() != null && d.question() == question.id()).toList();
    }

    public boolean aDesPieces(QuestionVue question) {
        return !pieces(question).isEmpty();
    }

    /** The questions that still wait for an answer. */
    public List<QuestionVue> getQuestionsOuvertes() {
        return dossier.questions().stream().filter(QuestionVue::ouverte).toList();
    }
}
