package fr.passerelle.socle.conservation;

import static fr.passerelle.socle.Permissions.JOURNAL_CONSERVER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every room keeps, how long, and what would go now; and the decision that it is for another time, from a day on. */
@Stateless
public class DureesService {

    @Inject
    private Conservation conservation;
    @Inject
    private Decisions decisions;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** Every kind of thing, by its name. */
    @Autorise(JOURNAL_CONSERVER)
    public List<EtatConserve> etats() {
        return conservation.objets().stream().map(this::etat).toList();
    }

    /** Decides how long a kind of thing is kept from a day on. */
    @Autorise(JOURNAL_CONSERVER)
    public void fixer(Duree duree) {
        exiger(duree.objet() != null, Duree.REGLE, "objet", "Choisissez ce dont la durée change.");
        ObjetConserve objet = conservation.objet(duree.objet());
        if (!decidable(objet)) {
            throw new AccesRefuse("la durée de " + objet.code());
        }
        decisions.prendre(duree);
    }

    private EtatConserve etat(ObjetConserve objet) {
        Duree enVigueur = objet.parDefaut() == null ? null : conservation.enVigueur(objet.code());
        return new EtatConserve(objet.code(), objet.libelle(), objet.depart(), objet.ensuite(), objet.aUneArchive(),
                objet.parDefaut() == null ? List.of() : nommees(conservation.versions(objet.code())), enVigueur, objet.dureeFixe(),
                objet.apercu(enVigueur == null ? null : enVigueur.finEchue(LocalDate.now(horloge))), objet.page(), decidable(objet));
    }

    private boolean decidable(ObjetConserve objet) {
        return objet.parDefaut() != null && appelants.courant().peut(objet.permission());
    }

    private List<Duree> nommees(List<Duree> versions) {
        Map<String, String> noms = annuaire.noms(versions.stream().map(Duree::decideePar).filter(Objects::nonNull).toList());
        return versions.stream().map(d -> d.decidee(d.decideePar() == null ? null : noms.get(d.decideePar()))).toList();
    }
}
