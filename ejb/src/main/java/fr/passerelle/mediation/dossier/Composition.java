package fr.passerelle.mediation.dossier;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.delai.SuspensionDelai;
import fr.passerelle.mediation.dossier.DossierSaisine.*;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.envoi.EnvoiVu;
import fr.passerelle.socle.documents.envoi.EtatDEnvoi;
import fr.passerelle.socle.documents.envoi.Voie;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the records of a case out of the document read. */
record Composition(Lecture l, Map<String, String> noms, LocalDate aujourdhui, Seuils seuils) {

    Entete entete() {
        String titulaire = l.texte("titulaire");
        EtatSaisine etat = l.code("etat", EtatSaisine.class);
        return new Entete(etat, l.code("attente", NatureAttente.class), titulaire, nom(titulaire), l.entier("cycle"),
                l.date("rouverte_le"), delaiPublie(), CompteurDelai.entre(l.date("horloge_depuis"), arret(etat), aujourdhui, seuils), joursAttente(),
                l.texte("urgence"), l.textes("etiquettes"), l.texte("lot_reprise_id") != null, l.vrai("annee_arretee"),
                l.date("archivee_le"), l.date("anonymisee_le"));
    }

    /** What was begun of acts, by act. */
    Map<String, DossierSaisine.Prepare> prepares() {
        return l.liste("brouillons", b -> b).stream()
                .collect(Collectors.toMap(b -> b.texte("acte"), b -> new DossierSaisine.Prepare(nom(b.texte("garde_par")), b.instant("garde_le"))));
    }

    /** The clock stops at the answer, or when the case ended otherwise; reopened, it runs anew until the answer of its new cycle. */
    private LocalDate arret(EtatSaisine etat) {
        LocalDate reponse = l.date(rouverte() ? "date_reponse" : "date_premiere_reponse");
        if (reponse != null || etat.estOuvert()) {
            return reponse;
        }
        LocalDate cloture = l.date("date_cloture");
        return cloture != null ? cloture : dernierActe();
    }

    private boolean rouverte() {
        return l.date("rouverte_le") != null;
    }

    private Integer delaiPublie() {
        LocalDate premiere = l.date("date_premiere_reponse");
        return premiere == null ? null : (int) ChronoUnit.DAYS.between(l.date("date_reception"), premiere);
    }

    private LocalDate dernierActe() {
        return LocalDate.ofInstant(l.instant("modifiee_le"), fr.passerelle.socle.commun.Horloge.PARIS);
    }

    /** Days the case waited for someone, each day counted once (R-MED-11). */
    private int joursAttente() {
        TreeSet<LocalDate> jours = new TreeSet<>();
        l.liste("attentes", a -> a).forEach(a -> {
            LocalDate fin = a.date("fin") == null ? aujourdhui : a.date("fin");
            a.date("debut").datesUntil(fin.isBefore(a.date("debut")) ? a.date("debut") : fin).forEach(jours::add);
        });
        return jours.size();
    }

    Demande demande() {
        return new Demande(l.date("date_reception"), l.instant("date_enregistrement"), nom(l.texte("enregistree_par")),
                l.code("canal", CanalSaisine.class), l.code("type_saisissant", TypeSaisissant.class), saisissants(), l.texte("numero_allocataire"), l.texte("concerne_nom"),
                l.texte("concerne_prenom"), l.vrai("identite_verifiee"), l.texte("identite_moyen"),
                l.code("motif", MotifSaisine.class), l.codes("motifs_secondaires", MotifSaisine.class),
                l.code("prestation", Prestation.class), l.codes("prestations_secondaires", Prestation.class),
                new DemarchePrealable(l.date("demarche_date"), l.texte("demarche_service"), l.texte("demarche_nature"),
                        l.code("demarche_resultat", ResultatDemarche.class)),
                l.code("voie_recours", VoieRecours.class), l.date("voie_recours_date"),
                l.date("date_notification_decision"), l.texte("expose"), l.texte("demande_precise"),
                l.liste("agents", a -> new Agent(a.texte("identifiant"), nom(a.texte("identifiant")))),
                l.date("date_accuse"), rouverte() && l.date("date_accuse") != null && l.date("date_accuse").isBefore(l.date("rouverte_le")));
    }

