package fr.passerelle.partenaires.masse;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.taches.demande.Deroulement;
import fr.passerelle.socle.taches.demande.LigneDeRapport;
import fr.passerelle.socle.taches.demande.LigneDeRapport.Gravite;
import fr.passerelle.socle.taches.demande.TacheALaDemande;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A clause for all of them, one after the other: each in its own transaction, each with its line; done again, it takes up what is left. */
@ApplicationScoped
class ClausePourTousEnFond implements TacheALaDemande {

    static final String CODE = "partenaires.clause-pour-tous";

    @Inject
    private ClausePourTousService service;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "clause pour tous";
    }

    @Override
    public Set<String> permissions(Map<String, String> parametres) {
        return Set.of(CONVENTION_INSTRUIRE);
    }

    @Override
    public ActeJournal acte() {
        return ActeJournal.MODIFICATION;
    }

    @Override
    public boolean reprenable() {
        return true;
    }

    @Override
    public String executer(Deroulement d) {
        String code = d.parametre("clause");
        String type = d.parametre("type");
        LocalDate effet = LocalDate.parse(d.parametre("effet"));
        List<Concernee> toutes = service.concernees(code, type.isEmpty() ? null : TypePartenaire.valueOf(type));
        d.total(toutes.size());
        int faites = 0;
        for (int i = 0; i < toutes.size(); i++) {
            faites += faire(toutes.get(i), i + 1, code, d.parametre("objet"), effet, d) ? 1 : 0;
            d.avancer(i + 1);
        }
        return Typographie.compte(faites, "convention") + (faites > 1 ? " changées" : " changée") + " sur " + Typographie.entier(toutes.size()) + ".";
    }

    private boolean faire(Concernee convention, int rang, String code, String objet, LocalDate effet, Deroulement d) {
        try {
            String fait = service.appliquer(convention, code, objet, effet);
            d.signaler(new LigneDeRapport(Gravite.NOTE, rang, convention.reference(), convention.partenaire(), fait));
            return true;
        } catch (RegleRefusee | VersionPerimee | Introuvable refus) {
            d.signaler(new LigneDeRapport(Gravite.ERREUR, rang, convention.reference(), convention.partenaire(), refus.getMessage()));
            return false;
        }
    }
}
