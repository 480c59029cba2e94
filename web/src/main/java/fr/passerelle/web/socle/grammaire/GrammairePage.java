package fr.passerelle.web.socle.grammaire;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.demarrage.ModeDemo;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Values for the page of grammar: none is a real case. */
@Named
@ViewScoped
public class GrammairePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ModeDemo demo;
    private final Saisie saisie = new Saisie();

    @PostConstruct
    void enDemonstrationSeulement() {
        if (!demo.comptes()) {
            throw new Introuvable("grammaire");
        }
    }

    public void enregistrer() {
        Messages.siPermis(() -> {
            throw new RegleRefusee("EXEMPLE", "expose", "Dites en une phrase au moins ce qui est demandé.");
        }, "", "");
    }

    public void reussir() {
        Messages.succes("La demande EX-2026-0012 est clôturée.");
    }

    public void avertir() {
        Messages.attention("Le service n’a pas répondu à la date prévue.");
    }

    public void cacher() {
        throw new Introuvable("ce qui est caché");
    }

    public void echouer() {
        throw new IllegalStateException("panne demandée depuis la page de grammaire");
    }

    public Saisie getSaisie() {
        return saisie;
    }

    public ChoixDExemple[] getChoix() {
        return ChoixDExemple.values();
    }

    public EtatDExemple[] getEtats() {
        return EtatDExemple.values();
    }

    public Tranche<Integer> getTranche() {
        return new Tranche<>(new ArrayList<>(List.of(1, 2, 3)), 53, 2, 20);
    }

    public List<CompteurDExemple> getCompteurs() {
        return List.of(new CompteurDExemple(1, EtatDExemple.DANS_LES_TEMPS), new CompteurDExemple(6, EtatDExemple.BIENTOT),
                new CompteurDExemple(8, EtatDExemple.URGENT), new CompteurDExemple(12, EtatDExemple.EN_RETARD));
    }

    public Barres getBarres() {
        return new Barres(List.of(new Barre("Courriel", 15, "15 (45\u202f%)", "#"), new Barre("Téléprocédure", 15, "15 (45\u202f%)"),
                new Barre("Courrier", 3, "3 (9\u202f%)")));
    }

    public Colonnes getColonnes() {
        return new Colonnes("2025", "2024", trimestres(7, 12, 6, 8), trimestres(9, 8, 11, 6));
    }

    public Empilee getEmpilee() {
        return new Empilee(List.of(new Barre("Confirmée", 28, "85\u202f%"), new Barre("Modifiée en droit", 3, "9\u202f%"),
                new Barre("Modifiée en équité", 1, "3\u202f%"), new Barre("Sans objet", 1, "3\u202f%")));
    }

    public Histogramme getHistogramme() {
        int[] nombres = {4, 9, 8, 4, 2, 1, 0, 2, 1, 0, 1, 1};
        List<Barre> jours = IntStream.range(0, nombres.length)
                .mapToObj(j -> new Barre(Integer.toString(j), nombres[j], Integer.toString(nombres[j]))).toList();
        return new Histogramme(jours, List.of(new Histogramme.But(8, "national\u00a0: moins de 8"),
                new Histogramme.But(10, "local\u00a0: moins de 10")));
    }

    private static List<Barre> trimestres(int... nombres) {
        return IntStream.range(0, nombres.length)
                .mapToObj(t -> new Barre("T" + (t + 1), nombres[t], Integer.toString(nombres[t]))).toList();
    }
}
