package fr.passerelle.mediation.dossier;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.envoi.EnvoiVu;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A whole case, as its page and its printed file show it to one reader.
 *
 * @param version the version an act must be based on (R-MED-31)
 * @param notes confidential notes; always empty for a reader who may not see them and in the printed file (R-MED-17)
 * @param actes exactly the acts this reader may do now, each with what still misses
 * @param prepares the drafts that wait, by act; a confidential note's for its author alone
 * @param lectureSeule why nothing can be done by this reader, in French, or {@code null}
 */
public record DossierSaisine(String reference, int version, Entete entete, Demande demande, Examen examen,
        ReponseVue reponse, FinVue fin, Suspension suspension, List<QuestionVue> questions,
        List<PropositionVue> propositions, List<SuiviVue> suivis, List<LettreVue> lettres,
        List<DocumentVue> documents, List<NoteVue> notes, List<EvenementVue> evenements, List<CycleVue> cycles,
        List<LienVu> liens, List<ActePropose> actes, String lectureSeule, Map<String, Prepare> prepares) {

    /** One on which nothing is prepared. */
    public DossierSaisine(String reference, int version, Entete entete, Demande demande, Examen examen, ReponseVue reponse, FinVue fin,
            Suspension suspension, List<QuestionVue> questions, List<PropositionVue> propositions, List<SuiviVue> suivis, List<LettreVue> lettres,
            List<DocumentVue> documents, List<NoteVue> notes, List<EvenementVue> evenements, List<CycleVue> cycles, List<LienVu> liens,
            List<ActePropose> actes, String lectureSeule) {
        this(reference, version, entete, demande, examen, reponse, fin, suspension, questions, propositions, suivis, lettres, documents, notes,
                evenements, cycles, liens, actes, lectureSeule, Map.of());
    }

    /** Where it stands; ended, how: each end has its own word. */
    public String etatEnClair() {
        return entete.etat().enClair(fin == null ? null : fin.motif());
    }

    /** Taken over from a former year and ended there: nothing is to be done on it. */
    public boolean repriseFinie() {
        return entete.reprise() && !entete.etat().estOuvert();
    }

    /** Whether who asked is known to be who they say; the file of a former year does not tell. */
    public String identiteEnClair() {
        return repriseFinie() ? "Non reprise" : demande.identiteEnClair();
    }

    /** The other appeal, and since when; the file of a former year does not tell whether there was one. */
    public String autreRecours() {
        if (repriseFinie() && demande.voieRecours() == VoieRecours.AUCUNE) {
            return "Non repris";
        }
        return demande.voieRecours() == null ? null : demande.voieRecours().libelle() + (demande.voieRecoursDate() == null ? "" : ", le " + Typographie.date(demande.voieRecoursDate()));
    }

    /** Whether this reader may do that act now. */
    public boolean propose(Acte acte) {
        return actes.stream().anyMatch(a -> a.acte() == acte);
    }

    /**
     * @param rouverteLe when its present cycle began, or {@code null} in the first; its clock runs from then
     * @param delaiPublie days from receipt to the first answer, as figures count them, or {@code null} before it (R-MED-32)
     * @param archiveeLe since when it is kept aside for few, or {@code null}
     * @param anonymiseeLe since when it is nothing but a statistical row, or {@code null}
     */
    public record Entete(EtatSaisine etat, NatureAttente attente, String titulaire, String titulaireNom, int cycle,
            LocalDate rouverteLe, Integer delaiPublie, CompteurDelai compteur, int joursAttente, String urgence, List<String> etiquettes, boolean reprise,
            boolean anneeArretee, LocalDate archiveeLe, LocalDate anonymiseeLe) {
    }

    /**
     * @param qualite who asked, as the bilan counts it
     * @param saisissants those who asked, by name; none in a case taken over from a former year
     * @param accusePrecedent whether the receipt was sent in a former cycle
     */
    public record Demande(LocalDate dateReception, Instant enregistreeLe, String enregistreePar, CanalSaisine canal,
            TypeSaisissant qualite, List<SaisissantDeclare> saisissants, String numeroAllocataire, String concerneNom, String concernePrenom,
            boolean identiteVerifiee, String identiteMoyen, MotifSaisine motif, List<MotifSaisine> motifsSecondaires,
            Prestation prestation, List<Prestation> prestationsSecondaires, DemarchePrealable demarche,
            VoieRecours voieRecours, LocalDate voieRecoursDate, LocalDate dateNotificationDecision, String expose,
            String demandePrecise, List<Agent> agentsImpliques, LocalDate dateAccuse,
            boolean accusePrecedent) {

        /** « Vérifiée, pièce d’identité », the same on every paper. */
        public String identiteEnClair() {
            return (identiteVerifiee ? "Vérifiée" : "Non vérifiée")
                    + (TextePropre.estVide(identiteMoyen) ? "" : ", " + Typographie.minuscule(TextePropre.ligne(identiteMoyen)));
        }

        /** Who the case is about, as shown in titles. */
        public String concerne() {
            String nom = TextePropre.de((concernePrenom == null ? "" : concernePrenom) + " " + (concerneNom == null ? "" : concerneNom));
            return nom.isEmpty() ? null : nom;
        }
    }

    public record Agent(String identifiant, String nom) {
    }

    /** @param precedent whether it was made in a former cycle, and is still to be made in this one */
    public record Examen(ExamenRecevabilite reponses, Boolean recevable, MotifIrrecevabilite motif,
            String serviceCompetent, LocalDate dateRecevabilite, LocalDate relanceComplementLe, boolean precedent) {
    }

    public record ReponseVue(LocalDate date, LocalDate premiereReponse, PositionCaf position, ModeReponse mode,
            OrigineDysfonctionnement origine, String texte, LocalDate rappelLe, String rappelResume,
            BigDecimal montantRappel, BigDecimal montantInduAnnule, BigDecimal montantInduDetecte,
            String droitsRetrouves) {

        /** Whether it was given in a former cycle: that of this one is still to come. */
        public boolean precedente() {
            return date == null;
        }
    }

    public record FinVue(LocalDate dateCloture, MotifCloture motif, VoieRecours juridiction, LocalDate dateContentieux,
            String doublonDe) {
    }

    /**
     * @param periodes one for each time the case was declared admissible, the oldest first
     * @param jours how long they have lasted, together
     * @param enCours whether the last one still runs
     * @param nouvelleEcheance indicative new appeal date, as if it ended today while it runs; {@code null} when unknown
     * @param echeanceInitiale first appeal limit; {@code null} when the decision's notification date is unknown
     * @param sansEffet the limit had already passed
     * @param alerte it has lasted very long and no recommendation came
     */
    public record Suspension(List<Periode> periodes, long jours, boolean enCours, LocalDate echeanceInitiale,
            LocalDate nouvelleEcheance, boolean sansEffet, boolean alerte) {

        /** @param fin {@code null} while it runs */
        public record Periode(LocalDate debut, LocalDate fin, long jours) {
        }
    }

    /** @param adresseeAUnImplique whether the agent asked was named as implied since, and does not see it any more */
    public record QuestionVue(long id, NatureAttente nature, String destinataire, String texte, Instant poseeLe,
            String poseePar, LocalDate echeance, LocalDate relanceeLe, String reponse, Instant repondueLe,
            String reponduePar, Instant sansObjetLe, boolean enRetard, boolean adresseeAUnImplique, boolean numeroJoint) {

        public boolean ouverte() {
            return repondueLe == null && sansObjetLe == null;
        }
    }

    public record PropositionVue(long id, String texte, BigDecimal montant, Instant proposeeLe, String proposeePar,
            Boolean acceptee, String motifDecision, Instant decideeLe, String decideePar, Instant sansObjetLe) {

        /** Where it stands, in words. */
        public String enClair() {
            if (acceptee != null) {
                return acceptee ? "Acceptée" : "Refusée";
            }
            return sansObjetLe == null ? "En attente de la direction" : "Devenue sans objet";
        }
    }

    public record SuiviVue(long id, String intitule, LocalDate faitLe) {
    }

    /**
     * @param expediteur the institution's name as it was then; {@code null} when it was not kept yet
     * @param envoi what became of it; {@code null} for one made before it was kept
     */
    public record LettreVue(long id, NatureLettre nature, String destinataire, String objet, String corps, Instant le,
            String auteur, String expediteur, EnvoiVu envoi) {

        /** « Accusé de réception, à Jeanne Exemple ». */
        public String intitule() {
            return nature.libelle() + ", à " + destinataire;
        }

        /** « , remise à la poste le 4 mai 2026 »; nothing for one made before it was kept. */
        public String suite() {
            return envoi == null ? "" : ", " + envoi.enClair();
        }

        /** Whether it came back, or is not gone yet. */
        public boolean aSuivre() {
            return envoi != null && envoi.aSuivre();
        }
    }

    /**
     * @param intitule how it is called here, or {@code null} for the name of its file
     * @param question the question whose answer brought it, or {@code null}
     */
    public record DocumentVue(long pieceId, String nom, String type, long taille, Instant ajouteLe, String ajoutePar, GenreDocument genre, String intitule,
            Long question) {

        /** How it is called here. */
        public String titre() {
            return intitule == null ? nom : intitule;
        }
    }

    public record NoteVue(String texte, Instant le, String auteur) {
    }

    public record EvenementVue(Instant le, String auteur, String acte, String texte) {
    }

    public record CycleVue(int numero, EtatSaisine etat, LocalDate dateReponse, PositionCaf position,
            LocalDate dateCloture, MotifCloture motifCloture, Instant rouverteLe, String motif) {
    }

    /** @param fin how it ended, or {@code null} */
    public record LienVu(String reference, EtatSaisine etat, MotifCloture fin, LocalDate dateReception, String objet) {

        public String etatEnClair() {
            return etat.enClair(fin);
        }
    }

    /** What was begun of an act: by whom, and when it was kept last. */
    public record Prepare(String par, Instant gardeLe) {
    }

    /**
     * An act offered to this reader.
     *
     * @param manque what still misses before it can be done, in French, or {@code null} when it can be done now
     */
    public record ActePropose(Acte acte, String manque) {

        public boolean possible() {
            return manque == null;
        }
    }
}
