package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One request put to the mediator, from receipt to its end.
 *
 * <p>A case is registered ({@code RECUE}), examined for admissibility by four questions, instructed (with questions to
 * services, partners or the person, and sometimes an équité proposal to the direction), answered, followed until what was
 * promised is done, and closed. A court action ends it at once. It changes itself through the verbs below or refuses with
 * the number of the rule; a refused act changes nothing (R-MED-31). Every act leaves a line in its timeline.
 */
@Entity
@Table(schema = "mediation", name = "saisine")
class Saisine extends SaisineInstruite {

    @Embedded
    private DemandeRecue demande;
    private int cycle = 1;
    @Column(name = "date_accuse")
    private LocalDate dateAccuse;
    @Column(name = "relance_complement_le")
    private LocalDate relanceComplementLe;
    @Embedded
    private ExamenFait examen;
    @Embedded
    private ReponseApportee reponse = ReponseApportee.aucune();
    @Column(name = "date_fin_suspension")
    private LocalDate dateFinSuspension;
    @Column(name = "archivee_le")
    private LocalDate archiveeLe;
    @Embedded
    private FinDeSaisine fin;

    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rang")
    private List<Saisissant> saisissants = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Suivi> suivis = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    private List<CyclePrecedent> cycles = new ArrayList<>();

    protected Saisine() {
    }

    private Saisine(String reference, ContexteActe contexte) {
        super(reference, contexte);
        devenir(EtatSaisine.RECUE);
    }

    /** T1: registers a request; the receipt date is the day the Caf got it, not today (R-MED-12). */
    static Saisine enregistrer(String reference, Enregistrement e, ContexteActe contexte) {
        Saisine saisine = new Saisine(reference, contexte);
        saisine.prendre(e, contexte);
        saisine.noter(Acte.ENREGISTRER.name(), "Saisine enregistrée, reçue par "
                + e.canal().libelle().toLowerCase(Locale.FRANCE) + ".", contexte);
        return saisine;
    }

    /** Corrects what was registered, while the case is open; figures of a frozen year do not move (R-MED-25). */
    void corriger(Enregistrement e, ContexteActe contexte) {
        if (!etat().estOuvert()) {
            throw new RegleRefusee("R-MED-31", "La saisine n’est plus ouverte : ses données ne se corrigent plus.");
        }
        ControleEnregistrement.verifier(e, contexte.aujourdhui());
        if (contexte.anneeArretee() && demande.changeLesChiffres(new DemandeRecue(e))) {
            throw new RegleRefusee("R-MED-25",
                    "Le bilan de l’année est arrêté : date de réception, mode, qualité, motif et prestation ne changent plus.");
        }
        prendre(e, contexte);
        noter("CORRECTION", "Données de la saisine corrigées.", contexte);
    }

    /**
     * Rectifies what the frozen bilan of its year counted of this case, whatever its state; the timeline keeps what changed
     * and why (R-MED-25). The bilan itself is then frozen anew by whoever asked.
     */
    void rectifier(Rectification r, String motif, ContexteActe contexte) {
        exigerTexte(motif, "R-MED-25", "motif", "Dites pourquoi le bilan arrêté doit être rectifié.");
        if (!contexte.anneeArretee()) {
            throw new RegleRefusee("R-MED-25", "Le bilan de l’année n’est pas arrêté : corrigez la demande elle-même.");
        }
        Stream.of(r.canal(), r.qualite(), r.motif(), r.prestation()).forEach(valeur -> {
            if (valeur == null) {
                throw new RegleRefusee("R-MED-25", "Mode, qualité, motif et prestation sont tous nécessaires.");
            }
        });
        Rectification.Reponse donnee = reponse.comptee();
        if ((donnee == null) != (r.reponse() == null)) {
            throw new RegleRefusee("R-MED-25", "Une rectification n’ajoute ni ne retire une réponse.");
        }
        List<String> changements = r.changements(demande.comptee(donnee));
        if (changements.isEmpty()) {
            throw new RegleRefusee("R-MED-25", "Rien n’est changé : aucune version du bilan n’est à faire.");
        }
        if (donnee != null) {
            reponse.rectifier(r.reponse(), demande.dateReception(), examen == null ? null : examen.dateRecevabilite(),
                    contexte.aujourdhui());
        }
        demande.rectifier(r);
        saisissants.stream().findFirst().ifPresent(s -> s.requalifier(r.qualite()));
        noter("RECTIFICATION", "Rectifiée après l’arrêté du bilan : " + String.join(" ; ", changements) + ". Raison : "
                + motif.strip(), contexte);
    }

