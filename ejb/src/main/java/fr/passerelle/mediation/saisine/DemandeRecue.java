package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.acte.ChoixDEnvoi;
import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.acte.Rectification;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.lettre.Correspondant;
import fr.passerelle.mediation.lettre.Destinataire;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.mediation.notifications.Prevenu;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.documents.envoi.Voie;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked, by whom and about what: everything registration says of a case. */
@Embeddable
class DemandeRecue {

    private static final String PERSONNE_CONCERNEE = "À la personne concernée";
    /** With the name, the six lines that the post reads (NF Z 10-011). */
    private static final int LIGNES_D_ADRESSE = 5;

    @Column(name = "date_reception")
    private LocalDate dateReception;
    @Enumerated(EnumType.STRING)
    private CanalSaisine canal;
    @Enumerated(EnumType.STRING)
    @Column(name = "type_saisissant")
    private TypeSaisissant typeSaisissant;
    @Enumerated(EnumType.STRING)
    private MotifSaisine motif;
    @Column(name = "motifs_secondaires")
    private String[] motifsSecondaires;
    @Enumerated(EnumType.STRING)
    private Prestation prestation;
    @Column(name = "prestations_secondaires")
    private String[] prestationsSecondaires;
    private String[] etiquettes;
    private String urgence;

    @Column(name = "numero_allocataire")
    private String numeroAllocataire;
    @Column(name = "concerne_nom")
    private String concerneNom;
    @Column(name = "concerne_prenom")
    private String concernePrenom;
    /** Where the person is written to, when others wrote. */
    @Column(name = "concerne_adresse")
    private String concerneAdresse;
    @Column(name = "identite_verifiee")
    private boolean identiteVerifiee;
    @Column(name = "identite_moyen")
    private String identiteMoyen;

    @Column(name = "demarche_date")
    private LocalDate demarcheDate;
    @Column(name = "demarche_service")
    private String demarcheService;
    @Column(name = "demarche_nature")
    private String demarcheNature;
    @Enumerated(EnumType.STRING)
    @Column(name = "demarche_resultat")
    private ResultatDemarche demarcheResultat;
    @Enumerated(EnumType.STRING)
    @Column(name = "voie_recours")
    private VoieRecours voieRecours;
    @Column(name = "voie_recours_date")
    private LocalDate voieRecoursDate;
    @Column(name = "date_notification_decision")
    private LocalDate dateNotificationDecision;
    private String expose;
    @Column(name = "demande_precise")
    private String demandePrecise;
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rang")
    private List<Saisissant> saisissants = new ArrayList<>();

    protected DemandeRecue() {
    }

    /** Takes over what was registered, already checked; spaces around and Unicode forms alone are set right. */
    void prendre(Saisine saisine, Enregistrement e) {
        dateReception = e.dateReception();
        canal = e.canal();
        typeSaisissant = e.saisissants().get(0).type();
        motif = e.motif();
        motifsSecondaires = codes(e.motifsSecondaires());
        prestation = e.prestation();
        prestationsSecondaires = codes(e.prestationsSecondaires());
        etiquettes = e.etiquettes().stream().map(TextePropre::ligne).distinct().toArray(String[]::new);
        urgence = TextePropre.ouNul(e.urgence());
        numeroAllocataire = TextePropre.ouNul(TextePropre.compact(e.numeroAllocataire()));
        concerneNom = TextePropre.ouNul(e.personneConcernee().nom());
        concernePrenom = TextePropre.ouNul(e.personneConcernee().prenom());
        identiteVerifiee = e.identiteVerifiee();
        identiteMoyen = TextePropre.ouNul(e.identiteMoyen());
        DemarchePrealable demarche = e.demarche() == null ? new DemarchePrealable(null, null, null, null) : e.demarche();
        demarcheDate = demarche.date();
        demarcheService = TextePropre.ouNul(demarche.service());
        demarcheNature = TextePropre.ouNul(demarche.nature());
        demarcheResultat = demarche.resultat();
        voieRecours = e.voieRecours() == null ? VoieRecours.AUCUNE : e.voieRecours();
        voieRecoursDate = e.voieRecoursDate();
        dateNotificationDecision = e.dateNotificationDecision();
        expose = TextePropre.de(e.expose());
        demandePrecise = TextePropre.de(e.demandePrecise());
        remplacerSaisissants(saisine, e.saisissants());
    }

