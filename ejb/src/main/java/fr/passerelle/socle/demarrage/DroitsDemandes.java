package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.comptes.PermissionsDemandees;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.listes.Listes;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The permissions that the house asks for, by the place that asks: the gate before each service, and what a room declares. */
@Dependent
class DroitsDemandes {

    @Inject
    private PermissionsDemandees portes;
    @Inject
    private Listes listes;
    @Inject
    private Instance<Import<?>> imports;
    @Inject
    @Any
    private Instance<Echeances> echeances;
    @Inject
    private Instance<ObjetConserve> objets;

    Map<String, Set<String>> parLieu() {
        Map<String, Set<String>> demandes = declares(imports, echeances, objets);
        demandes.putAll(portes.parMethode());
        listes.toutes().forEach((code, liste) -> demandes.put("la liste " + code, liste.permissions()));
        return demandes;
    }

    static Map<String, Set<String>> declares(Iterable<? extends Import<?>> imports, Iterable<? extends Echeances> echeances,
            Iterable<? extends ObjetConserve> objets) {
        Map<String, Set<String>> demandes = new TreeMap<>();
        imports.forEach(i -> ajouter(demandes, "l’import " + i.code(), i.permission()));
        echeances.forEach(e -> ajouter(demandes, "le calendrier", e.permission()));
        objets.forEach(o -> ajouter(demandes, "la durée de conservation de " + o.code(), o.permission()));
        return demandes;
    }

    private static void ajouter(Map<String, Set<String>> demandes, String ou, String permission) {
        demandes.computeIfAbsent(ou, lieu -> new TreeSet<>()).add(permission);
    }
}