    private void prendre(Enregistrement e, ContexteActe contexte) {
        ControleEnregistrement.verifier(e, contexte.aujourdhui());
        impliquer(e.agentsImpliques());
        demande = new DemandeRecue(e);
        remplacerSaisissants(e.saisissants());
        ajouterDocuments(e.pieces(), contexte);
        indexer(texteRecherche());
    }

    private void remplacerSaisissants(List<SaisissantDeclare> declares) {
        for (int rang = 0; rang < declares.size(); rang++) {
            if (rang == saisissants.size()) {
                saisissants.add(new Saisissant(this, rang));
            }
            saisissants.get(rang).prendre(declares.get(rang));
        }
        saisissants.subList(declares.size(), saisissants.size()).clear();
    }

    private String texteRecherche() {
        StringBuilder texte = new StringBuilder(reference());
        if (demande.numeroAllocataire() != null) {
            texte.append(' ').append(demande.numeroAllocataire());
        }
        if (demande.concerne() != null) {
            texte.append(' ').append(demande.concerne());
        }
        saisissants.forEach(s -> texte.append(' ').append(s.nom()));
        return texte.toString();
    }

    void accuserReception(ContexteActe contexte) {
        exiger(Acte.ACCUSER_RECEPTION, contexte);
        dateAccuse = contexte.aujourdhui();
        ecrire(correspondance(contexte).accuse(), contexte);
        noter(Acte.ACCUSER_RECEPTION, "Accusé de réception envoyé.", contexte);
    }

    void demanderComplement(String texte, ContexteActe contexte) {
        exiger(Acte.DEMANDER_COMPLEMENT, contexte);
        exigerTexte(texte, "T3", "texte", "Écrivez ce qui doit être précisé.");
        devenir(EtatSaisine.A_COMPLETER);
        relanceComplementLe = null;
        ouvrirAttente(NatureAttente.USAGER, contexte);
        LocalDate echeance = contexte.aujourdhui().plusDays(contexte.seuils().silence());
        ecrire(correspondance(contexte).complement(texte.strip(), echeance), contexte);
        noter(Acte.DEMANDER_COMPLEMENT, "Complément demandé à l’usager : " + texte.strip(), contexte);
    }

    void relancerComplement(ContexteActe contexte) {
        if (etat() != EtatSaisine.A_COMPLETER) {
            throw new RegleRefusee("T5", "Aucun complément n’est attendu.");
        }
        relanceComplementLe = contexte.aujourdhui();
        noter("RELANCE", "Relance envoyée à l’usager.", contexte);
    }

    void recevoirComplement(String texte, ContexteActe contexte) {
        exiger(Acte.RECEVOIR_COMPLEMENT, contexte);
        exigerTexte(texte, "T4", "texte", "Résumez le complément reçu.");
        devenir(EtatSaisine.RECUE);
        finirAttente(NatureAttente.USAGER, contexte);
        noter(Acte.RECEVOIR_COMPLEMENT, "Complément reçu : " + texte.strip(), contexte);
    }

    void constaterSilence(ContexteActe contexte) {
        exiger(Acte.CONSTATER_SILENCE, contexte);
        finir(EtatSaisine.CLOTUREE, new FinDeSaisine(contexte.aujourdhui(), MotifCloture.SANS_SUITE_USAGER), contexte);
        noter(Acte.CONSTATER_SILENCE, "Clôturée : l’usager n’a pas répondu.", contexte);
    }

    /** T6: starts the suspension of appeal limits (R-MED-1, R-MED-2, R-MED-4, R-MED-6). */
    void declarerRecevable(ExamenRecevabilite reponses, LocalDate notification, ContexteActe contexte) {
        exiger(Acte.DECLARER_RECEVABLE, contexte);
        if (notification == null || notification.isBefore(demande.dateReception())
                || notification.isAfter(contexte.aujourdhui())) {
            throw new RegleRefusee("T6", "dateNotification",
                    "La notification se place entre la réception et aujourd’hui.");
        }
        examen = ExamenFait.recevable(reponses, notification);
        devenir(EtatSaisine.EN_INSTRUCTION);
        dateFinSuspension = null;
        ecrire(correspondance(contexte).recevabilite(notification), contexte);
        noter(Acte.DECLARER_RECEVABLE, "Déclarée recevable : les délais de recours sont suspendus.", contexte);
    }

