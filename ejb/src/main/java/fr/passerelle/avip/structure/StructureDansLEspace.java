package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A structure’s person finds the sheet of each of its structures, and is told when nobody answers there. */
@ApplicationScoped
class StructureDansLEspace implements DansLEspace {

    @Inject
    private MesStructures mesStructures;

    @Override
    public int rang() {
        return 40;
    }

    @Override
    public List<Acces> acces(Appelant moi) {
        return moi.peut(AVIP_ACCUEILLIR) ? mesStructures.toutes().stream().map(s -> new Acces("/avip/structure?id=" + s.id(), "landmark", s.nom(),
                "La fiche de la structure de " + s.commune() + "\u202f: horaires, référents, agrément, label.")).toList() : List.of();
    }

    @Override
    public List<Attente> attentes(Appelant moi) {
        return moi.peut(AVIP_ACCUEILLIR) ? mesStructures.toutes().stream().filter(s -> !s.aUnReferent()).map(s -> new Attente("/avip/referent?structure=" + s.id(),
                "users", "Nommer un référent pour " + s.nom(), "Tant que personne n’y répond, aucune demande ne peut lui être adressée.", true)).toList() : List.of();
    }
}
