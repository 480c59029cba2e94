package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.acte.Rectification;
import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The mediator's answer and its effects; the first answer's date is kept for the delay when a case is reopened (R-MED-32). */
@Embeddable
class ReponseApportee {

    @Column(name = "date_premiere_reponse")
    private LocalDate datePremiereReponse;
    @Column(name = "date_reponse")
    private LocalDate date;
    @Enumerated(EnumType.STRING)
    @Column(name = "mode_reponse")
    private ModeReponse mode;
    @Enumerated(EnumType.STRING)
    private PositionCaf position;
    @Enumerated(EnumType.STRING)
    private OrigineDysfonctionnement origine;
    @Column(name = "montant_rappel")
    private BigDecimal montantRappel;
    @Column(name = "montant_indu_annule")
    private BigDecimal montantInduAnnule;
    @Column(name = "montant_indu_detecte")
    private BigDecimal montantInduDetecte;
    @Column(name = "droits_retrouves")
    private String droitsRetrouves = "";
    @Column(name = "texte_reponse")
    private String texte = "";
    @Column(name = "rappel_le")
    private LocalDate rappelLe;
    @Column(name = "rappel_resume")
    private String rappelResume = "";
    /** What was promised. */
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Suivi> suivis = new ArrayList<>();

    protected ReponseApportee() {
    }

    static ReponseApportee aucune() {
        return new ReponseApportee();
    }

    /**
     * Checks the answer and takes it over; refuses what T12 misses.
     *
     * @param injoignable why its mode reaches nobody, or {@code null}
     */
    void prendre(Saisine saisine, ReponseDonnee r, String injoignable, LocalDate aujourdhui) {
        verifier(r, injoignable, saisine.dateReception(), saisine.dateRecevabilite(), aujourdhui);
        date = r.date();
        datePremiereReponse = datePremiereReponse == null ? r.date() : datePremiereReponse;
        mode = r.mode();
        position = r.position();
        origine = r.origine();
        montantRappel = r.montantRappel();
        montantInduAnnule = r.montantInduAnnule();
        montantInduDetecte = r.montantInduDetecte();
        droitsRetrouves = TextePropre.de(r.droitsRetrouves());
        texte = TextePropre.de(r.texte());
        rappelLe = r.rappelLe();
        rappelResume = TextePropre.de(r.rappelResume());
        r.suivis().stream().filter(s -> !TextePropre.estVide(s)).forEach(s -> suivis.add(new Suivi(saisine, s, r.suitesAvant())));
    }

    /** @param jour when it was done, or {@code null}: it is to be done again */
    String marquerSuivi(long idSuivi, LocalDate jour, LocalDate aujourdhui) {
        Suivi suivi = suivis.stream().filter(s -> s.id() == idSuivi).findFirst()
                .orElseThrow(() -> new RegleRefusee("R-MED-26", "Cette suite n’existe pas."));
        exiger(jour == null || !jour.isBefore(datePremiereReponse) && !jour.isAfter(aujourdhui), "R-MED-26", "suivis[" + suivis.indexOf(suivi) + "].faitLe",
                "Une suite se fait entre la réponse et aujourd’hui.");
        suivi.faire(jour);
        return jour == null ? "Suite remise à faire\u202f: " + suivi.intitule() + "."
                : "Suite faite" + (jour.equals(aujourdhui) ? "" : " le " + Typographie.date(jour)) + "\u202f: " + suivi.intitule() + ".";
    }

    int suivisOuverts() {
        return (int) suivis.stream().filter(Suivi::estOuvert).count();
    }

    private static void verifier(ReponseDonnee r, String injoignable, LocalDate reception, LocalDate recevabilite, LocalDate aujourdhui) {
        Exigences exigences = Acte.REPONDRE.exigences();
        exigences.exiger(r.date() != null, "date", "Indiquez la date de la réponse.");
        if (r.date() != null) {
            verifierLaDate(r.date(), reception, recevabilite, aujourdhui, exigences);
        }
        exigences.exiger(r.remiseLe() == null || !estAvant(r.remiseLe(), r.date()) && !r.remiseLe().isAfter(aujourdhui), "R-MED-6",
                "remiseLe", "La remise aux deux parties ne peut ni précéder la réponse, ni être dans le futur.");
        exigences.exiger(r.position() != null, "position", "Choisissez la position de la Caf.");
        exigences.exiger(r.origine() != null, "origine", "Choisissez l’origine du dysfonctionnement, ou «\u202fAucun dysfonctionnement\u202f».");
        exigences.exiger(r.mode() != null, "mode", "Choisissez le mode de réponse.");
        if (r.mode() != null) {
            forme(r, aujourdhui, exigences);
        }
        exigences.exiger(r.suitesAvant() == null || !estAvant(r.suitesAvant(), r.date()), "suitesAvant", "Les suites ne peuvent pas être promises pour une date passée.");
        montant(r.montantRappel(), "montantRappel", exigences);
        montant(r.montantInduAnnule(), "montantInduAnnule", exigences);
        montant(r.montantInduDetecte(), "montantInduDetecte", exigences);
        exigences.exiger(injoignable == null, "R-MED-8", "mode", injoignable);
        exigences.refuser();
    }