    private List<SaisissantDeclare> saisissants() {
        return l.liste("saisissants", s -> new SaisissantDeclare(s.code("type", TypeSaisissant.class), s.texte("nom"),
                s.texte("courriel"), s.texte("telephone"), s.texte("adresse"), s.date("mandat_le")));
    }

    Examen examen() {
        return new Examen(new ExamenRecevabilite(l.ouiNon("examen_competence"), l.ouiNon("examen_contentieux"),
                l.ouiNon("examen_objet"), l.ouiNon("examen_demarche")), l.ouiNon("recevable"),
                l.code("motif_irrecevabilite", MotifIrrecevabilite.class), l.texte("service_competent"),
                l.date("date_recevabilite"), l.date("relance_complement_le"), examenPrecedent());
    }

    /** Made in this cycle, it opened a suspension or ended the case. */
    private boolean examenPrecedent() {
        return rouverte() && !l.code("etat", EtatSaisine.class).estUneIrrecevabilite()
                && l.liste("suspensions", s -> s.entier("cycle")).stream().noneMatch(c -> c == l.entier("cycle"));
    }

    /** The answer, or {@code null} before it is given. */
    ReponseVue reponse() {
        if (l.date("date_premiere_reponse") == null) {
            return null;
        }
        return new ReponseVue(l.date("date_reponse"), l.date("date_premiere_reponse"),
                l.code("position", PositionCaf.class), l.code("mode_reponse", ModeReponse.class),
                l.code("origine", OrigineDysfonctionnement.class), l.texte("texte_reponse"), l.date("rappel_le"),
                l.texte("rappel_resume"), l.montant("montant_rappel"), l.montant("montant_indu_annule"),
                l.montant("montant_indu_detecte"), l.texte("droits_retrouves"));
    }

    /** How the case ended, or {@code null} while it lives. */
    FinVue fin() {
        return l.date("date_cloture") == null ? null
                : new FinVue(l.date("date_cloture"), l.code("motif_cloture", MotifCloture.class),
                        l.code("juridiction", VoieRecours.class), l.date("date_contentieux"), l.texte("doublon_reference"));
    }

    /** The suspension of appeal limits, or {@code null} when none began. */
    Suspension suspension() {
        List<SuspensionDelai.Periode> periodes = l.liste("suspensions", s -> new SuspensionDelai.Periode(s.date("debut"), s.date("fin")));
        if (periodes.isEmpty()) {
            return null;
        }
        SuspensionDelai suspension = new SuspensionDelai(periodes);
        LocalDate notification = l.date("date_notification_decision");
        return new Suspension(periodes.stream().map(p -> new Suspension.Periode(p.debut(), p.fin(), p.jours(aujourdhui))).toList(),
                suspension.jours(aujourdhui), suspension.estEnCours(),
                notification == null ? null : SuspensionDelai.echeanceInitiale(notification),
                suspension.nouvelleEcheance(notification, aujourdhui).orElse(null), suspension.sansEffet(notification),
                suspension.estEnCours() && suspension.derniere().jours(aujourdhui) >= seuils.suspensionLongue());
    }

    List<QuestionVue> questions() {
        return l.liste("questions", q -> new QuestionVue(q.nombre("id"), q.code("nature", NatureAttente.class),
                q.texte("destinataire"), q.texte("texte"), q.instant("posee_le"), nom(q.texte("posee_par")),
                q.date("echeance"), q.date("relancee_le"), q.texte("reponse"), q.instant("repondue_le"),
                nom(q.texte("repondue_par")), q.instant("sans_objet_le"),
                q.instant("repondue_le") == null && q.instant("sans_objet_le") == null && q.date("echeance").isBefore(aujourdhui),
                q.texte("identifiant") != null && l.liste("agents", a -> a.texte("identifiant")).contains(q.texte("identifiant")), q.vrai("numero_joint")));
    }

