package fr.passerelle.avip.label.liste;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A structure’s person finds the label of its structures, and is told of a candidacy to complete or of a term to come. */
@ApplicationScoped
class LabelDansLEspace implements DansLEspace {

    private static final String PAGE = "/avip/mon-label";

    @Inject
    private MesStructures miennes;
    @Inject
    private Labels labels;

    @Override
    public int rang() {
        return 50;
    }

    @Override
    public List<Acces> acces(Appelant moi) {
        return moi.peut(AVIP_ACCUEILLIR) && !miennes.ids().isEmpty() ? List.of(new Acces(PAGE, "flag", "Mon label",
                "Où en est le label de chaque structure, ce qui manque, ses lettres et ses bilans.")) : List.of();
    }

    @Override
    public List<Attente> attentes(Appelant moi) {
        if (!moi.peut(AVIP_ACCUEILLIR)) {
            return List.of();
        }
        return miennes.toutes().stream().flatMap(s -> labels.dernier(s.id()).stream().flatMap(l -> attente(l.statut(), s.id(), s.nom()).stream())).toList();
    }

    private static List<Attente> attente(StatutLabel statut, long structure, String nom) {
        String lien = PAGE + "?structure=" + structure;
        return switch (statut) {
            case CANDIDATURE -> List.of(new Attente(lien, "pencil", "Compléter la candidature de " + nom, "Elle n’est pas encore transmise à la Caf.", false));
            case A_RENOUVELER -> List.of(new Attente(lien, "refresh-cw", "Le label de " + nom + " arrive à son terme",
                    "Son renouvellement demande le bilan de chaque année passée.", false));
            default -> List.of();
        };
    }
}
