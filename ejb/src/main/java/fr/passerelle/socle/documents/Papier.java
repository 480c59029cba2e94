package fr.passerelle.socle.documents;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.courriels.Balises;
import fr.passerelle.socle.courriels.TexteEnVigueur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes documents from their models, each clause as it holds now.
 *
 * @param enVigueur how a clause reads today
 */
public record Papier(Function<Texte, TexteEnVigueur> enVigueur) {

    /** Each clause as delivered. */
    public static Papier livre() {
        return new Papier(TexteEnVigueur::livre);
    }

    /**
     * @param valeurs what stands for each name that the clauses use; taken as it is, whatever it looks like
     * @param choisies the clauses the act chooses where the model leaves a choice
     */
    public TexteRedige rediger(Modele modele, Map<String, String> valeurs, Set<Texte> choisies) {
        List<Texte> clauses = modele.passages().stream().flatMap(p -> p.clause(choisies).stream()).toList();
        if (!clauses.containsAll(choisies)) {
            throw new IllegalArgumentException("le modèle " + modele.code() + " n’a pas toutes ces clauses\u202f: " + choisies.stream().map(Texte::code).toList());
        }
        Map<String, Integer> versions = new LinkedHashMap<>();
        String corps = clauses.stream().map(clause -> {
            TexteEnVigueur lue = enVigueur.apply(clause);
            versions.put(clause.code(), lue.version());
            return Balises.remplir(lue.texte().corps(), valeurs);
        }).filter(paragraphe -> !TextePropre.estVide(paragraphe)).collect(Collectors.joining("\n\n"));
        return new TexteRedige(modele, Balises.remplir(modele.intitule(), valeurs), corps, versions);
    }
}
