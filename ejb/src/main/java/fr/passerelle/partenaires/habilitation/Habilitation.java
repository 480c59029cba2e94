package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The right of one person, on one service, as one profile, for a time. It changes itself or refuses; the database keeps each of its
 * states.
 */
@Entity
@Table(schema = "partenaires", name = "habilitation")
class Habilitation {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2017, 1, 1);
    private static final int TEXTE_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "utilisateur_id")
    private long utilisateur;
    @Column(name = "contrat_id")
    private long contrat;
    @Enumerated(EnumType.STRING)
    private ServicePartenaire service;
    private String profil;
    private String[] structures = {};
    private LocalDate debut;
    private LocalDate fin;
    @Enumerated(EnumType.STRING)
    private EtatHabilitation etat;
    @Column(name = "demandee_le")
    private Instant demandeeLe;
    @Column(name = "demandee_par")
    private String demandeePar;
    private String pourquoi;
    @Column(name = "active_le")
    private Instant activeLe;
    @Column(name = "activee_par")
    private String activeePar;
    @Column(name = "suspendue_le")
    private Instant suspendueLe;
    @Column(name = "suspendue_par")
    private String suspenduePar;
    @Enumerated(EnumType.STRING)
    @Column(name = "suspendue_niveau")
    private NiveauSuspension suspendueNiveau;
    @Enumerated(EnumType.STRING)
    @Column(name = "suspension_motif")
    private MotifSuspension suspensionMotif;
    @Column(name = "suspension_texte")
    private String suspensionTexte;
    @Column(name = "reponse_avant")
    private LocalDate reponseAvant;
    @Column(name = "reponse_le")
    private Instant reponseLe;
    @Column(name = "finie_le")
    private Instant finieLe;
    @Column(name = "finie_par")
    private String finiePar;
    @Column(name = "fin_motif")
    private String finMotif;
    @Column(name = "date_revue")
    private LocalDate dateRevue;
    @Column(name = "etat_le")
    private Instant etatLe;
    @Column(name = "etat_par")
    private String etatPar;
    @Column(name = "etat_motif")
    private String etatMotif;

    protected Habilitation() {
    }

    /** Asked for; it opens nothing yet. */
    Habilitation(HabilitationSaisie saisie, CadreTenu cadre, String auteur, Instant maintenant, LocalDate aujourdhui) {
        LocalDate premier = saisie.debut() == null ? aujourdhui : saisie.debut();
        cadre.exigerAVenirOuOuvert();
        Exigences exigences = new Exigences("E-DATE");
        exigences.exiger(cadre.profilsPermis().contains(saisie.profil()), "R-PART-5", "profil",
                "Le contrat ne permet pas ce profil\u202f; il permet\u202f: " + cadre.service().profilsDits(cadre.profilsPermis()) + ".");
        exigences.exiger(!premier.isBefore(PREMIER_JOUR), "debut", "Un droit ne commence pas avant le " + Typographie.date(PREMIER_JOUR) + ".");
        exigences.exiger(saisie.fin() == null || !saisie.fin().isBefore(premier), "fin", "La fin précède le début.");
        exigences.exiger(saisie.fin() == null || !saisie.fin().isBefore(aujourdhui), "fin", "Cette fin est déjà passée.");
        exigences.exiger(saisie.pourquoi() == null || saisie.pourquoi().length() <= TEXTE_MAX, "pourquoi", TEXTE_MAX + " caractères au plus.");
        exigences.refuser();
        utilisateur = saisie.utilisateur();
        contrat = cadre.contrat();
        service = cadre.service();
        profil = saisie.profil();
        structures = new TreeSet<>(saisie.structures()).toArray(String[]::new);
        debut = premier;
        fin = saisie.fin();
        pourquoi = saisie.pourquoi();
        demandeeLe = maintenant;
        demandeePar = auteur;
        devenir(EtatHabilitation.DEMANDEE, auteur, saisie.pourquoi(), maintenant);
    }

    /** DEMANDEE → ACTIVE. */
    void valider(CadreTenu cadre, Utilisateur qui, Acteur acteur, Instant maintenant) {
        acteur.refuserPourLuiMeme(utilisateur, "le donner");
        exigerEtat(EtatHabilitation.DEMANDEE, EtatHabilitation.ACTIVE);
        cadre.exigerOuvert();
        exiger(cadre.profilsPermis().contains(profil), "R-PART-5", "profil", "Le contrat ne permet plus ce profil.");
        exiger(qui.peutAvoirUnDroit(), "R-PART-8", null, "Cette personne n’est plus active\u202f: aucun droit ne peut lui être donné.");
        activeLe = maintenant;
        activeePar = acteur.identifiant();
        devenir(EtatHabilitation.ACTIVE, acteur.identifiant(), null, maintenant);
    }

    void refuser(String motif, Acteur acteur, Instant maintenant) {
        exigerEtat(EtatHabilitation.DEMANDEE, EtatHabilitation.REFUSEE);
        finir(EtatHabilitation.REFUSEE, motif, acteur, maintenant);
    }

    /** R-PART-11: at once, with its reason. */
    void suspendre(MotifSuspension motif, String texte, Acteur acteur, Instant maintenant) {
        exiger(motif != null, "R-PART-11", "motif", "Choisissez le motif de la suspension.");
        exiger(motif != MotifSuspension.AUTRE || !TextePropre.estVide(texte), "R-PART-11", "texte", "Dites pourquoi ce droit est suspendu.");
        exigerEtat(EtatHabilitation.ACTIVE, EtatHabilitation.SUSPENDUE);
        suspendueLe = maintenant;
        suspenduePar = acteur.identifiant();
        suspendueNiveau = acteur.niveau();
        suspensionMotif = motif;
        suspensionTexte = TextePropre.ouNul(texte);
        reponseAvant = acteur.niveau() == NiveauSuspension.CAF ? LocalDate.ofInstant(maintenant, Horloge.PARIS).plusDays(HabilitationService.REPONSE) : null;
        reponseLe = null;
        devenir(EtatHabilitation.SUSPENDUE, acteur.identifiant(), motif.libelle() + (suspensionTexte == null ? "" : "\u202f: " + suspensionTexte), maintenant);
    }

    /** R-PART-11: what the Caf froze may be answered; the first answer is the one its time is told by. */
    void repondre(Instant maintenant) {
        exiger(etat == EtatHabilitation.SUSPENDUE && suspendueNiveau == NiveauSuspension.CAF, "R-PART-11", null,
                "Ce droit n’est pas suspendu par la Caf\u202f: il n’y a rien à quoi répondre.");
        reponseLe = reponseLe == null ? maintenant : reponseLe;
    }

    /** Only by the level that suspended it, or above; and only under what still stands. */
    void retablir(CadreTenu cadre, Utilisateur qui, String motif, Acteur acteur, Instant maintenant) {
        exigerEtat(EtatHabilitation.SUSPENDUE, EtatHabilitation.ACTIVE);
        acteur.refuserPourLuiMeme(utilisateur, "le rétablir");
        cadre.exigerOuvert();
        exiger(acteur.niveau().peutLever(suspendueNiveau), "R-PART-11", null,
                "Ce droit est suspendu par «\u202f" + Typographie.minuscule(suspendueNiveau.libelle()) + "\u202f»\u202f: ce n’est pas à vous de le rétablir.");
        exiger(qui.peutAvoirUnDroit(), "R-PART-8", null, "Cette personne n’est plus active\u202f: ce droit ne peut pas être rétabli.");
        exigerTexte(motif, "R-PART-11", "motif", "Dites pourquoi ce droit est rétabli.");
        devenir(EtatHabilitation.ACTIVE, acteur.identifiant(), TextePropre.de(motif), maintenant);
    }

    /** ACTIVE, SUSPENDUE → RETIREE. One may give up a right of one's own. */
    void retirer(String motif, Acteur acteur, Instant maintenant) {
        exigerSuivant(EtatHabilitation.RETIREE);
        finir(EtatHabilitation.RETIREE, motif, acteur, maintenant);
    }

    /** ACTIVE → EXPIREE: its end date, a departure, a review that was not made. */
    void expirer(String motif, Acteur acteur, Instant maintenant) {
        exigerSuivant(EtatHabilitation.EXPIREE);
        finir(EtatHabilitation.EXPIREE, motif, acteur, maintenant);
    }

    /** Ends whatever it is: asked for, it is refused. */
    void clore(String motif, Acteur acteur, Instant maintenant) {
        if (etat == EtatHabilitation.DEMANDEE) {
            refuser(motif, acteur, maintenant);
        } else {
            retirer(motif, acteur, maintenant);
        }
    }

    /** ACTIVE → ACTIVE, reviewed today (R-PART-12). */
    void confirmer(Acteur acteur, LocalDate aujourdhui) {
        acteur.refuserPourLuiMeme(utilisateur, "le confirmer");
        exiger(etat == EtatHabilitation.ACTIVE, "R-PART-12", null, "Seul un droit actif se confirme\u202f; celui-ci est «\u202f" + enClair() + "\u202f».");
        dateRevue = aujourdhui;
    }

    /** Another last day; a later one is a wider right. */
    void changerFin(LocalDate nouvelle, CadreTenu cadre, Acteur acteur, LocalDate aujourdhui) {
        exiger(etat == EtatHabilitation.ACTIVE || etat == EtatHabilitation.DEMANDEE, "E-DATE", "fin", "La fin d’un droit «\u202f" + enClair() + "\u202f» ne se change pas.");
        exiger(nouvelle == null || !nouvelle.isBefore(debut) && !nouvelle.isBefore(aujourdhui), "E-DATE", "fin", "Choisissez une fin à venir, après le début.");
        boolean plusTard = nouvelle == null ? fin != null : fin != null && nouvelle.isAfter(fin);
        if (plusTard) {
            acteur.refuserPourLuiMeme(utilisateur, "le prolonger");
            cadre.exigerOuvert();
        }
        fin = nouvelle;
    }

    private void finir(EtatHabilitation vers, String motif, Acteur acteur, Instant maintenant) {
        exigerTexte(motif, "R-PART-22", "motif", "Dites pourquoi.");
        String propre = TextePropre.de(motif);
        exiger(propre.length() <= TEXTE_MAX, "R-PART-22", "motif", TEXTE_MAX + " caractères au plus.");
        finieLe = maintenant;
        finiePar = acteur.identifiant();
        finMotif = propre;
        devenir(vers, acteur.identifiant(), propre, maintenant);
    }

    private void exigerEtat(EtatHabilitation attendu, EtatHabilitation vers) {
        exiger(etat == attendu, "R-PART-22", null, refusDe(vers));
    }

    private void exigerSuivant(EtatHabilitation vers) {
        exiger(etat.suivants().contains(vers), "R-PART-22", null, refusDe(vers));
    }

    /** Another window did it already, or the state forbids it. */
    private String refusDe(EtatHabilitation vers) {
        String est = "ette habilitation est «\u202f" + enClair() + "\u202f»";
        return etat == vers ? "C’est déjà fait\u202f: c" + est + "."
                : "C" + est + "\u202f: elle ne peut pas devenir «\u202f" + Typographie.minuscule(vers.libelle()) + "\u202f».";
    }

    private String enClair() {
        return Typographie.minuscule(etat.libelle());
    }

    private void devenir(EtatHabilitation vers, String auteur, String motif, Instant maintenant) {
        etat = vers;
        etatLe = maintenant;
        etatPar = auteur;
        etatMotif = motif;
        if (vers != EtatHabilitation.SUSPENDUE && suspendueNiveau != null) {
            suspendueNiveau = null;
        }
    }

    HabilitationVue vue() {
        return new HabilitationVue(id, utilisateur, contrat, service, profil, Set.of(structures), debut, fin, etat);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long utilisateur() {
        return utilisateur;
    }

    String profil() {
        return profil;
    }

    long contrat() {
        return contrat;
    }

    EtatHabilitation etat() {
        return etat;
    }

    ServicePartenaire service() {
        return service;
    }
}
