package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.demande.BrouillonSaisi;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request says, as typed, step by step. */
public class OrienterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ParentForm parent = new ParentForm();
    private BesoinForm besoin = new BesoinForm();
    private List<EnfantForm> enfants = new ArrayList<>();
    private Map<Long, Boolean> choisies = new LinkedHashMap<>();
    private String referenceDora;
    private Long suiteDe;
    private String commune;
    private Integer rayon;
    private Long reseau;
    private boolean seulementCompatibles;
    private Instant informeLe;
    private boolean informe;
    private boolean certifie;

    static OrienterForm de(BrouillonSaisi b) {
        OrienterForm form = new OrienterForm();
        form.parent = ParentForm.de(b.fiche().parent());
        form.besoin = BesoinForm.de(b.fiche().besoin());
        form.enfants = new ArrayList<>(b.fiche().enfants().stream().map(EnfantForm::de).toList());
        form.unAuMoins();
        b.structures().forEach(s -> form.choisies.put(s, true));
        form.referenceDora = b.referenceDora();
        form.suiteDe = b.suiteDe();
        form.commune = b.commune();
        form.informeLe = b.informeLe();
        form.informe = b.informeLe() != null;
        form.certifie = b.certifie();
        return form;
    }

    /** What is ticked is dated when it is. */
    BrouillonSaisi saisie(Instant maintenant) {
        informeLe = !informe ? null : informeLe == null ? maintenant : informeLe;
        FicheOrientation fiche = new FicheOrientation(parent.saisi(), besoin.saisi(), enfants.stream().map(EnfantForm::saisi).filter(e -> !e.estVide()).toList());
        return new BrouillonSaisi(fiche, referenceDora, structures(), commune, informeLe, certifie, suiteDe);
    }

    /** What is no longer there is no longer chosen. Whether something was. */
    boolean garder(List<Long> trouvees) {
        boolean perdue = !trouvees.containsAll(structures());
        choisies.keySet().retainAll(trouvees);
        return perdue;
    }

    List<Long> structures() {
        return choisies.entrySet().stream().filter(c -> Boolean.TRUE.equals(c.getValue())).map(Map.Entry::getKey).toList();
    }

    /** Rows left blank go, so that what is refused is said beside the row that was read. */
    void ranger() {
        enfants.removeIf(e -> e.saisi().estVide());
        unAuMoins();
    }

    private void unAuMoins() {
        if (enfants.isEmpty()) {
            enfants.add(EnfantForm.de(new EnfantDit(null, null, false, null)));
        }
    }

    public void ajouterEnfant() {
        if (enfants.size() < FicheOrientation.ENFANTS_AU_PLUS) {
            enfants.add(new EnfantForm());
        }
    }

    public void retirerEnfant(int rang) {
        if (rang >= 0 && rang < enfants.size()) {
            enfants.remove(rang);
            unAuMoins();
        }
    }

    public ParentForm getParent() {
        return parent;
    }

    public BesoinForm getBesoin() {
        return besoin;
    }

    public List<EnfantForm> getEnfants() {
        return enfants;
    }

    public Map<Long, Boolean> getChoisies() {
        return choisies;
    }

    public String getReferenceDora() {
        return referenceDora;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public Integer getRayon() {
        return rayon;
    }

    public void setRayon(Integer rayon) {
        this.rayon = rayon;
    }

    public Long getReseau() {
        return reseau;
    }

    public void setReseau(Long reseau) {
        this.reseau = reseau;
    }

    public boolean isSeulementCompatibles() {
        return seulementCompatibles;
    }

    public void setSeulementCompatibles(boolean seulementCompatibles) {
        this.seulementCompatibles = seulementCompatibles;
    }

    public boolean isInforme() {
        return informe;
    }

    public void setInforme(boolean informe) {
        this.informe = informe;
    }

    public boolean isCertifie() {
        return certifie;
    }

    public void setCertifie(boolean certifie) {
        this.certifie = certifie;
    }
}
