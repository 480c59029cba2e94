package fr.passerelle.prets;

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

/** What was lent to a person. */
@ApplicationScoped
class PretsDeLaPersonne implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier(PretsDeMateriel.OBJET, "prêt", "prêts", false, "gestion des prêts de matériel",
            List.of("Prêt", "Prêté le", "Nom", "Objet"), "leurs courriels", "ce qui vous a été prêté, les courriels qui vous ont été adressés", null, null);

    @EJB
    private PretsService prets;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return prets.trouver(personne.numero(), personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return prets.pourLaPersonne(reference);
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return courriels.deposesPour(MOTS.objet(), reference);
    }
}
