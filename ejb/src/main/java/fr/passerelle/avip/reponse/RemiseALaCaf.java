package fr.passerelle.avip.reponse;

import fr.passerelle.avip.TextesDesReponses;
import fr.passerelle.avip.label.LabelChange;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** No path closes silently: what a structure can no longer answer goes to the Caf, and the prescriber is told (R-AVIP-22). */
@ApplicationScoped
public class RemiseALaCaf {

    private static final Set<StatutLabel> NE_REPOND_PLUS = EnumSet.of(StatutLabel.SUSPENDU, StatutLabel.RETIRE, StatutLabel.RENONCE, StatutLabel.EXPIRE);

    @Inject
    private EntityManager em;
    @Inject
    private Orientations orientations;
    @Inject
    private AvisDeReponse avis;

    void quandLeLabelChange(@Observes LabelChange fait) {
        if (NE_REPOND_PLUS.contains(fait.apres())) {
            deToutes(fait.structure(), "Label" + Typographie.INSECABLE + ": " + fait.apres().libelle().toLowerCase(Locale.FRENCH));
        }
    }

    /** All that waits there, the smallest number first. Returns how many. */
    public int deToutes(long structure, String motif) {
        List<Long> ouvertes = Lignes.de(em.createNativeQuery("""
                select o.id from avip.orientation o where o.structure_id = :structure and not o.chez_la_caf
                and o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'SANS_REPONSE') order by o.id""", Long.class)
                .setParameter("structure", structure));
        ouvertes.forEach(id -> remettre(id, motif));
        return ouvertes.size();
    }

    private void remettre(long id, String motif) {
        orientations.reprendreParLaCaf(id, orientations.trouver(id).version(), motif);
        OrientationVue vue = orientations.trouver(id);
        avis.auPrescripteur(TextesDesReponses.CHEZ_LA_CAF, vue);
        avis.aLaCaf(TextesDesReponses.CHEZ_LA_CAF, vue);
    }
}