    private void remplacerSaisissants(Saisine saisine, List<SaisissantDeclare> declares) {
        for (int rang = 0; rang < declares.size(); rang++) {
            if (rang == saisissants.size()) {
                saisissants.add(new Saisissant(saisine, rang));
            }
            saisissants.get(rang).prendre(declares.get(rang));
        }
        saisissants.subList(declares.size(), saisissants.size()).clear();
    }

    private static String[] codes(List<? extends Enum<?>> valeurs) {
        return valeurs.stream().map(Enum::name).distinct().toArray(String[]::new);
    }

    Prestation prestation() {
        return prestation;
    }

    LocalDate dateReception() {
        return dateReception;
    }

    TypeSaisissant typeSaisissant() {
        return typeSaisissant;
    }

    boolean identiteVerifiee() {
        return identiteVerifiee;
    }

    DemarchePrealable demarche() {
        return new DemarchePrealable(demarcheDate, demarcheService, demarcheNature, demarcheResultat);
    }

    LocalDate dateNotificationDecision() {
        return dateNotificationDecision;
    }

    /** The person concerned, as letters name them; {@code null} when unknown. */
    String concerne() {
        return TextePropre.ouNul(TextePropre.de(concernePrenom) + " " + TextePropre.de(concerneNom));
    }

    List<Saisissant> saisissants() {
        return saisissants;
    }

    /** How to write to one of those who wrote, or to the person concerned, from now on. */
    void ecrirePar(ChoixDEnvoi choix, ContexteActe contexte) {
        exiger(choix.rang() == ChoixDEnvoi.CONCERNE || choix.rang() >= 0 && choix.rang() < saisissants.size(), "R-MED-8", null,
                "Cette personne n’est plus de celles qui ont écrit.");
        if (choix.rang() == ChoixDEnvoi.CONCERNE) {
            concerneAdresse = TextePropre.estVide(choix.adresse()) ? concerneAdresse : TextePropre.de(choix.adresse());
        } else {
            saisissants.get(choix.rang()).ecrirePar(choix, contexte);
        }
        Destinataire a = choix.rang() == ChoixDEnvoi.CONCERNE ? auConcerne() : saisissants.get(choix.rang()).destinataire(canal);
        Exigences exigences = new Exigences("R-MED-8");
        exigences.exiger(choix.voie() != null && choix.voie() != Voie.INTERNE, "voie", "Choisissez comment écrire à cette personne.");
        exigences.exiger(choix.voie() != Voie.COURRIER || !a.adresse().isEmpty(), "adressePostale", "Indiquez l’adresse postale\u202f: la lettre part par courrier.");
        exigences.exiger(a.adresse().size() <= LIGNES_D_ADRESSE, "adressePostale", "Une adresse compte " + LIGNES_D_ADRESSE + " lignes au plus, après le nom.");
        exigences.exiger(choix.voie() != Voie.COURRIEL || a.courriel() != null, "courrielDEnvoi", "Indiquez le courriel\u202f: la lettre part par courriel.");
        exigences.refuser();
    }

    /** The person concerned, when none of those who wrote may receive what is written to them. */
    Destinataire auConcerne() {
        List<String> adresse = Saisissant.lignes(concerneAdresse);
        return new Destinataire(concerne() == null ? PERSONNE_CONCERNEE : concerne(), adresse, null, false, adresse.isEmpty() ? Voie.MAIN_PROPRE : Voie.COURRIER);
    }

    /** What an answer in that mode misses to reach whoever wrote first; {@code null} when nothing (R-MED-8). */
    String injoignable(ModeReponse mode) {
        Voie par = voie(mode);
        if (par == null || saisissants.isEmpty() || saisissants.get(0).peutRecevoir(par)) {
            return null;
        }
        return (par == Voie.COURRIER ? "Une réponse par courrier demande l’adresse postale de " : "Une réponse par courriel demande le courriel de ")
                + saisissants.get(0).nom() + "\u202f: complétez «\u202fEnvoi de la lettre\u202f».";
    }

