package fr.passerelle.agenda;

import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What meetings hold on somebody who was invited to them. */
@ApplicationScoped
class InvitationsDeLaPersonne implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier(Rencontres.OBJET, "invitation à une rencontre", "invitations à des rencontres", true,
            "préparation des rencontres", List.of("Invitation", "Rencontre", "Nom", "Organisme"), "si la personne y est venue",
            "les coordonnées où vous avez été invité, et si vous êtes venu", null, null);

    @EJB
    private InvitationsPersonneService invitations;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return invitations.trouver(personne.nom(), auPlus).stream().map(t -> new Trouvaille(t.reference(),
                List.of(Cellule.de(t.seance().titre()), Cellule.de(t.invitation().nom()), Cellule.de(t.invitation().organisme())))).toList();
    }

    @Override
    public Chapitre reunir(String reference) {
        InvitationsPersonneService.Trouvee trouvee = invitations.pourLaPersonne(reference);
        InvitationVue i = trouvee.invitation();
        return new Chapitre("Invitation à «\u202f" + trouvee.seance().titre() + "\u202f»", new Ecrit().fiche(new Fiche().ligne("Rencontre", trouvee.seance().quand())
                .ligne("Lieu", trouvee.seance().lieu()).ligne("Nom", i.nom()).ligne("Organisme", i.organisme()).ligne("Adresse électronique", i.courriel())
                .ligne("Présence", i.presence() == null ? null : i.presence().libelle())).blocs());
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        InvitationsPersonneService.Trouvee trouvee = invitations.pourLaPersonne(reference);
        return courriels.deposesA(trouvee.invitation().courriel(), List.of(Rencontres.OBJET)).stream()
                .filter(c -> trouvee.seance().reference().equals(c.reference())).toList();
    }
}
