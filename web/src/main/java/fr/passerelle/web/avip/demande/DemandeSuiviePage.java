package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.demande.DemandeSuivie;
import fr.passerelle.avip.demande.MesDemandesService;
import fr.passerelle.avip.demande.OrienterService;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.orientation.ComplementDonne;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Heure;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** The thread of one request, as the body that made it sees it: its clock, what comes next, what is asked, what was answered. */
@Named
@ViewScoped
public class DemandeSuiviePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MesDemandesService service;
    @Inject
    private OrienterService orienter;

    private Long id;
    private DemandeSuivie suivie;
    private String complement;
    private BesoinForm besoin = new BesoinForm();
    private MotifRetrait motifRetrait;
    private String precision;
    private LocalDate echange;

    public void ouvrir() {
        suivie = service.demande(id == null ? 0 : id);
    }

    public String completer() {
        ComplementDonne donne = new ComplementDonne(complement, besoin.getEntree(), besoin.getDateFerme(), Set.of(besoin.getDemiJournees()),
                Heure.lue(besoin.getHeuresDebut()).orElse(null), Heure.lue(besoin.getHeuresFin()).orElse(null));
        return faire(() -> service.completer(id, version(), donne), "Votre complément est donné\u202f: le délai de réponse court de nouveau.");
    }

    public String retirer() {
        return faire(() -> service.retirer(id, version(), motifRetrait, precision), "La demande est retirée\u202f: la structure en est avertie.");
    }

    public String noterEchange() {
        return faire(() -> service.noterEchange(id, version(), echange), "L’échange est noté.");
    }

    public String recommencer() {
        long[] brouillon = new long[1];
        String suite = Messages.siPermis(() -> brouillon[0] = orienter.commencerDepuis(id), null, "/avip/orienter");
        return suite == null ? null : "/avip/orienter?id=" + brouillon[0] + "&faces-redirect=true";
    }

    private String faire(Runnable acte, String fait) {
        return Messages.siPermis(acte, this::ouvrir, fait, "/avip/demande?id=" + id);
    }

    private int version() {
        return suivie.demande().version();
    }

    /** Where it stands and what comes next, in a sentence: the clock first. */
    public String getSuite() {
        String echeance = Typographie.date(suivie.demande().suivi().echeance());
        return switch (suivie.demande().statut()) {
            case BROUILLON -> "";
            case ENVOYEE -> "La structure doit ouvrir votre demande. " + attendue(echeance);
            case EN_EXAMEN -> "La structure examine votre demande. " + attendue(echeance);
            case COMPLEMENT_DEMANDE -> "C’est à vous\u202f: répondez à la question ci-dessous. Le délai est suspendu\u202f; sans réponse sous trente jours, la demande serait retirée.";
            case LISTE_ATTENTE -> "Sur liste d’attente. La structure confirme l’attente tous les trente jours\u202f; vous êtes averti dès qu’une place se libère.";
            case ACCEPTEE -> "Acceptée\u202f: la place est réservée. Le contrat d’accueil se signe avec le parent sous quinze jours.";
            case SANS_REPONSE -> "Sans réponse depuis trente jours\u202f: la Caf a repris votre demande et vous répondra.";
            case REFUSEE -> "Refusée. Lisez pourquoi, puis orientez le parent vers une autre structure.";
            case RETIREE -> "Retirée le " + close() + ".";
            case SANS_OBJET -> "Sans objet\u202f: une autre structure accueille l’enfant, ou il n’y a plus rien à demander.";
            case CONVERTIE -> "Le contrat d’accueil est signé.";
            case NON_CONCRETISEE -> "L’accueil n’a pas eu lieu. Vous pouvez faire une nouvelle demande.";
        };
    }

    private String attendue(String echeance) {
        if (suivie.demande().suivi().chezLaCaf()) {
            return "La Caf l’a reprise\u202f: c’est elle qui vous répondra.";
        }
        return suivie.demande().enRetard(suivie.aujourdhui()) ? "Réponse attendue depuis le " + echeance + "\u202f: la structure est relancée, puis la Caf s’en saisit."
                : "Réponse attendue au plus tard le " + echeance + ".";
    }

    private String close() {
        return Typographie.date(suivie.demande().suivi().close().atZone(Horloge.PARIS).toLocalDate());
    }

    public String getTonDeLaSuite() {
        boolean aMoi = suivie.peutCompleter();
        return aMoi || suivie.demande().enRetard(suivie.aujourdhui()) ? "attention" : "info";
    }

    public DemandeSuivie getSuivie() {
        return suivie;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getComplement() {
        return complement;
    }

    public void setComplement(String complement) {
        this.complement = complement;
    }

    public BesoinForm getBesoin() {
        return besoin;
    }

    public MotifRetrait getMotifRetrait() {
        return motifRetrait;
    }

    public void setMotifRetrait(MotifRetrait motifRetrait) {
        this.motifRetrait = motifRetrait;
    }

    public String getPrecision() {
        return precision;
    }

    public void setPrecision(String precision) {
        this.precision = precision;
    }

    public LocalDate getEchange() {
        return echange;
    }

    public void setEchange(LocalDate echange) {
        this.echange = echange;
    }
}
