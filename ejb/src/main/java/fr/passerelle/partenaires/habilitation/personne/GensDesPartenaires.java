package fr.passerelle.partenaires.habilitation.personne;

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

/** What is held on somebody who is, or was, one of a partner's people: user, administrator, holder of rights. */
@ApplicationScoped
class GensDesPartenaires implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("utilisateur", "utilisateur de partenaire", "utilisateurs de partenaires", false,
            "gestion des accès des partenaires", List.of("Utilisateur", "Organisme", "Nom", "Adresse électronique", "État"),
            "leurs droits, ce qui en a été décidé, le temps où ils ont administré les comptes",
            "votre compte, vos droits et ce qui en a été décidé, le temps où vous avez administré les comptes", null, null);

    @EJB
    private GensPersonneService gens;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return gens.trouver(personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return gens.pourLaPersonne(reference);
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return courriels.deposesA(gens.adresse(reference));
    }
}
