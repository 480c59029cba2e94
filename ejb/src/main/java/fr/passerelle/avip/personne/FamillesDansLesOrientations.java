package fr.passerelle.avip.personne;

import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What requests and receptions hold on the parent they are for. */
@ApplicationScoped
class FamillesDansLesOrientations implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("orientation", "orientation vers une structure Avip", "orientations vers des structures Avip",
            true, "suivi du label Avip", List.of("Orientation", "Parent", "Structure", "Situation"), "ce que la demande dit de la famille, les accueils et leurs suites",
            "ce que la demande dit de votre famille, les accueils et leurs suites", null, null);

    @EJB
    private FamillesPersonneService familles;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return familles.trouver(personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return familles.pourLaPersonne(reference);
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return courriels.deposesA(familles.adresse(reference), List.of(MOTS.objet())).stream().filter(c -> reference.equals(c.reference())).toList();
    }
}
