package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever refers parents is told at the entrance of the portal that a structure asks them something, or proposes a parent. */
@ApplicationScoped
class RappelDuPrescripteur implements Rappels {

    @Inject
    private MonPrescripteur moi;
    @Inject
    private OrienterDansLEspace espace;

    @Override
    public List<Rappel> pour(Membre membre) {
        return moi.trouver().map(p -> espace.attentes(p).stream().map(a -> new Rappel(a.lien(), a.icone(), a.libelle(), a.effet())).toList()).orElse(List.of());
    }
}