    private static void verifierLaDate(LocalDate date, LocalDate reception, LocalDate recevabilite, LocalDate aujourdhui, Exigences exigences) {
        if (date.isBefore(reception)) {
            exigences.exiger(false, "date", "La réponse ne peut pas précéder la réception.");
        } else {
            exigences.exiger(!estAvant(date, recevabilite), "date", "La réponse ne peut pas précéder la notification de recevabilité.");
        }
        exigences.exiger(!date.isAfter(aujourdhui), "date", "La date de la réponse ne peut pas être dans le futur.");
    }

    private static boolean estAvant(LocalDate jour, LocalDate borne) {
        return borne != null && jour.isBefore(borne);
    }

    private static void forme(ReponseDonnee r, LocalDate aujourdhui, Exigences exigences) {
        if (r.mode().estEcrit()) {
            exigences.exigerTexte(r.texte(), "texte", "Écrivez la réponse.");
            return;
        }
        exigences.exiger(r.rappelLe() != null, "R-MED-13", "rappelLe", "Une réponse orale demande la date de l’échange.");
        exigences.exiger(r.rappelLe() == null || !r.rappelLe().isAfter(aujourdhui), "R-MED-13", "rappelLe", "L’échange ne peut pas être dans le futur.");
        exigences.exiger(!TextePropre.estVide(r.rappelResume()), "R-MED-13", "rappelResume", "Une réponse orale demande un résumé daté de l’échange.");
    }

    private static void montant(BigDecimal montant, String champ, Exigences exigences) {
        exigences.exiger(montant == null || montant.signum() >= 0 && montant.scale() <= 2 && montant.precision() - montant.scale() <= 8,
                champ, "Montant invalide (ex. 1 234,56).");
    }

    /** What a bilan counts of this answer; {@code null} when none was given. */
    Rectification.Reponse comptee() {
        return datePremiereReponse == null ? null : new Rectification.Reponse(datePremiereReponse, position, mode, origine);
    }

    /** Takes over what a bilan counts of an answer (R-MED-25); it must be as plausible as one just given. */
    void rectifier(Rectification.Reponse r, LocalDate reception, LocalDate recevabilite, LocalDate aujourdhui) {
        exiger(r.premiere() != null, "R-MED-25", "date", "Indiquez la date de la réponse.");
        Acte.REPONDRE.exiger(!r.premiere().isBefore(reception) && (recevabilite == null || !r.premiere().isBefore(recevabilite)), "date",
                "La réponse ne peut précéder ni la réception, ni la notification de recevabilité.");
        Acte.REPONDRE.exiger(!r.premiere().isAfter(aujourdhui), "date", "La date de la réponse ne peut pas être dans le futur.");
        exiger(r.position() != null, "R-MED-25", "position", "Choisissez la position de la Caf.");
        exiger(r.mode() != null, "R-MED-25", "mode", "Choisissez le mode de réponse.");
        date = datePremiereReponse.equals(date) ? r.premiere() : date;
        datePremiereReponse = r.premiere();
        position = r.position();
        mode = r.mode();
        origine = r.origine();
    }

    /** Opens a new cycle: the answer is to be given again, but its first date and last position stay (R-MED-32). */
    void recommencer() {
        date = null;
    }

    LocalDate date() {
        return date;
    }

    LocalDate premiere() {
        return datePremiereReponse;
    }

    PositionCaf position() {
        return position;
    }

    ModeReponse mode() {
        return mode;
    }

    /** What the recommendation says: the written text, or the summary of the call. */
    String recommandation() {
        return texte.isEmpty() ? rappelResume : texte;
    }
}
