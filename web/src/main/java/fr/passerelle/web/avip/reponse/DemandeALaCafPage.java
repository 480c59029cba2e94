package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.reponse.AlternativeVue;
import fr.passerelle.avip.reponse.caf.DemandeSuivie;
import fr.passerelle.avip.reponse.caf.IdentiteVue;
import fr.passerelle.avip.reponse.caf.SuiviService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.personnes.Choix;
import fr.passerelle.web.socle.personnes.Repertoire;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A request as the Caf follows it, and what it does of one that nobody answers. */
@Named
@ViewScoped
public class DemandeALaCafPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Repertoire.Mots STRUCTURES = new Repertoire.Mots("structure", "Nom ou commune", "Aucune structure qui reçoit ne répond à");

    @Inject
    private SuiviService service;

    private String ref;
    private String acte;
    private int version;
    private transient DemandeSuivie demande;
    private transient IdentiteVue identite;
    private Long structure;
    private String message;
    private String motif;
    private MotifRefus[] motifs = {};

    public void ouvrir() {
        relire();
    }

    private void relire() {
        demande = service.demande(ref);
        version = demande.version();
    }

    public String reorienter() {
        return agir(() -> service.reorienter(ref, version, structure, message), "La demande est réorientée\u202f: le prescripteur et la structure sont prévenus.");
    }

    public String refuser() {
        Set<MotifRefus> choisis = EnumSet.noneOf(MotifRefus.class);
        choisis.addAll(List.of(motifs));
        return agir(() -> service.refuser(ref, version, choisis, message), "La réponse est donnée\u202f: le prescripteur est prévenu.");
    }

    /** On this page alone, and noted each time. */
    public String voirIdentite() {
        try {
            identite = service.identite(ref, motif);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
        return null;
    }

    private String agir(Runnable geste, String fait) {
        return Messages.siPermis(geste, this::relire, fait, "/avip/demande-suivie?ref=" + ref);
    }

    public DemandeSuivie getDemande() {
        if (demande == null) {
            relire();
        }
        return demande;
    }

    public IdentiteVue getIdentite() {
        return identite;
    }

    private boolean ouvert(String lequel) {
        return lequel.equals(acte) && getDemande().aReprendre();
    }

    public boolean isReorientationOuverte() {
        return ouvert("reorienter");
    }

    public boolean isRefusOuvert() {
        return ouvert("refuser");
    }

    public boolean isIdentiteOuverte() {
        return ouvert("identite");
    }

    /** The best first; any other that receives is looked for by its name. */
    public Repertoire getStructures() {
        return new Repertoire(STRUCTURES, getDemande().ailleurs().stream().map(a -> new Choix(String.valueOf(a.structure()), a.enClair(), null)).toList(),
                mots -> choix(service.ailleurs(ref, mots)), cles -> choix(service.ailleurs(ref, cles.stream().map(Long::valueOf).toList())));
    }

    private static List<Choix> choix(List<AlternativeVue> trouvees) {
        return trouvees.stream().map(a -> new Choix(String.valueOf(a.structure()), a.nom(), a.aCombien())).toList();
    }

    public List<MotifRefus> getTousLesMotifs() {
        return List.of(MotifRefus.values());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public MotifRefus[] getMotifs() {
        return motifs;
    }

    public void setMotifs(MotifRefus[] motifs) {
        this.motifs = motifs == null ? new MotifRefus[0] : motifs;
    }
}
