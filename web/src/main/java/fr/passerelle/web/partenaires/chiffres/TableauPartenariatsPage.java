package fr.passerelle.web.partenaires.chiffres;

import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;

import fr.passerelle.partenaires.chiffres.TableauDesPartenariats;
import fr.passerelle.partenaires.chiffres.TableauDesPartenariatsService;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.bilans.GraphiquesDeBilan;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where partnerships stand today, for those who manage them; each figure leads to its list for who may open it. */
@Named
@RequestScoped
public class TableauPartenariatsPage {

    @Inject
    private TableauDesPartenariatsService service;
    @Inject
    private Moi moi;
    @Inject
    private HttpServletRequest demande;

    private TableauDesPartenariats tableau;

    public void ouvrir() {
        getTableau();
    }

    public TableauDesPartenariats getTableau() {
        if (tableau == null) {
            tableau = service.tableau();
        }
        return tableau;
    }

    public Indicateur indicateur(String code) {
        return getTableau().indicateur(code);
    }

    /** « 24 sur 33 », or nothing when there is no base. */
    public String sur(String code, String quoi) {
        Indicateur i = indicateur(code);
        return i.numerateur() == null || i.denominateur() == null ? "" : Affichage.nombre(i.numerateur()) + " sur "
                + Typographie.compte(i.denominateur().longValue(), quoi);
    }

    /** The address of a list, for who holds that permission; none for the others. */
    public String vers(String permission, String adresse) {
        return moi.peut(permission) ? demande.getContextPath() + adresse : null;
    }

    public Empilee getConventions() {
        return new Empilee(Arrays.stream(EtatConvention.values()).map(e -> new Barre(e.libelle(), n(e), Long.toString(n(e)))).filter(b -> b.valeur() > 0).toList());
    }

    private long n(EtatConvention etat) {
        return getTableau().conventions().getOrDefault(etat.name(), 0L);
    }

    public Barres getServices() {
        return barres("R-2", HABILITATION_LIRE, "/partenaires/habilitations?etat=ACTIVE&service=");
    }

    public Barres getMotifs() {
        return barres("R-3", null, null);
    }

    private Barres barres(String code, String permission, String liste) {
        return new Barres(getTableau().repartition(code).lignes().stream().sorted(Comparator.comparing(Indicateur::numerateur).reversed())
                .map(i -> new Barre(i.libelle(), i.numerateur().doubleValue(), Affichage.nombre(i.numerateur()) + " (" + Affichage.valeur(i) + ")",
                        liste == null ? null : vers(permission, liste + i.code().substring(code.length() + 1)))).toList());
    }

    public Histogramme getDelais() {
        return GraphiquesDeBilan.histogramme(getTableau().delais(), 10, List.of());
    }

    /** How far the reviews under way are: what is settled, what is not. */
    public Empilee getRevues() {
        TableauDesPartenariats.Revues r = getTableau().revues();
        return new Empilee(List.of(new Barre("Réglées", r.reglees(), Long.toString(r.reglees())),
                new Barre("À revoir ou à signer", r.lignes() - r.reglees(), Long.toString(r.lignes() - r.reglees()))));
    }
}
