package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.demande.AccueilOrienter;
import fr.passerelle.avip.demande.BrouillonSaisi;
import fr.passerelle.avip.demande.BrouillonVu;
import fr.passerelle.avip.demande.ChoixDeStructures;
import fr.passerelle.avip.demande.ControleOrientation;
import fr.passerelle.avip.demande.Criteres;
import fr.passerelle.avip.demande.EtapeOrientation;
import fr.passerelle.avip.demande.OrienterService;
import fr.passerelle.avip.demande.StructureTrouvee;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** A request as a prescriber writes it: begun, filled by short steps, left and taken up again, sent. */
@Named
@ViewScoped
public class OrienterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/avip/orienter";

    @Inject
    private OrienterService service;
    @Inject
    private Clock horloge;

    private Long id;
    private String etape;
    private int version;
    private String dora;
    private AccueilOrienter accueil;
    private BrouillonVu brouillon;
    private OrienterForm form = new OrienterForm();
    private List<StructureTrouvee> resultats = List.of();
    private List<SelectItem> communes = List.of();
    private List<SelectItem> reseaux = List.of();
    private boolean demandeAilleurs;
    private Instant gardeLe;

    /** Opens the draft the address names, or what one may begin from. */
    public void ouvrir() {
        if (id == null) {
            accueil = service.accueil();
            return;
        }
        lire();
        form = OrienterForm.de(brouillon.contenu());
        if (getEtapeCourante() == EtapeOrientation.STRUCTURES || getEtapeCourante() == EtapeOrientation.ENVOI) {
            chercherStructures();
            demandeAilleurs = getEtapeCourante() == EtapeOrientation.ENVOI && service.demandeAilleurs(saisie());
        }
    }

    private void lire() {
        brouillon = service.brouillon(id);
        version = brouillon.version();
    }

    public String commencer() {
        return commencer(service::commencer);
    }

    public String commencerDepuisDora() {
        return commencer(() -> service.commencerDepuisDora(dora));
    }

    private String commencer(LongSupplier quoi) {
        return Messages.siPermis(() -> id = quoi.getAsLong(), null, ICI + "?etape=1&id=") == null ? null : ICI + "?etape=1&id=" + id + "&faces-redirect=true";
    }

    public String jeter() {
        return Messages.siPermis(() -> service.jeter(id), "Le brouillon est effacé.", ICI);
    }

    /** Keeps what is typed so far; asked for by the page every few seconds and on leaving. */
    public void garderBrouillon() {
        if (Messages.siPermis(this::garder, this::lire, null, ICI) != null) {
            gardeLe = Instant.now(horloge);
        }
    }

    private void garder() {
        version = service.garder(id, version, saisie());
    }

    /** Keeps, and goes on once the step is right. */
    public String continuer() {
        return aller(getEtapeCourante().suivante(), true);
    }

    /** Keeps, and goes back whatever is left to do. */
    public String revenir() {
        return aller(getEtapeCourante().precedente(), false);
    }

    /** Keeps, and leaves: all of it is there when one comes back. */
    public String quitter() {
        return Messages.siPermis(this::garder, this::lire, "Votre demande est gardée telle quelle\u202f: vous la reprendrez quand vous voudrez, sous trente jours.", ICI);
    }

    /** Keeps, and looks for structures by what is asked now. */
    public void chercher() {
        garderBrouillon();
        chercherStructures();
    }

    public String envoyer() {
        String gardee = Messages.siPermis(this::garder, this::lire, null, ICI);
        if (gardee == null) {
            return null;
        }
        long[] premiere = new long[1];
        int combien = form.structures().size();
        String suite = Messages.siPermis(() -> premiere[0] = service.envoyer(id, version), this::lire, combien > 1
                ? "Vos " + combien + " demandes sont parties. La première structure qui accepte met fin aux autres, et vous êtes averti de chaque réponse."
                : "Votre demande est partie. Un courriel vous avertira de la réponse.", ICI);
        return suite == null ? null : "/avip/demande?id=" + premiere[0] + "&faces-redirect=true";
    }

    private String aller(EtapeOrientation vers, boolean juste) {
        form.ranger();
        String suite = Messages.siPermis(this::garder, this::lire, null, adresse(vers));
        List<RegleRefusee> refus = juste && suite != null ? ControleOrientation.refus(saisie(), getEtapeCourante(), aujourdhui()) : List.of();
        refus.forEach(Messages::refuser);
        return refus.isEmpty() ? suite : null;
    }

    private void chercherStructures() {
        ChoixDeStructures choix = service.chercher(new Criteres(saisie().fiche().besoin(), form.getCommune(), form.getRayon(), form.getReseau(), form.isSeulementCompatibles(),
                form.structures()));
        resultats = choix.trouvees();
        communes = items(choix.communes(), o -> o);
        reseaux = items(choix.reseaux(), Long::valueOf);
        if (brouillon.proposition() == null && form.garder(resultats.stream().map(StructureTrouvee::id).toList())) {
            Messages.attention("Une structure que vous aviez choisie ne reçoit plus de demande\u202f: choisissez-en une autre.");
        }
    }

    private BrouillonSaisi saisie() {
        return form.saisie(horloge.instant());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static List<SelectItem> items(List<Option> options, Function<String, Object> valeur) {
        return options.stream().map(o -> new SelectItem(valeur.apply(o.code()), o.libelle())).toList();
    }

    public EtapeOrientation getEtapeCourante() {
        return EtapeOrientation.numero(etape != null && etape.matches("[1-9]") ? Integer.parseInt(etape) : 1);
    }

    /** What is left to do at a step. */
    public int manques(EtapeOrientation autre) {
        return autre == EtapeOrientation.ENVOI ? getManques().size() : ControleOrientation.refus(saisie(), autre, aujourdhui()).size();
    }

    public List<RegleRefusee> getManques() {
        return ControleOrientation.refus(saisie(), aujourdhui());
    }

    /** What is left to do before the last step. */
    public List<EtapeOrientation> getEtapesARevoir() {
        return List.of(EtapeOrientation.values()).stream().filter(e -> e != EtapeOrientation.ENVOI && manques(e) > 0).toList();
    }

    public List<String> getRemarques() {
        return ControleOrientation.remarques(saisie());
    }

    /** The structures chosen, by name; those the search does not show any more too. */
    public List<StructureTrouvee> getRetenues() {
        return resultats.stream().filter(s -> form.structures().contains(s.id())).toList();
    }

    public String adresse(EtapeOrientation vers) {
        return ICI + "?id=" + id + "&etape=" + vers.numero();
    }

    public String getTitre() {
        return brouillon == null ? "Orienter un parent" : "Orienter un parent\u202f: " + getEtapeCourante().libelle();
    }

    public EtapeOrientation[] getEtapes() {
        return EtapeOrientation.values();
    }

    public AccueilOrienter getAccueil() {
        return accueil;
    }

    public BrouillonVu getBrouillon() {
        return brouillon;
    }

    public OrienterForm getForm() {
        return form;
    }

    public List<StructureTrouvee> getResultats() {
        return resultats;
    }

    /** Whether the search stopped at as many as it shows. */
    public boolean isTropNombreuses() {
        return resultats.size() >= OrienterService.AU_PLUS;
    }

    public List<SelectItem> getCommunes() {
        return communes;
    }

    /** Kilometres one may look within. */
    public List<SelectItem> getRayons() {
        return List.of(new SelectItem(5, "5 km"), new SelectItem(10, "10 km"), new SelectItem(20, "20 km"), new SelectItem(30, "30 km"));
    }

    public List<SelectItem> getReseaux() {
        return reseaux;
    }

    public boolean isDemandeAilleurs() {
        return demandeAilleurs;
    }

    public Instant getGardeLe() {
        return gardeLe;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getEtape() {
        return etape;
    }

    public void setEtape(String etape) {
        this.etape = etape;
    }

    public String getDora() {
        return dora;
    }

    public void setDora(String dora) {
        this.dora = dora;
    }
}
