package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.socle.commun.Horloge;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** The clock of a request, what it was answered and how it ended. */
@Embeddable
class SuiviGarde {

    @Column(name = "envoyee_le")
    private Instant envoyee;
    @Column(name = "ouverte_le")
    private Instant ouverte;
    @Column(name = "echange_le")
    private LocalDate echange;
    @Column(name = "echeance_le")
    private LocalDate echeance;
    @Column(name = "pause_depuis")
    private LocalDate pauseDepuis;
    @Column(name = "pause_jours")
    private int pauseJours;
    private int complements;
    @Column(name = "repondue_le")
    private Instant repondue;
    @Column(name = "attente_confirmee_le")
    private LocalDate attenteConfirmee;
    @Column(name = "acceptee_le")
    private Instant acceptee;
    @Column(name = "close_le")
    private Instant close;
    @Column(name = "close_par")
    private String closePar;
    @Column(name = "motifs_refus")
    private String[] motifsRefus = {};
    @Enumerated(EnumType.STRING)
    @Column(name = "motif_retrait")
    private MotifRetrait motifRetrait;
    private String reponse;
    @Column(name = "passee_de")
    private Long passeeDe;
    @Column(name = "chez_la_caf")
    private boolean chezLaCaf;

    void partir(Instant le) {
        envoyee = le;
        echeance = delai().echeance();
    }

    void ouvrir(Instant le) {
        ouverte = le;
        chezLaCaf = false;
    }

    boolean estOuverteParQuiLa() {
        return ouverte != null;
    }

    void echanger(LocalDate jour) {
        echange = jour;
    }

    /** The clock stops; as often as R-AVIP-24 allows. */
    void suspendre(LocalDate jour) {
        pauseDepuis = jour;
        complements++;
    }

    boolean peutSuspendre() {
        return complements < Delai.PAUSES_AU_PLUS;
    }

    /** The clock goes on, later by as many days. */
    void reprendre(LocalDate jour) {
        if (pauseDepuis != null) {
            pauseJours += (int) ChronoUnit.DAYS.between(pauseDepuis, jour);
            pauseDepuis = null;
            echeance = delai().echeance();
        }
    }

    void repondre(Instant le, String message) {
        repondue = repondue == null ? le : repondue;
        reponse = message;
    }

    void attendre(LocalDate jour) {
        attenteConfirmee = jour;
    }

    void accepter(Instant le) {
        acceptee = le;
    }

    void refuser(Collection<MotifRefus> motifs) {
        motifsRefus = motifs.stream().sorted(Comparator.naturalOrder()).map(Enum::name).toArray(String[]::new);
    }

    void retirer(MotifRetrait motif) {
        motifRetrait = motif;
    }

    void clore(Instant le, String par) {
        close = le;
        closePar = par;
        pauseDepuis = null;
    }

    void passer(long de) {
        passeeDe = de;
        ouverte = null;
        chezLaCaf = false;
    }

    void reprendreParLaCaf() {
        chezLaCaf = true;
    }

    Delai delai() {
        return new Delai(envoyee.atZone(Horloge.PARIS).toLocalDate(), pauseJours);
    }

    SuiviVu vu() {
        return new SuiviVu(envoyee, ouverte, echange, echeance, pauseDepuis, pauseJours, complements, repondue, attenteConfirmee, acceptee, close, closePar,
                Arrays.stream(motifsRefus).map(MotifRefus::valueOf).toList(), motifRetrait, reponse, passeeDe, chezLaCaf);
    }
}
