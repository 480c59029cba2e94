package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works here: names to show and people to choose. For other services only, hence no permission of its own. */
@ApplicationScoped
public class Annuaire {

    @Inject
    private CompteRepository comptes;
    @Inject
    private Droits droits;

    /** All active agents, by name. */
    public List<Agent> agents() {
        return comptes.actifs().stream().map(Compte::enAgent).toList();
    }

    /** The active agents who hold that permission, by name. */
    public List<Agent> agentsPouvant(String permission) {
        return comptes.actifs().stream().filter(c -> droits.appelant(c).peut(permission)).map(Compte::enAgent).toList();
    }

    /** Of the active agents whose name holds that text, as one looks for someone; nobody for no text. */
    public List<Agent> cherches(String texte) {
        return TextePropre.estVide(texte) ? List.of() : comptes.actifsParmi(comptes.nommes(TextePropre.ligne(texte))).map(Compte::enAgent).toList();
    }

    /** As above, of those who hold that permission. */
    public List<Agent> cherchesPouvant(String permission, String texte) {
        return TextePropre.estVide(texte) ? List.of() : comptes.actifsParmi(comptes.nommes(TextePropre.ligne(texte)))
                .filter(c -> droits.appelant(c).peut(permission)).map(Compte::enAgent).toList();
    }

    /** The same, with all that each may. */
    public List<Appelant> appelantsPouvant(String permission) {
        return comptes.actifs().stream().map(droits::appelant).filter(a -> a.peut(permission)).toList();
    }

    /** Those agents, by name, active or not. */
    public List<Agent> parmi(Collection<String> identifiants) {
        return comptes.parmi(identifiants).map(Compte::enAgent).toList();
    }

    public Optional<Agent> agent(String identifiant) {
        return comptes.parIdentifiant(identifiant).map(Compte::enAgent);
    }

    /** Where that agent can be mailed: active, with an address. */
    public Optional<String> courriel(String identifiant) {
        return comptes.parIdentifiant(identifiant).filter(Compte::estActif).map(Compte::courriel);
    }

    /**
     * Where those who hold that permission, besides someone, are written to. When none of them is active any more, those who were:
     * whoever suspends them first does not silence what they are told of.
     */
    public List<String> courrielsPouvant(String permission, String sauf) {
        List<Compte> tous = comptes.agents().stream()
                .filter(c -> c.courriel() != null && !c.identifiant().equals(sauf) && droits.appelant(c).peut(permission)).toList();
        List<Compte> actifs = tous.stream().filter(Compte::estActif).toList();
        return (actifs.isEmpty() ? tous : actifs).stream().map(Compte::courriel).distinct().toList();
    }

    public boolean peut(String identifiant, String permission) {
        return comptes.parIdentifiant(identifiant)
                .filter(Compte::estActif)
                .map(c -> droits.appelant(c).peut(permission))
                .orElse(false);
    }

    /** The names of those agents, in one query; one who is unknown keeps the sign-in name. */
    public Map<String, String> noms(Collection<String> identifiants) {
        Map<String, String> connus = comptes.noms(identifiants);
        return identifiants.stream().distinct().collect(Collectors.toMap(Function.identity(), i -> connus.getOrDefault(i, i)));
    }

    /** In SQL, the name of whoever signs in as that column says, for a query to bring it along; one who is unknown keeps the sign-in name. */
    public static String nomDe(String colonne) {
        return "coalesce((select trim(nomme.prenom || ' ' || nomme.nom) from comptes.compte nomme where nomme.identifiant = " + colonne + "), " + colonne + ")";
    }

    /** In SQL, what many lines are put in the order of those names by: names are read once, not once a line. */
    public static String rangDe(String colonne) {
        return "(select jsonb_object_agg(nomme.identifiant, commun.sans_accent(trim(nomme.prenom || ' ' || nomme.nom))) from comptes.compte nomme"
                + " where nomme.population = 'AGENT') ->> " + colonne;
    }

    /** Of those, the ones whose account is not closed. */
    public List<String> ouverts(Collection<String> identifiants) {
        return identifiants.isEmpty() ? List.of() : comptes.ouverts(identifiants);
    }

    /** The sign-in names of those whose name or sign-in name holds that text, whatever its case and accents. */
    public List<String> nommes(String texte) {
        return comptes.nommes(texte);
    }
}
