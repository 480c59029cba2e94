package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
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

/** One of a partner's people, from the day they are named to the day they leave. */
@Entity
@Table(schema = "partenaires", name = "utilisateur")
class Utilisateur {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "partenaire_id")
    private long partenaire;
    private String compte;
    private String prenom;
    private String nom;
    private String courriel;
    private String fonction;
    private boolean signataire;
    @Enumerated(EnumType.STRING)
    private EtatUtilisateur etat;
    @Column(name = "parti_le")
    private LocalDate partiLe;
    @Column(name = "reveille_le")
    private Instant reveilleLe;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;

    protected Utilisateur() {
    }

    Utilisateur(long partenaire, UtilisateurSaisi saisi, String compte, String auteur, Instant maintenant) {
        this.partenaire = partenaire;
        this.compte = compte;
        this.prenom = saisi.prenom();
        this.nom = saisi.nom();
        this.courriel = saisi.courriel();
        this.fonction = saisi.fonction();
        this.signataire = saisi.signataire();
        this.etat = EtatUtilisateur.CREE;
        this.creeLe = maintenant;
        this.creePar = auteur;
    }

    /** Goes on to another state, if it may follow (dossier §2.2). */
    void passer(EtatUtilisateur vers) {
        exiger(etat != vers, "R-PART-14", null, "C’est déjà fait\u202f: cette personne est «\u202f" + Typographie.minuscule(etat.libelle()) + "\u202f».");
        exiger(etat.suivants().contains(vers), "R-PART-14", null,
                "Cette personne est «\u202f" + Typographie.minuscule(etat.libelle()) + "\u202f»\u202f: elle ne peut pas devenir «\u202f"
                        + Typographie.minuscule(vers.libelle()) + "\u202f».");
        etat = vers;
    }

    /** A slip of the pen, a marriage: the person is the same. */
    void nommer(UtilisateurSaisi juste) {
        prenom = juste.prenom();
        nom = juste.nom();
        fonction = juste.fonction();
    }

    String courriel() {
        return courriel;
    }

    /** Has left on that day: nothing is open to them any more. */
    void partir(LocalDate jour, LocalDate aujourdhui) {
        exiger(jour != null && !jour.isAfter(aujourdhui), "R-PART-14", "jour", "Un départ se note le jour même, ou après\u202f: choisissez aujourd’hui ou un jour passé.");
        passer(EtatUtilisateur.CLOTURE);
        partiLe = jour;
    }

    /** Back after a long absence, which counts again from now. */
    void reveiller(Instant maintenant) {
        exiger(etat == EtatUtilisateur.INACTIF, "R-PART-14", null, "Seul un compte inactif se réveille.");
        passer(EtatUtilisateur.ACTIF);
        reveilleLe = maintenant;
    }

    void recevoirUnCompte(String identifiant) {
        compte = identifiant;
    }

    boolean peutAvoirUnDroit() {
        return etat == EtatUtilisateur.CREE || etat == EtatUtilisateur.ACTIF;
    }

    String fonction() {
        return fonction;
    }

    UtilisateurVu vu(boolean administrateur) {
        return new UtilisateurVu(id, partenaire, compte, prenom, nom, courriel, signataire, administrateur, etat);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long partenaire() {
        return partenaire;
    }

    String compte() {
        return compte;
    }

    EtatUtilisateur etat() {
        return etat;
    }
}
