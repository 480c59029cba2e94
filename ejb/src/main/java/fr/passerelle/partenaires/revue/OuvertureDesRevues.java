package fr.passerelle.partenaires.revue;

import static fr.passerelle.partenaires.Permissions.REVUE_MENER;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.taches.demande.Deroulement;
import fr.passerelle.socle.taches.demande.TacheALaDemande;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Opens the reviews of a campaign, slice by slice; begun again, it goes on with the partners that have none yet. */
@ApplicationScoped
class OuvertureDesRevues implements TacheALaDemande {

    static final String CODE = "partenaires.revues";
    static final String CAMPAGNE = "campagne";

    @Inject
    private Ouverture ouverture;
    @Inject
    private RevueRepository revues;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "ouverture d’une campagne de revue";
    }

    @Override
    public Set<String> permissions(Map<String, String> parametres) {
        return Set.of(REVUE_MENER);
    }

    @Override
    public ActeJournal acte() {
        return ActeJournal.CREATION;
    }

    @Override
    public boolean reprenable() {
        return true;
    }

    @Override
    public String executer(Deroulement deroulement) {
        Campagne campagne = revues.campagne(Long.parseLong(deroulement.parametre(CAMPAGNE)));
        deroulement.total(ouverture.combien(campagne));
        int ouvertes = 0;
        int lignes = 0;
        Ouverture.Pas pas = ouverture.ouvrir(campagne, 0);
        while (pas.dernier() > 0) {
            ouvertes += pas.revues();
            lignes += pas.lignes();
            deroulement.avancer(ouvertes);
            pas = ouverture.ouvrir(campagne, pas.dernier());
        }
        return Typographie.compte(ouvertes, "revue") + (ouvertes > 1 ? " sont ouvertes" : " est ouverte") + ", pour "
                + Typographie.compte(lignes, "habilitation") + " à revoir.";
    }
}
