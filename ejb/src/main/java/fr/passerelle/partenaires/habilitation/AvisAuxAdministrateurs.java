package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.partenaires.Permissions.HABILITATION_GERER;

import fr.passerelle.partenaires.TextesDesHabilitations;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Tells a partner's administrators what the Caf does of its people's rights, and the Caf what they answer, in the transaction of the act. */
@ApplicationScoped
class AvisAuxAdministrateurs {

    private static final String MES_UTILISATEURS = "/partenaires/mes-utilisateurs";

    @Inject
    private HabilitationRepository depot;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;

    void suspendu(UtilisateurVu qui, LocalDate repondreAvant) {
        ecrire(TextesDesHabilitations.DROIT_SUSPENDU, qui, repondreAvant, "/partenaires/suspensions");
    }

    void questionne(UtilisateurVu qui, LocalDate repondreAvant) {
        ecrire(TextesDesHabilitations.QUESTION_SUR_UN_DROIT, qui, repondreAvant, MES_UTILISATEURS);
    }

    void nomme(UtilisateurVu qui) {
        courriels.deposer(TextesDesHabilitations.ADMINISTRATEUR_NOMME, qui.courriel(), Map.of("lien", organisme.adresse() + MES_UTILISATEURS), Utilisateurs.OBJET, String.valueOf(qui.id()));
    }

    /** To the Caf: the partner had something to say of a right it suspended. */
    void repondu(long droit) {
        Map<String, String> valeurs = Map.of("lien", organisme.adresse() + "/partenaires/habilitation?id=" + droit);
        annuaire.courrielsPouvant(HABILITATION_GERER, null)
                .forEach(adresse -> courriels.deposer(TextesDesHabilitations.DROIT_REPONDU, adresse, valeurs, Habilitations.OBJET, String.valueOf(droit)));
    }

    private void ecrire(Texte texte, UtilisateurVu qui, LocalDate echeance, String page) {
        depot.duPartenaire(qui.partenaire()).stream().filter(u -> u.administrateur() || u.signataire()).forEach(u -> courriels.deposer(texte, u.courriel(),
                Map.of("lien", organisme.adresse() + page, "echeance", Typographie.date(echeance)), Utilisateurs.OBJET, String.valueOf(qui.id())));
    }
}
