package fr.passerelle.avip.comite;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Exigences;
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
import java.time.LocalTime;

/** A session of the committee: planned, then held and closed with its minutes, or cancelled. */
@Entity(name = "SeanceDuComite")
@Table(schema = "avip", name = "seance")
class Seance {

    static final String REGLE = "R-AVIP-29";
    private static final int LIEU = 200;
    private static final int TEXTE = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private LocalDate le;
    private LocalTime heure;
    private String lieu;
    @Enumerated(EnumType.STRING)
    private EtatSeance etat;
    @Column(name = "ordre_du_jour")
    private String ordreDuJour;
    @Column(name = "compte_rendu")
    private String compteRendu;
    @Column(name = "document_id")
    private Long document;
    @Column(name = "invitee_le")
    private Instant inviteeLe;
    @Column(name = "close_le")
    private Instant closeLe;
    @Column(name = "close_par")
    private String closePar;
    @Column(name = "creee_le")
    private Instant creeeLe;
    @Column(name = "creee_par")
    private String creeePar;

    protected Seance() {
    }

    Seance(SeanceSaisie saisie, String auteur, Instant maintenant) {
        etat = EtatSeance.PREVUE;
        creeePar = auteur;
        creeeLe = maintenant;
        prendre(saisie);
    }

    void corriger(SeanceSaisie saisie) {
        exigerPrevue();
        prendre(saisie);
    }

    private void prendre(SeanceSaisie saisie) {
        String ou = TextePropre.ligne(saisie.lieu());
        String texte = TextePropre.ouNul(saisie.ordreDuJour());
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(saisie.le() != null, "le", "Indiquez le jour de la séance.");
        exigences.exiger(saisie.heure() != null, "heure", "Indiquez l’heure, par exemple 14:00.");
        exigences.exiger(!ou.isEmpty() && ou.length() <= LIEU, "lieu", "Indiquez le lieu, en " + LIEU + " caractères au plus.");
        exigences.exiger(texte == null || texte.length() <= TEXTE, "ordreDuJour", TEXTE + " caractères au plus.");
        exigences.refuser();
        le = saisie.le();
        heure = saisie.heure();
        lieu = ou;
        ordreDuJour = texte;
    }

    void convoquer(Instant maintenant) {
        exigerPrevue();
        inviteeLe = maintenant;
    }

    /** Held: nothing of it changes any more. */
    void clore(String texte, String auteur, Instant maintenant, LocalDate jour) {
        exigerPrevue();
        exiger(!le.isAfter(jour), REGLE, null, "La séance est prévue le " + Typographie.date(le) + ". Elle se clôt une fois tenue.");
        String propre = TextePropre.ouNul(texte);
        exiger(propre == null || propre.length() <= TEXTE, "E-LONGUEUR", "compteRendu", TEXTE + " caractères au plus.");
        compteRendu = propre;
        etat = EtatSeance.TENUE;
        closeLe = maintenant;
        closePar = auteur;
    }

    void garder(long numero) {
        document = numero;
    }

    void annuler() {
        exigerPrevue();
        etat = EtatSeance.ANNULEE;
    }

    void exigerPrevue() {
        exiger(etat == EtatSeance.PREVUE, REGLE, null, "Cette séance est dans l’état «\u202f" + etat.libelle() + "\u202f»\u202f: plus rien ne s’y change.");
    }

    /** « le 12 novembre 2026 à 14 h 00 ». */
    String quand() {
        return Typographie.date(le) + " à " + heure.getHour() + "\u00a0h\u00a0" + "%02d".formatted(heure.getMinute());
    }

    SeanceVue vue() {
        return new SeanceVue(id, version, le, quand(), heure, lieu, etat, ordreDuJour, compteRendu, document, inviteeLe, closeLe, closePar);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    LocalDate le() {
        return le;
    }

    String lieu() {
        return lieu;
    }

    Long document() {
        return document;
    }
}
