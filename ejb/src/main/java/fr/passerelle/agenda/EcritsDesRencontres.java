package fr.passerelle.agenda;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A meeting stays; who was invited leaves after a time. */
@ApplicationScoped
class EcritsDesRencontres implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("agenda.seance", "cadre", "titre", "lieu", "etat"),
                selon("la trace de ce qui fut dit en séance", "agenda.seance", "ordre_du_jour", "annulation_motif", "compte_rendu", "creee_par"),
                avec(InvitationConservee.CODE, "agenda.invitation", "nom", "organisme", "courriel", "presence"));
    }
}
