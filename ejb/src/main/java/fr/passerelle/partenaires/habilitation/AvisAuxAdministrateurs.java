package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.TextesDesHabilitations;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Tells a partner's administrators what the Caf does of its people's rights, in the transaction of the act. */
@ApplicationScoped
class AvisAuxAdministrateurs {

    @Inject
    private HabilitationRepository depot;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;

    void suspendu(UtilisateurVu qui, LocalDate repondreAvant) {
        ecrire(TextesDesHabilitations.DROIT_SUSPENDU, qui, repondreAvant);
    }

    void questionne(UtilisateurVu qui, LocalDate repondreAvant) {
        ecrire(TextesDesHabilitations.QUESTION_SUR_UN_DROIT, qui, repondreAvant);
    }

    void nomme(UtilisateurVu qui) {
        courriels.deposer(TextesDesHabilitations.ADMINISTRATEUR_NOMME, qui.courriel(), Map.of("lien", adresse()), Utilisateurs.OBJET, String.valueOf(qui.id()));
    }

    private void ecrire(Texte texte, UtilisateurVu qui, LocalDate echeance) {
        depot.duPartenaire(qui.partenaire()).stream().filter(u -> u.administrateur() || u.signataire()).forEach(u -> courriels.deposer(texte, u.courriel(),
                Map.of("lien", adresse(), "echeance", Typographie.date(echeance)), Utilisateurs.OBJET, String.valueOf(qui.id())));
    }

    private String adresse() {
        return organisme.adresse() + "/partenaires/mes-utilisateurs";
    }
}
