package fr.passerelle.avip.demande;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whoever refers parents is told at the entrance of the portal that a structure asks them something, or proposes a parent. */
@ApplicationScoped
class RappelDuPrescripteur implements Rappels {

    @Inject
    private OrienterDansLEspace espace;
    @Inject
    private Appelants appelants;

    @Override
    public Optional<Condition> question(Membre membre) {
        Appelant moi = appelants.courant();
        return moi.peut(AVIP_ORIENTER) ? Optional.of(espace.combien(moi)) : Optional.empty();
    }

    @Override
    public List<Rappel> dire(String lu) {
        return lu == null ? List.of() : espace.attentes(lu).stream().map(a -> new Rappel(a.lien(), a.icone(), a.libelle(), a.effet())).toList();
    }
}
