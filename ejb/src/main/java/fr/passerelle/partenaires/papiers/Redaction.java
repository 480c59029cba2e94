package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.clauses.ClausesDeConvention;
import fr.passerelle.partenaires.clauses.ModelesDesPapiers;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.TexteEnVigueur;
import fr.passerelle.socle.documents.Papier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Draws the papers of one convention from its data, each clause as that convention says it. */
final class Redaction {

    /** The wording is that of this convention alone: none of the versions that the house has of it. */
    private static final int DE_CETTE_CONVENTION = -1;

    private final Donnees donnees;
    private final NotreCaf caf;
    private final Papier papier;
    private final Map<String, String> clauses = new LinkedHashMap<>();
    private final Map<String, String> dejaDites;

    /**
     * @param siennes the wordings of that convention, by the code of the clause
     * @param dejaDites the values that the text in force gives, and that no amendment gives again
     * @param maison how a clause reads today for the others
     */
    Redaction(Donnees donnees, NotreCaf caf, Map<String, String> siennes, Map<String, String> dejaDites, Function<Texte, TexteEnVigueur> maison) {
        this.dejaDites = dejaDites;
        this.donnees = donnees;
        this.caf = caf;
        Map<String, TexteEnVigueur> lues = new HashMap<>();
        papier = new Papier(clause -> lues.computeIfAbsent(clause.code(), code -> {
            String propre = siennes.get(code);
            TexteEnVigueur lue = propre == null ? maison.apply(clause) : new TexteEnVigueur(DE_CETTE_CONVENTION, new TexteDeCourriel("", propre));
            clauses.put(code, lue.texte().corps());
            return lue;
        }));
    }

    /** The convention, then the contract and the form of adhesion of each service. */
    List<PapierRedige> tous() {
        List<PapierRedige> papiers = new ArrayList<>();
        papiers.add(new PapierRedige(GenreDePapier.CONVENTION, null, null,
                papier.rediger(ModelesDesPapiers.CONVENTION, valeurs(), Set.of(gestion(), duree()))));
        for (Donnees.ContratLu contrat : donnees.contrats()) {
            Map<String, String> valeurs = donnees.valeurs(caf, contrat);
            valeurs.putAll(dejaDites);
            papiers.add(new PapierRedige(GenreDePapier.CONTRAT, contrat.id(), contrat.service(), papier.rediger(ModelesDesPapiers.CONTRAT, valeurs, Set.of())));
            papiers.add(new PapierRedige(GenreDePapier.BULLETIN, contrat.id(), contrat.service(), papier.rediger(ModelesDesPapiers.BULLETIN, valeurs, Set.of())));
        }
        return papiers;
    }

    /** What an amendment says of itself. */
    PapierRedige avenant(Map<String, String> sesValeurs) {
        Map<String, String> valeurs = valeurs();
        valeurs.putAll(sesValeurs);
        return new PapierRedige(GenreDePapier.AVENANT, null, null, papier.rediger(ModelesDesPapiers.AVENANT, valeurs, Set.of()));
    }

    /** What the clauses of the convention name. */
    Map<String, String> valeurs() {
        Map<String, String> valeurs = donnees.valeurs(caf);
        valeurs.putAll(dejaDites);
        return valeurs;
    }

    /** The wording of each clause used, as a template. */
    Map<String, String> clauses() {
        return clauses;
    }

    private Texte gestion() {
        return donnees.mode() == ModeGestion.DELEGUEE ? ClausesDeConvention.GESTION_DELEGUEE : ClausesDeConvention.GESTION_PAR_LA_CAF;
    }

    private Texte duree() {
        return switch (donnees.reconduction()) {
            case TACITE -> ClausesDeConvention.DUREE_TACITE;
            case EXPRESSE -> ClausesDeConvention.DUREE_EXPRESSE;
            case AUCUNE -> ClausesDeConvention.DUREE_FERME;
        };
    }
}