    void declarerIrrecevable(Irrecevabilite irrecevabilite, ContexteActe contexte) {
        exiger(Acte.DECLARER_IRRECEVABLE, contexte);
        ExamenFait fait = ExamenFait.irrecevable(irrecevabilite.examen(), irrecevabilite.motif());
        exigerTexte(irrecevabilite.orientation(), "R-MED-5", "orientation", "Indiquez à la personne vers qui se tourner.");
        examen = fait;
        devenir(EtatSaisine.IRRECEVABLE);
        ecrire(correspondance(contexte).irrecevabilite(irrecevabilite), contexte);
        noter(Acte.DECLARER_IRRECEVABLE, "Déclarée irrecevable : " + irrecevabilite.motif().libelle() + ".", contexte);
    }

    void reorienter(Reorientation reorientation, ContexteActe contexte) {
        exiger(Acte.REORIENTER, contexte);
        examen = ExamenFait.reorientee(reorientation.examen(), reorientation.serviceCompetent());
        devenir(EtatSaisine.REORIENTEE);
        ecrire(correspondance(contexte).reorientation(reorientation.serviceCompetent().strip()), contexte);
        noter(Acte.REORIENTER, "Réorientée vers : " + reorientation.serviceCompetent().strip() + ".", contexte);
    }

    /** T12: answers both parties and ends the suspension (R-MED-6, R-MED-13 to R-MED-15, R-MED-19). */
    void repondre(ReponseDonnee donnee, ContexteActe contexte) {
        exiger(Acte.REPONDRE, contexte);
        reponse.prendre(donnee, demande.dateReception(), examen.dateRecevabilite(), contexte.aujourdhui());
        donnee.suivis().stream().filter(s -> !s.isBlank()).forEach(s -> suivis.add(new Suivi(this, s)));
        devenir(EtatSaisine.REPONDUE);
        finirSuspension(donnee.remiseLe() == null ? donnee.date() : donnee.remiseLe());
        correspondance(contexte).reponse(reponse.recommandation()).forEach(l -> ecrire(l, contexte));
        noter(Acte.REPONDRE, "Réponse donnée : " + donnee.position().libelle() + " (" + donnee.mode().libelle() + ").", contexte);
    }

    void marquerSuiviFait(long idSuivi, ContexteActe contexte) {
        Suivi suivi = suivis.stream().filter(s -> s.id() == idSuivi).findFirst()
                .orElseThrow(() -> new RegleRefusee("R-MED-26", "Cette suite n’existe pas."));
        suivi.faire(contexte.aujourdhui());
        noter("SUIVI", "Suite faite : " + suivi.intitule() + ".", contexte);
    }

    void cloturer(ContexteActe contexte) {
        exiger(Acte.CLOTURER, contexte);
        devenir(EtatSaisine.CLOTUREE);
        fin = new FinDeSaisine(contexte.aujourdhui(), MotifCloture.REPONSE_APPORTEE);
        ecrire(correspondance(contexte).cloture(), contexte);
        noter(Acte.CLOTURER, "Saisine clôturée.", contexte);
    }

    /** T14: a court action ends the mediation at once (R-MED-2). */
    void signalerContentieux(Contentieux contentieux, ContexteActe contexte) {
        exiger(Acte.SIGNALER_CONTENTIEUX, contexte);
        if (contentieux.date() == null || contentieux.date().isAfter(contexte.aujourdhui())) {
            throw new RegleRefusee("T14", "date", "Indiquez la date du recours, qui ne peut pas être dans le futur.");
        }
        if (contentieux.juridiction() != VoieRecours.TJ_POLE_SOCIAL && contentieux.juridiction() != VoieRecours.TA) {
            throw new RegleRefusee("T14", "juridiction", "Choisissez le tribunal saisi.");
        }
        finir(EtatSaisine.INTERROMPUE, FinDeSaisine.contentieux(contexte.aujourdhui(), contentieux.juridiction(),
                contentieux.date()), contexte);
        ecrire(correspondance(contexte).finContentieux(contentieux.date()), contexte);
        noter(Acte.SIGNALER_CONTENTIEUX, "Recours contentieux engagé : la médiation prend fin.", contexte);
    }

    void desister(String trace, ContexteActe contexte) {
        exiger(Acte.DESISTER, contexte);
        exigerTexte(trace, "T15", "trace", "Indiquez la trace écrite du désistement.");
        finir(EtatSaisine.CLOTUREE, new FinDeSaisine(contexte.aujourdhui(), MotifCloture.DESISTEMENT), contexte);
        noter(Acte.DESISTER, "Désistement : " + trace.strip(), contexte);
    }

