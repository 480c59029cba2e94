package fr.passerelle.socle.signatures;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Whose signature is awaited, and that signature once given: it never changes afterwards. */
@Entity
@Table(schema = "signatures", name = "signataire")
class Signataire {

    private static final Duration ENTRE_DEUX_RELANCES = Duration.ofHours(20);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private int rang;
    private String role;
    private String libelle;
    private String nom;
    private String compte;
    private String permission;
    private String courriel;
    private String page;
    private int relances;
    @Column(name = "relance_le")
    private Instant relanceLe;
    @Enumerated(EnumType.STRING)
    private Moyen moyen;
    @Column(name = "signe_le")
    private Instant signeLe;
    private LocalDate jour;
    @Column(name = "nom_signe")
    private String nomSigne;
    @Column(name = "signe_par")
    private String signePar;
    @Column(name = "piece_id")
    private Long piece;
    private String empreinte;

    protected Signataire() {
    }

    Signataire(int rang, SignataireAttendu attendu) {
        this.rang = rang;
        role = attendu.role();
        libelle = attendu.libelle();
        nom = attendu.nom();
        compte = attendu.compte();
        permission = attendu.permission();
        courriel = attendu.courriel();
        page = attendu.page();
    }

    /** Whether that person may accept for this signatory. */
    boolean estPour(Appelant qui) {
        return compte != null ? compte.equals(qui.identifiant()) : permission != null && qui.peut(permission);
    }

    boolean aAccepte(String identifiant) {
        return moyen == Moyen.APPLICATION && signePar.equals(identifiant);
    }

    void accepter(String empreinte, String nomTape, String par, Instant maintenant) {
        signer(Moyen.APPLICATION, empreinte, nomTape, par, LocalDate.ofInstant(maintenant, Horloge.PARIS), maintenant);
    }

    void recevoirLePapier(SignaturePapier papier, String par, Instant maintenant) {
        piece = papier.piece();
        signer(Moyen.PAPIER, papier.empreinte(), papier.nom(), par, papier.jour(), maintenant);
    }

    private void signer(Moyen comment, String lue, String nomTape, String par, LocalDate quand, Instant maintenant) {
        moyen = comment;
        empreinte = lue;
        nomSigne = nomTape;
        signePar = par;
        jour = quand;
        signeLe = maintenant;
    }

    void exigerPasEncore() {
        exiger(signeLe == null, "SIGNATURE", null, libelle + ", c’est déjà signé"
                + (signeLe == null ? "" : " par " + nomSigne + " le " + Typographie.date(jour)) + ".");
    }

    /** Reminded again, not twice in a day. */
    void relancer(Instant maintenant) {
        exigerPasEncore();
        exiger(relanceLe == null || !maintenant.isBefore(relanceLe.plus(ENTRE_DEUX_RELANCES)), "SIGNATURE", null,
                "Une relance est déjà partie aujourd’hui.");
        relanceLe = maintenant;
        relances++;
    }

    /** Whether a reminder is due by itself: so long after the last word, and not for ever. */
    boolean estARelancer(Instant depuis, Instant maintenant, int jours, int fois) {
        Instant dernier = relanceLe == null ? depuis : relanceLe;
        return signeLe == null && relances < fois && !maintenant.isBefore(dernier.plus(Duration.ofDays(jours)));
    }

    boolean aSigne() {
        return signeLe != null;
    }

    String role() {
        return role;
    }

    String libelle() {
        return libelle;
    }

    String compte() {
        return compte;
    }

    String permission() {
        return permission;
    }

    String courriel() {
        return courriel;
    }

    String page() {
        return page;
    }

    LocalDate jour() {
        return jour;
    }

    String signePar() {
        return signePar;
    }

    /** @param par the name of who accepted or recorded */
    CircuitVu.SignataireVu enVue(String par) {
        return new CircuitVu.SignataireVu(role, libelle, nom, compte, permission, courriel, relances, relanceLe, moyen, signeLe, jour, nomSigne, par,
                piece, empreinte);
    }
}
