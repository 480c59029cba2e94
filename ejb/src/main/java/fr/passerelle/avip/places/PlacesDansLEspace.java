package fr.passerelle.avip.places;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** A structure’s person declares its places and sees who holds them; what is old is to be said again. */
@ApplicationScoped
class PlacesDansLEspace implements DansLEspace {

    @Inject
    private MesStructures mesStructures;
    @Inject
    private Places places;

    @Override
    public int rang() {
        return 30;
    }

    @Override
    public List<Acces> acces(Appelant moi) {
        return moi.peut(AVIP_ACCUEILLIR) ? List.of(
                new Acces("/avip/mes-places", "calendar", "Mes places", "Dire ce que vous offrez, demi-journée par demi-journée."),
                new Acces("/avip/places", "layout-dashboard", "Places en direct", "Ce qui est engagé, offert, occupé et libre, semaine après semaine.")) : List.of();
    }

    @Override
    public List<Attente> attentes(Appelant moi) {
        if (!moi.peut(AVIP_ACCUEILLIR)) {
            return List.of();
        }
        List<StructureVue> miennes = mesStructures.toutes();
        Map<Long, MotDePlaces> mots = places.mots(miennes.stream().map(StructureVue::id).toList());
        return miennes.stream().filter(s -> mots.get(s.id()) == MotDePlaces.A_CONFIRMER).map(s -> new Attente("/avip/mes-places?structure=" + s.id(), "calendar",
                "Confirmer les places de " + s.nom(), "Déclarées il y a plus de trente jours, ou jamais\u202f: aucune n’est montrée libre.", false)).toList();
    }
}