    void declarerDoublon(Saisine autre, ContexteActe contexte) {
        exiger(Acte.DECLARER_DOUBLON, contexte);
        if (autre == null || autre == this) {
            throw new RegleRefusee("T15", "referenceLiee", "Indiquez la saisine que celle-ci répète.");
        }
        finir(EtatSaisine.CLOTUREE, FinDeSaisine.doublon(contexte.aujourdhui(), autre.id()), contexte);
        noter(Acte.DECLARER_DOUBLON, "Doublon de " + autre.reference() + ".", contexte);
    }

    void declarerErreur(String explication, ContexteActe contexte) {
        exiger(Acte.DECLARER_ERREUR, contexte);
        exigerTexte(explication, "T15", "trace", "Expliquez l’erreur d’enregistrement.");
        finir(EtatSaisine.CLOTUREE, new FinDeSaisine(contexte.aujourdhui(), MotifCloture.ERREUR_ENREGISTREMENT), contexte);
        noter(Acte.DECLARER_ERREUR, "Erreur d’enregistrement : " + explication.strip(), contexte);
    }

    /** T16: a new fact opens a new cycle; the former one is kept whole (R-MED-32). */
    void rouvrir(String motif, ContexteActe contexte) {
        exiger(Acte.ROUVRIR, contexte);
        if (motif == null || motif.strip().length() < 20) {
            throw new RegleRefusee("T16", "motif", "Indiquez le fait nouveau en 20 caractères au moins.");
        }
        cycles.add(new CyclePrecedent(this, cycle, etat(), examen, reponse, fin, motif.strip(), contexte));
        cycle++;
        devenir(EtatSaisine.RECUE);
        reponse.recommencer();
        if (reponse.premiere() == null) {
            examen = null;
        }
        fin = null;
        dateFinSuspension = null;
        archiveeLe = null;
        noter(Acte.ROUVRIR, "Saisine rouverte : " + motif.strip(), contexte);
    }

    /** T17: hands the case over and closes the former holder's access at once (R-MED-16). */
    void deporter(String motif, String nouveauTitulaire, String nomAffiche, ContexteActe contexte) {
        exiger(Acte.DEPORTER, contexte);
        boolean tenait = contexte.auteur().equals(titulaire());
        ceder(new Deport(this, motif, contexte), tenait ? nouveauTitulaire : titulaire());
        String suite = !tenait ? "la saisine garde son titulaire."
                : nouveauTitulaire == null ? "aucun suppléant ne peut la tenir, à signaler au réseau national."
                        : "saisine confiée à " + nomAffiche + ".";
        noter(Acte.DEPORTER, "Déport : " + suite, contexte);
    }

    private Correspondance correspondance(ContexteActe contexte) {
        return new Correspondance(reference(), demande, saisissants, contexte.papier());
    }

    private void finir(EtatSaisine etatFinal, FinDeSaisine commentFinit, ContexteActe contexte) {
        devenir(etatFinal);
        fin = commentFinit;
        cesserDAttendre(contexte);
        finirSuspension(contexte.aujourdhui());
    }

    private void finirSuspension(LocalDate jour) {
        if (examen != null && examen.dateRecevabilite() != null && dateFinSuspension == null) {
            dateFinSuspension = jour;
        }
    }

    LocalDate dateReception() {
        return demande.dateReception();
    }

    /** Where those who wrote can be mailed, the first of them first; {@code null} for one who gave no address. */
    List<String> courriels() {
        return saisissants.stream().map(Saisissant::courriel).toList();
    }

    LocalDate dateFinSuspension() {
        return dateFinSuspension;
    }

    int cycle() {
        return cycle;
    }

    ReponseApportee reponse() {
        return reponse;
    }

    FinDeSaisine fin() {
        return fin;
    }

    @Override
    public boolean contactConnu() {
        return saisissants.stream().anyMatch(Saisissant::estJoignable);
    }

    @Override
    public LocalDate dateAccuse() {
        return dateAccuse;
    }

    @Override
    public boolean identiteVerifiee() {
        return demande.identiteVerifiee();
    }

    @Override
    public DemarchePrealable demarche() {
        return demande.demarche();
    }

    @Override
    public boolean suiviOuvert() {
        return suivis.stream().anyMatch(Suivi::estOuvert);
    }

    @Override
    public LocalDate relanceComplementLe() {
        return relanceComplementLe;
    }
}