    /** The answer leaves as its mode says. */
    void repondrePar(ModeReponse mode) {
        Voie par = voie(mode);
        if (par != null && !saisissants.isEmpty()) {
            saisissants.get(0).recevoirPar(par);
        }
    }

    private static Voie voie(ModeReponse mode) {
        return mode == null ? null : switch (mode) {
            case COURRIER -> Voie.COURRIER;
            case COURRIEL -> Voie.COURRIEL;
            case MESSAGE_MON_COMPTE -> Voie.MON_COMPTE;
            case TELEPHONE, ENTRETIEN -> null;
        };
    }

    /** Whom an act may be told to, the first of them first. */
    List<Prevenu> prevenus() {
        return saisissants.stream().map(s -> {
            Destinataire d = s.destinataire(canal);
            return new Prevenu(d.courriel(), d.voie(), d.voie() == Voie.COURRIEL && d.confirme());
        }).toList();
    }

    /** Whoever wrote first, or the person concerned. */
    Destinataire auPrincipal() {
        return saisissants.isEmpty() ? auConcerne() : saisissants.get(0).destinataire(canal);
    }

    /** Those it writes to, and the person concerned when none of them may be answered. */
    List<Correspondant> correspondants(LocalDate jour) {
        List<Correspondant> tous = new ArrayList<>();
        for (int rang = 0; rang < saisissants.size(); rang++) {
            tous.add(new Correspondant(rang, saisissants.get(rang).destinataire(canal)));
        }
        if (saisissants.stream().noneMatch(s -> s.peutRecevoirLaReponse(jour))) {
            tous.add(new Correspondant(ChoixDEnvoi.CONCERNE, auConcerne()));
        }
        return tous;
    }

    CanalSaisine canal() {
        return canal;
    }

    String numeroAllocataire() {
        return numeroAllocataire;
    }

    /** Where those who wrote can be mailed, the first of them first; {@code null} for one who gave no address. */
    List<String> courriels() {
        return saisissants.stream().map(Saisissant::courriel).toList();
    }

    boolean numeroConnu() {
        return numeroAllocataire != null;
    }

    /** As it was registered, or corrected since. */
    Enregistrement enregistree(DossierTenu dossier) {
        return new Enregistrement(dateReception, canal, saisissants.stream().map(Saisissant::declare).toList(), numeroAllocataire, concerneNom, concernePrenom,
                identiteVerifiee, identiteMoyen, motif, lire(motifsSecondaires, MotifSaisine::valueOf), prestation, lire(prestationsSecondaires, Prestation::valueOf),
                demarche(), voieRecours, voieRecoursDate, dateNotificationDecision, expose, demandePrecise, urgence, List.of(etiquettes),
                List.copyOf(dossier.agentsImpliques()), List.of());
    }

    private static <T> List<T> lire(String[] codes, Function<String, T> sens) {
        return Stream.of(codes).map(sens).toList();
    }

    boolean contactConnu() {
        return saisissants.stream().anyMatch(Saisissant::estJoignable);
    }

    /** By what a case is found: its reference, its file number, the names of people. */
    String texteRecherche(String reference) {
        return Stream.concat(Stream.of(reference, numeroAllocataire, concerne()), saisissants.stream().map(Saisissant::nom))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Takes over what a bilan counts of a request (R-MED-25). */
    void rectifier(Rectification r) {
        canal = r.canal();
        typeSaisissant = r.qualite();
        motif = r.motif();
        prestation = r.prestation();
        saisissants.stream().findFirst().ifPresent(s -> s.requalifier(r.qualite()));
    }

    /** What a bilan counts of this request and of that answer. */
    Rectification comptee(Rectification.Reponse reponse) {
        return new Rectification(canal, typeSaisissant, motif, prestation, reponse);
    }

    /** Whether the figures of a bilan would change if that were registered instead (R-MED-25). */
    boolean changeLesChiffres(Enregistrement e) {
        return !dateReception.equals(e.dateReception()) || canal != e.canal() || typeSaisissant != e.saisissants().get(0).type()
                || motif != e.motif() || prestation != e.prestation();
    }
}
