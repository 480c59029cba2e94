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

/** What the register of structures holds on somebody who answers, or answered, at one. */
@ApplicationScoped
class ReferentsDesStructures implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("structure", "référent de structure Avip", "référents de structures Avip", false,
            "suivi du label Avip", List.of("Structure", "Nom", "Rôle"), "la structure où ils répondent et leurs coordonnées",
            "vos coordonnées professionnelles et la structure pour laquelle vous répondez", null, null);

    /** What structures are written to about. */
    private static final List<String> OBJETS = List.of(MOTS.objet(), "orientation", "accueil", "parent proposé", "label");

    @EJB
    private ReferentsPersonneService referents;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return referents.trouver(personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return referents.pourLaPersonne(reference);
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return courriels.deposesA(referents.adresse(reference), OBJETS);
    }
}
