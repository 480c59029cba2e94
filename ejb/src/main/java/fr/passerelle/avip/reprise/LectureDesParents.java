package fr.passerelle.avip.reprise;

import fr.passerelle.avip.chiffres.calcul.ParentDeclare;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.socle.imports.Cellules;
import fr.passerelle.socle.imports.Lecteur;
import java.util.HashSet;
import java.util.Set;

/** Reads the parents of a year of which only the report is known. */
class LectureDesParents implements Lecteur<LigneReprise> {

    private static final int CODE = 40;
    private static final int ENFANTS = 20;

    private final int annee;
    private final Set<String> parents = new HashSet<>();

    LectureDesParents(int annee) {
        this.annee = annee;
    }

    @Override
    public LigneReprise ligne(Cellules c) {
        Annees.verifier(c, annee);
        String parent = c.reference("parent", CODE);
        Integer enfants = c.estVide("enfants") ? c.refuser("enfants", "Valeur obligatoire.") : c.entier("enfants", 1, ENFANTS);
        Boolean qpv = c.ouiNon("qpv");
        Boolean jeune = c.ouiNon("moins_de_25_ans");
        Boolean seul = c.ouiNon("monoparental");
        IssueParcours issue = c.estVide("issue") ? IssueParcours.NON_RENSEIGNEE : c.codeFacultatif("issue", IssueParcours.values(), IssueParcours::libelle);
        if (parent != null && !parents.add(parent)) {
            c.refuser("parent", "Ce parent est déjà plus haut dans le fichier\u202f: il ne compte qu’une fois.");
        }
        return c.sontJustes() ? new LigneReprise.Declaree(new ParentDeclare(parent, enfants, qpv, jeune, seul, issue)) : null;
    }
}
