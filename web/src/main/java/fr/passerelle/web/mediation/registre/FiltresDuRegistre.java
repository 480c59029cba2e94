package fr.passerelle.web.mediation.registre;

import fr.passerelle.mediation.registre.CriteresRegistre;
import fr.passerelle.mediation.registre.Filtre;
import fr.passerelle.mediation.registre.VueRegistre;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.comptes.Agent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The filters of the registry as a page shows them: what may be chosen, and what is in force. */
public final class FiltresDuRegistre {

    private static final String ESPACE = "\u202f";

    private final VueRegistre vue;
    private final CriteresRegistre criteres;
    private final List<Integer> annees;
    private final Map<String, String> titulaires = new LinkedHashMap<>();

    /**
     * @param agents who may hold a case
     * @param siens whether the reader may hold one too
     */
    public FiltresDuRegistre(VueRegistre vue, List<Integer> annees, List<Agent> agents, boolean siens) {
        this.vue = vue;
        this.criteres = vue.criteres();
        this.annees = annees;
        if (siens) {
            titulaires.put(CriteresRegistre.MOI, "Moi");
        }
        titulaires.put(CriteresRegistre.SANS_TITULAIRE, "Sans titulaire");
        agents.forEach(a -> titulaires.put(a.identifiant(), a.nom()));
        criteres.titulaires().forEach(t -> titulaires.putIfAbsent(t, t));
    }

    public List<Volet> volets() {
        return List.of(
                volet("Délai", Filtre.DELAI),
                new Volet("État", List.of(champ(Filtre.SITUATION), champ(Filtre.ETAT), champ(Filtre.ATTENTE), champ(Filtre.CLOTURE))),
                volet("Motif", Filtre.MOTIF),
                volet("Prestation", Filtre.PRESTATION),
                new Volet("Titulaire", List.of(champTitulaire())),
                new Volet("Période", List.of(champAnnee(), champTrimestre())),
                volet("Mode de saisine", Filtre.CANAL),
                volet("Saisissant", Filtre.GROUPE, Filtre.TYPE),
                volet("Réponse", Filtre.POSITION, Filtre.MODE, Filtre.ORIGINE, Filtre.IRRECEVABILITE));
    }

    /** What is in force, in the order of the address. */
    public List<FiltreActif> actifs() {
        List<FiltreActif> actifs = new ArrayList<>();
        Parametres adresse = vue.enParametres();
        if (!criteres.texte().isEmpty()) {
            actifs.add(new FiltreActif("«\u00a0" + criteres.texte() + "\u00a0»", adresse.avec(CriteresRegistre.TEXTE, List.of()).enRequete()));
        }
        criteres.choix().forEach((filtre, valeurs) -> valeurs.forEach(v ->
                actifs.add(actif(filtre.libelle(), v.libelle(), filtre.parametre(), v.name()))));
        criteres.annees().forEach(a -> actifs.add(actif("Année", a.toString(), CriteresRegistre.ANNEE, a.toString())));
        criteres.trimestres().forEach(t ->
                actifs.add(actif("Trimestre", "T" + t, CriteresRegistre.TRIMESTRE, t.toString())));
        criteres.titulaires().forEach(t -> actifs.add(actif("Titulaire", titulaires.get(t), CriteresRegistre.TITULAIRE, t)));
        return actifs;
    }

    private FiltreActif actif(String filtre, String valeur, String parametre, String code) {
        return new FiltreActif(filtre + ESPACE + ": " + valeur, vue.enParametres().sans(parametre, code).enRequete());
    }

    private Volet volet(String titre, Filtre... filtres) {
        return new Volet(titre, List.of(filtres).stream().map(this::champ).toList());
    }

    private Volet.Champ champ(Filtre filtre) {
        return new Volet.Champ(filtre.parametre(), filtre.libelle(), filtre.valeurs().stream()
                .map(v -> new Volet.Option(v.name(), v.libelle(), criteres.valeurs(filtre).contains(v))).toList());
    }

    private Volet.Champ champTitulaire() {
        return new Volet.Champ(CriteresRegistre.TITULAIRE, "Titulaire", titulaires.entrySet().stream()
                .map(t -> new Volet.Option(t.getKey(), t.getValue(), criteres.titulaires().contains(t.getKey()))).toList());
    }

    private Volet.Champ champAnnee() {
        SortedSet<Integer> toutes = new TreeSet<>(Comparator.reverseOrder());
        toutes.addAll(annees);
        toutes.addAll(criteres.annees());
        return new Volet.Champ(CriteresRegistre.ANNEE, "Année", toutes.stream()
                .map(a -> new Volet.Option(a.toString(), a.toString(), criteres.annees().contains(a))).toList());
    }

    private Volet.Champ champTrimestre() {
        return new Volet.Champ(CriteresRegistre.TRIMESTRE, "Trimestre", IntStream.rangeClosed(1, 4)
                .mapToObj(t -> new Volet.Option(String.valueOf(t), t == 1 ? "1er trimestre" : t + "e trimestre",
                        criteres.trimestres().contains(t))).toList());
    }
}