    List<PropositionVue> propositions() {
        return l.liste("propositions", p -> new PropositionVue(p.nombre("id"), p.texte("texte"), p.montant("montant"),
                p.instant("proposee_le"), nom(p.texte("proposee_par")), p.ouiNon("acceptee"), p.texte("motif_decision"),
                p.instant("decidee_le"), nom(p.texte("decidee_par")), p.instant("sans_objet_le")));
    }

    List<SuiviVue> suivis() {
        return l.liste("suivis", s -> new SuiviVue(s.nombre("id"), s.texte("intitule"), s.date("fait_le")));
    }

    List<LettreVue> lettres() {
        return l.liste("lettres", this::lettre);
    }

    /** A letter that no longer says what was kept is not shown. */
    private LettreVue lettre(Lecture x) {
        DocumentFige.exiger(x.nombre("document"), x.texte("empreinte"), x.texte("expediteur"), x.texte("destinataire"), x.texte("objet"),
                x.date("jour"), x.texte("corps"));
        return new LettreVue(x.nombre("id"), x.code("nature", NatureLettre.class), DocumentFige.nom(x.texte("destinataire")), x.texte("objet"),
                x.texte("corps"), x.instant("le"), nom(x.texte("auteur")), x.texte("expediteur"), envoi(x));
    }

    private static EnvoiVu envoi(Lecture x) {
        return x.texte("envoi") == null ? null : new EnvoiVu(x.code("voie", Voie.class), x.code("envoi", EtatDEnvoi.class), x.texte("courriel"),
                x.vrai("confirme"), x.date("expediee_le"), x.texte("mail"), x.date("revenue_le"), x.texte("revenue_motif"), x.vrai("repartie"));
    }

    List<DocumentVue> documents() {
        return l.liste("documents", d -> new DocumentVue(d.nombre("piece_id"), d.texte("nom"), d.texte("type"),
                d.nombre("taille"), d.instant("ajoute_le"), nom(d.texte("ajoute_par")), d.code("genre", GenreDocument.class), d.texte("intitule"),
                d.texte("question") == null ? null : d.nombre("question")));
    }

    List<NoteVue> notes() {
        return l.liste("notes", n -> new NoteVue(n.texte("texte"), n.instant("le"), nom(n.texte("auteur"))));
    }

    List<EvenementVue> evenements() {
        return l.liste("evenements", e -> new EvenementVue(e.instant("le"), nom(e.texte("auteur")), e.texte("acte"), sansReferenceTue(e)));
    }

    /** Another case that is not told among the links is not named in the timeline either. */
    private String sansReferenceTue(Lecture evenement) {
        String texte = evenement.texte("texte");
        String acte = evenement.texte("acte");
        boolean lien = Acte.LIEN.name().equals(acte);
        if (!lien && !Acte.DECLARER_DOUBLON.name().equals(acte)) {
            return texte;
        }
        boolean dite = Stream.concat(liens().stream().map(LienVu::reference), Stream.ofNullable(l.texte("doublon_reference")))
                .anyMatch(texte::contains);
        return dite ? texte : lien ? "Liée à une autre saisine." : "Doublon d’une autre saisine.";
    }

    List<CycleVue> cycles() {
        return l.liste("cycles", c -> new CycleVue(c.entier("numero"), c.code("etat", EtatSaisine.class),
                c.date("date_reponse"), c.code("position", PositionCaf.class), c.date("date_cloture"),
                c.code("motif_cloture", MotifCloture.class), c.instant("rouverte_le"), c.texte("motif_reouverture")));
    }

    List<LienVu> liens() {
        return l.liste("liens", a -> new LienVu(a.texte("reference"), a.code("etat", EtatSaisine.class), a.code("fin", MotifCloture.class),
                a.date("date_reception"), a.code("motif", MotifSaisine.class).libelle()));
    }

    private String nom(String identifiant) {
        return identifiant == null ? null : noms.getOrDefault(identifiant, identifiant);
    }
}
