package fr.passerelle.agenda;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.TextePropre;
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
import java.time.LocalDateTime;

/** A meeting: announced, moved or cancelled until it is held, then told. */
@Entity
@Table(schema = "agenda", name = "seance")
class Seance {

    private static final String REGLE = "RENCONTRE";
    private static final int MOTIF_AU_PLUS = 500;
    private static final int COMPTE_RENDU_AU_PLUS = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String cadre;
    private String titre;
    private Instant debut;
    private Instant fin;
    private String lieu;
    @Column(name = "ordre_du_jour")
    private String ordreDuJour;
    @Enumerated(EnumType.STRING)
    private EtatSeance etat;
    private int annonce;
    @Column(name = "annulation_motif")
    private String annulationMotif;
    @Column(name = "compte_rendu")
    private String compteRendu;
    @Column(name = "compte_rendu_le")
    private Instant compteRenduLe;
    @Column(name = "creee_le")
    private Instant creeeLe;
    @Column(name = "creee_par")
    private String creeePar;

    protected Seance() {
    }

    Seance(SeanceSaisie saisie, String auteur, Instant maintenant) {
        saisie.verifier(maintenant);
        etat = EtatSeance.PREVUE;
        creeePar = auteur;
        creeeLe = maintenant;
        prendre(saisie);
    }

    /** Changes what is announced; says whether those invited have to be told. */
    boolean corriger(SeanceSaisie saisie, Instant maintenant) {
        exigerPrevue();
        saisie.verifier(maintenant);
        boolean autre = !saisie.commence().equals(debut) || !saisie.finit().equals(fin) || !saisie.lieu().equals(lieu) || !saisie.titre().equals(titre)
                || !saisie.ordreDuJour().equals(ordreDuJour);
        prendre(saisie);
        annonce += autre ? 1 : 0;
        return autre;
    }

    void annuler(String motif) {
        exigerPrevue();
        exiger(!TextePropre.estVide(motif) && motif.length() <= MOTIF_AU_PLUS, REGLE, "motif", "Dites pourquoi, en " + MOTIF_AU_PLUS + " caractères au plus\u202f: les invités le liront.");
        etat = EtatSeance.ANNULEE;
        annulationMotif = TextePropre.de(motif);
        annonce++;
    }

    /** Presence and minutes are of a meeting that has begun. */
    void tenir(Instant maintenant) {
        exiger(etat != EtatSeance.ANNULEE, REGLE, null, "Cette rencontre a été annulée.");
        exiger(!maintenant.isBefore(debut), REGLE, null, "Les présences et le compte rendu viennent une fois la rencontre commencée.");
        etat = EtatSeance.TENUE;
    }

    void rendreCompte(String texte, Instant maintenant) {
        exiger(!TextePropre.estVide(texte) && texte.length() <= COMPTE_RENDU_AU_PLUS, REGLE, "compteRendu",
                "Écrivez le compte rendu, en " + COMPTE_RENDU_AU_PLUS + " caractères au plus.");
        tenir(maintenant);
        compteRendu = TextePropre.de(texte);
        compteRenduLe = maintenant;
    }

    void exigerPrevue() {
        exiger(etat == EtatSeance.PREVUE, REGLE, null, "Cette rencontre est " + etat.libelle().toLowerCase() + "\u202f: rien n’y change plus.");
    }

    private void prendre(SeanceSaisie s) {
        cadre = s.cadre();
        titre = s.titre();
        debut = s.commence();
        fin = s.finit();
        lieu = s.lieu();
        ordreDuJour = s.ordreDuJour();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return "SEA-%05d".formatted(id);
    }

    SeanceSaisie saisie() {
        return new SeanceSaisie(cadre, titre, aParis(debut).toLocalDate(), aParis(debut).toLocalTime(), aParis(fin).toLocalTime(), lieu, ordreDuJour);
    }

    SeanceVue vue(String libelleDuCadre, String pageDuCadre) {
        return new SeanceVue(id, version, reference(), cadre, libelleDuCadre, pageDuCadre, titre, debut, fin, lieu, ordreDuJour, etat, annonce, annulationMotif, compteRendu);
    }

    private static LocalDateTime aParis(Instant moment) {
        return moment.atZone(Horloge.PARIS).toLocalDateTime();
    }
}
