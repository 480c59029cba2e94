package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.faits.AdresseChangee;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The account of one person: its roles, its password's digest, its failures and its sessions. */
@Entity
@Table(schema = "comptes", name = "compte")
class Compte {

    private static final Duration ADRESSE_RECENTE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String identifiant;
    private String nom;
    private String prenom;
    private String courriel;
    @Column(name = "adresse_sure_le")
    private Instant adresseSureLe;
    @Column(name = "adresse_d_avant")
    private String adresseDAvant;
    private String service;
    @Enumerated(EnumType.STRING)
    private Population population = Population.AGENT;
    @Enumerated(EnumType.STRING)
    private EtatCompte etat = EtatCompte.ACTIF;
    private String empreinte;
    private int echecs;
    @Column(name = "bloque_jusqua")
    private Instant bloqueJusqua;
    @Column(name = "derniere_connexion")
    private Instant derniereConnexion;
    @Column(name = "connexion_precedente")
    private Instant connexionPrecedente;
    @Column(name = "fermeture_proposee_le")
    private Instant fermetureProposeeLe;
    @Column(name = "suspendu_motif")
    private String suspenduMotif;
    @Column(name = "ferme_le")
    private Instant fermeLe;
    @Column(name = "mot_de_passe_a_changer")
    private boolean motDePasseAChanger;
    @Column(name = "sessions_depuis")
    private Instant sessionsDepuis;
    @Column(name = "cree_le")
    private Instant creeLe;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "comptes", name = "compte_role", joinColumns = @JoinColumn(name = "compte_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Compte() {
    }

    Compte(NouveauCompte nouveau, String empreinte, Instant maintenant) {
        this.identifiant = nouveau.identifiant().toLowerCase(Locale.ROOT);
        this.nom = nouveau.nom();
        this.prenom = nouveau.prenom();
        this.courriel = nouveau.courriel();
        this.service = nouveau.service();
        this.population = nouveau.population();
        this.roles = new HashSet<>(nouveau.roles());
        this.empreinte = empreinte;
        this.sessionsDepuis = maintenant;
        this.creeLe = maintenant;
    }

    /** Counts a failure; each one past the first few makes the next try wait longer (R-USAG-57). */
    void echouer(Instant maintenant, ReglagesConnexion reglages) {
        echecs++;
        bloqueJusqua = maintenant.plus(reglages.attenteApres(echecs));
    }

    void reussir(Instant maintenant) {
        echecs = 0;
        bloqueJusqua = null;
        connexionPrecedente = derniereConnexion;
        fermetureProposeeLe = null;
        derniereConnexion = maintenant;
    }

    boolean estBloque(Instant maintenant) {
        return bloqueJusqua != null && maintenant.isBefore(bloqueJusqua);
    }

    void changerMotDePasse(String nouvelleEmpreinte, Instant maintenant) {
        empreinte = nouvelleEmpreinte;
        echecs = 0;
        bloqueJusqua = null;
        motDePasseAChanger = false;
        sessionsDepuis = maintenant;
    }

    /** Somebody else knows its password: it opens nothing but the page where another is chosen. */
    void faireChangerLeMotDePasse() {
        motDePasseAChanger = true;
    }

    boolean motDePasseAChanger() {
        return motDePasseAChanger;
    }

    /** A slip of the pen, a marriage: the person is the same. */
    void nommer(String nouveauPrenom, String nouveauNom) {
        prenom = nouveauPrenom;
        nom = nouveauNom;
    }

    /**
     * Changes where the person is written to. An account that has served is not to be had by whoever may change its address: the new one
     * is sure in a few days only, or as soon as the former confirms it. Empty when nothing changes.
     */
    Optional<AdresseChangee> changerAdresse(String nouvelle, Instant maintenant) {
        if (Objects.equals(nouvelle, courriel)) {
            return Optional.empty();
        }
        String sure = adresseSure(maintenant) ? courriel : adresseDAvant;
        boolean jamaisEntre = jamaisEntre();
        AdresseChangee fait = new AdresseChangee(identifiant, sure, courriel, nouvelle, jamaisEntre);
        courriel = nouvelle;
        boolean deNouveauSure = jamaisEntre || Objects.equals(nouvelle, sure);
        adresseDAvant = deNouveauSure ? null : sure;
        adresseSureLe = deNouveauSure ? null : maintenant.plus(ADRESSE_RECENTE);
        return Optional.of(fait);
    }

    boolean jamaisEntre() {
        return derniereConnexion == null;
    }

    boolean adresseSure(Instant maintenant) {
        return adresseSureLe == null || !maintenant.isBefore(adresseSureLe);
    }

    void changerService(String nouveau) {
        service = nouveau;
    }

    void changerRoles(Set<String> nouveaux) {
        roles.clear();
        roles.addAll(nouveaux);
    }

    void suspendre(String motif, Instant maintenant) {
        exigerPasFermePourDeBon();
        etat = EtatCompte.SUSPENDU;
        fermetureProposeeLe = null;
        suspenduMotif = motif;
        sessionsDepuis = maintenant;
    }

    /** For good: nobody comes in by it any more, and its name stays for the journal. */
    void fermer(String motif, Instant maintenant) {
        exigerPasFermePourDeBon();
        etat = EtatCompte.FERME;
        fermetureProposeeLe = null;
        suspenduMotif = motif;
        sessionsDepuis = maintenant;
        fermeLe = maintenant;
    }

    private void exigerPasFermePourDeBon() {
        exiger(fermeLe == null, "COMPTE", null, "Ce compte est fermé pour de bon. Si la personne revient, ouvrez-lui-en un autre.");
    }

    void reactiver() {
        exigerPasFermePourDeBon();
        etat = EtatCompte.ACTIF;
        suspenduMotif = null;
        echecs = 0;
        bloqueJusqua = null;
    }

    boolean estActif() {
        return etat == EtatCompte.ACTIF;
    }

    CompteVu enVue(Capacites capacites) {
        return new CompteVu(identifiant, version, nomAffiche(), courriel, adresseSureLe, service, etat, suspenduMotif, bloqueJusqua,
                derniereConnexion, capacites.roles(roles));
    }

    CompteVu.Etat enEtat() {
        return new CompteVu.Etat(prenom, nom, fermeLe, motDePasseAChanger, population == Population.AGENT);
    }

    Agent enAgent() {
        return new Agent(identifiant, nomAffiche(), service);
    }

    String nomAffiche() {
        return nomAffiche(prenom, nom);
    }

    static String nomAffiche(String prenom, String nom) {
        return TextePropre.de(prenom + " " + nom);
    }

    String identifiant() {
        return identifiant;
    }

    String courriel() {
        return courriel;
    }

    Population population() {
        return population;
    }

    String empreinte() {
        return empreinte;
    }

    Instant sessionsDepuis() {
        return sessionsDepuis;
    }

    Set<String> roles() {
        return roles;
    }

    int version() {
        return version;
    }

    Long id() {
        return id;
    }
}
