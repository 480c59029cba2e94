package fr.passerelle.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.clauses.ModelesDesPapiers;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.Textes;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The clauses of one convention: what it says otherwise than the others. A change voids what is being signed, visibly. */
@Stateless
public class ClausesService {

    @Inject
    private Conventions conventions;
    @Inject
    private VersionRepository versions;
    @Inject
    private SuitesDesSignatures suites;
    @Inject
    private Textes textes;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** All of them, as that convention says them. */
    @Autorise(CONVENTION_INSTRUIRE)
    public List<ClauseVue> clauses(String reference) {
        ConventionVue convention = trouver(reference);
        return ModelesDesPapiers.clauses().stream().map(c -> vue(convention, c)).toList();
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public ClauseVue clause(String reference, String code) {
        return vue(trouver(reference), texte(code));
    }

    /**
     * Gives that convention another wording of the clause.
     *
     * @param lue the wording that was read: another one now is somebody else's
     */
    @Autorise(CONVENTION_INSTRUIRE)
    public void changer(String reference, String code, String lue, String corps) {
        ConventionVue convention = trouver(reference);
        Texte clause = texte(code);
        exiger(!convention.etat().estFinal(), "R-PART-3", null, "Cette convention a pris fin\u202f: son texte ne change plus.");
        ClauseVue avant = vue(convention, clause);
        if (!avant.corps().equals(lue)) {
            throw new VersionPerimee("La clause «\u202f" + clause.titre() + "\u202f» vient d’être changée par quelqu’un d’autre.");
        }
        TexteDeCourriel voulu = new TexteDeCourriel("", Typographie.soigner(corps));
        voulu.verifier(clause);
        exiger(!voulu.corps().equals(avant.corps()), "R-PART-2", "corps", "Vous n’avez rien changé.");
        versions.ecrireClause(convention.id(), code, voulu.corps(), horloge.instant(), appelants.courant().identifiant());
        journal.noter(ActeJournal.MODIFICATION, Envois.OBJET, reference, "Clause «\u202f" + clause.titre() + "\u202f» changée", null);
        suites.retirer(convention, "la clause «\u202f" + clause.titre() + "\u202f» change");
    }

    private ClauseVue vue(ConventionVue convention, Texte clause) {
        String maison = textes.enVigueur(clause).corps();
        Map<String, String> signees = Envois.signee(versions.deLaConvention(convention.id())).map(VersionLue::clauses).orElse(Map.of());
        String corps = versions.clausesPropres(convention.id()).getOrDefault(clause.code(), signees.getOrDefault(clause.code(), maison));
        return new ClauseVue(clause.code(), clause.titre(), clause.rubrique(), corps, maison, !corps.equals(maison), clause.noms());
    }

    private ConventionVue trouver(String reference) {
        return conventions.deReference(reference).orElseThrow(() -> new Introuvable("convention " + reference));
    }

    private static Texte texte(String code) {
        return ModelesDesPapiers.clauses().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("clause " + code));
    }
}
