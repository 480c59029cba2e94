package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Before anything of a structure is shown or changed: the Caf’s agents see all, a structure’s person sees its own. */
@ApplicationScoped
public class Porte {

    @Inject
    private Structures structures;
    @Inject
    private MesStructures mesStructures;
    @Inject
    private Appelants appelants;

    /** One that I may see. @throws fr.passerelle.socle.commun.Introuvable when it is not */
    @Transactional
    public StructureVue vueDeMoi(long structure) {
        return laisser(structure, AVIP_LIRE);
    }

    /** One that I may change. @throws fr.passerelle.socle.commun.Introuvable when it is not */
    @Transactional
    public StructureVue tenueParMoi(long structure) {
        return laisser(structure, AVIP_GERER);
    }

    /** Whether the people who answer there are named to me. */
    public boolean nommeLesGens(long structure) {
        return appelants.courant().peut(AVIP_GERER) || mesStructures.ids().contains(structure);
    }

    private StructureVue laisser(long structure, String permission) {
        Appelant moi = appelants.courant();
        return moi.peut(permission) ? structures.trouver(structure) : mesStructures.exiger(structure);
    }
}
