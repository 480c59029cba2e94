package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.AccueilDeDemande;
import fr.passerelle.partenaires.demande.DemandeService;
import fr.passerelle.partenaires.demande.DemandeSuivie;
import fr.passerelle.partenaires.demande.PointVu;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.ControleDemande;
import fr.passerelle.partenaires.demande.saisie.EtapeDemande;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request for access on the partner's side: begun, filled step by step, sent, completed where the Caf asks, and followed to its end.
 * The secretariat fills there what came on paper.
 */
@Named
@ViewScoped
public class DemandePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/partenaires/demande";

    @Inject
    private DemandeService service;
    @Inject
    private Clock horloge;

    private String ref;
    private String etape;
    private int version;
    private DemandeForm form = new DemandeForm();
    private Map<String, String> reponses = new HashMap<>();
    private AccueilDeDemande accueil;
    private DemandeSuivie suivie;
    private String motif;
    private Instant gardeeLe;

    /** Opens one's own, or the one the address names. */
    public void ouvrir() {
        if (ref == null) {
            accueil = service.accueil();
            if (accueil.derniere() == null) {
                return;
            }
            lire(accueil.derniere());
        } else {
            lire(ref);
        }
        form = DemandeForm.de(suivie.demande().contenu());
    }

    private void lire(String reference) {
        suivie = service.demande(reference);
        version = suivie.demande().version();
    }

    /** The newer version, as the base of what was typed. */
    private void relire() {
        lire(suivie.demande().reference());
    }

    public String commencer() {
        return Messages.siPermis(() -> service.commencer(), null, ICI);
    }

    /** Keeps what is typed so far; asked for by the page every few seconds and on leaving. */
    public void garderBrouillon() {
        if (Messages.siPermis(this::garder, this::relire, null, ICI) != null) {
            gardeeLe = Instant.now(horloge);
        }
    }

    private void garder() {
        version = service.garder(suivie.demande().reference(), version, form.saisie());
    }

    /** Keeps, and goes on once the step is right. */
    public String continuer() {
        return aller(getEtapeCourante().suivante(isAjout()), true);
    }

    /** Keeps, and goes back whatever is left to do. */
    public String revenir() {
        return aller(getEtapeCourante().precedente(isAjout()), false);
    }

    /** Keeps, and leaves: all of it is there when one comes back. */
    public String quitter() {
        return Messages.siPermis(this::garder, this::relire, "Votre demande est gardée telle quelle\u202f: vous la reprendrez quand vous voudrez.",
                suivie.papier() ? "/partenaires/demandes" : "/");
    }

    private String aller(EtapeDemande vers, boolean juste) {
        form.ranger();
        String suite = Messages.siPermis(this::garder, this::relire, null, adresse(vers));
        List<RegleRefusee> refus = juste && suite != null ? ControleDemande.refus(form.saisie(), getEtapeCourante()) : List.of();
        refus.forEach(Messages::refuser);
        if (!refus.isEmpty()) {
            Messages.saisieGardee();
        }
        return refus.isEmpty() ? suite : null;
    }

    public String envoyer() {
        return Messages.siPermis(() -> service.envoyer(suivie.demande().reference(), version), this::relire,
                suivie.papier() ? "La demande est enregistrée\u202f: elle attend d’être prise en instruction."
                        : "Votre demande est envoyée. Vous recevrez un courriel à chaque fois que ce sera à vous.",
                suivie.papier() ? "/partenaires/demande-instruite?ref=" + suivie.demande().reference() : ICI);
    }

    /** Answers what the Caf asked again. */
    public String completer() {
        form.ranger();
        Map<ChampDemande, String> mots = new EnumMap<>(ChampDemande.class);
        getPointsOuverts().forEach(p -> mots.put(p.champ(), reponses.get(p.champ().nom())));
        return Messages.siPermis(() -> service.completer(suivie.demande().reference(), version, form.saisie(), mots), this::relire,
                "Votre complément est envoyé à la Caf.", suivie.papier() ? "/partenaires/demande-instruite?ref=" + suivie.demande().reference() : ICI);
    }

    public String abandonner() {
        return Messages.siPermis(() -> service.abandonner(suivie.demande().reference(), version, motif), this::relire, "La demande est abandonnée.",
                suivie.papier() ? "/partenaires/demandes" : ICI);
    }

    public boolean isEnSaisie() {
        return suivie != null && suivie.aRemplir() && suivie.demande().etat() == EtatDemande.BROUILLON;
    }

    public boolean isEnComplement() {
        return suivie != null && suivie.aRemplir() && suivie.demande().etat() == EtatDemande.COMPLEMENT_DEMANDE;
    }

    public List<PointVu> getPointsOuverts() {
        return suivie == null ? List.of() : suivie.pointsOuverts();
    }

    public EtapeDemande getEtapeCourante() {
        EtapeDemande demandee = EtapeDemande.numero(etape != null && etape.matches("[1-9]") ? Integer.parseInt(etape) : 1);
        return getEtapes().contains(demandee) ? demandee : EtapeDemande.IDENTITE;
    }

    public List<EtapeDemande> getEtapes() {
        return EtapeDemande.de(isAjout());
    }

    /** Whether it asks for services more, under a convention that stands. */
    public boolean isAjout() {
        return suivie != null && suivie.demande().ajout();
    }

    /** Those that may be asked for. */
    public List<ServicePartenaire> getServices() {
        return ServicePartenaire.sauf(suivie == null ? List.of() : suivie.dejaOuverts());
    }

    /** What is left to do at a step. */
    public int manques(EtapeDemande autre) {
        return autre == EtapeDemande.ENVOI ? getManques().size() : ControleDemande.refus(form.saisie(), autre).size();
    }

    public List<RegleRefusee> getManques() {
        return ControleDemande.refus(form.saisie());
    }

    public String adresse(EtapeDemande vers) {
        return ICI + "?etape=" + vers.numero() + (suivie.papier() ? "&ref=" + suivie.demande().reference() : "");
    }

    public String getTitre() {
        return suivie != null && suivie.papier() ? "Demande sur papier " + suivie.demande().reference()
                : isAjout() || suivie == null && accueil != null && accueil.sous() != null ? "Demander un service de plus" : "Ma demande d’accès";
    }

    public DemandeSuivie getSuivie() {
        return suivie;
    }

    public AccueilDeDemande getAccueil() {
        return accueil;
    }

    public DemandeForm getForm() {
        return form;
    }

    public Map<String, String> getReponses() {
        return reponses;
    }

    public Instant getGardeeLe() {
        return gardeeLe;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getEtape() {
        return etape;
    }

    public void setEtape(String etape) {
        this.etape = etape;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
