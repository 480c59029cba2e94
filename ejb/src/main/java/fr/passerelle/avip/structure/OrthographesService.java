package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_GERER;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Champs;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** The table of misspelt names of bodies: read, added to, taken from. */
@Stateless
public class OrthographesService {

    private static final int NOM_AU_PLUS = 140;

    @Inject
    private Orthographes orthographes;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** One way to misspell it. */
    public record Orthographe(long id, String ecrit, String gestionnaire) implements Serializable {
    }

    @Autorise(AVIP_GERER)
    public List<Orthographe> toutes() {
        return orthographes.toutes();
    }

    /** From now on, and in the register as it stands; gives how many structures were corrected. */
    @Autorise(AVIP_GERER)
    public int noter(String ecrit, String gestionnaire) {
        Champs champs = new Champs();
        String faux = champs.ligne("ecrit", TextePropre.nom(ecrit), NOM_AU_PLUS, "Indiquez ce qui est écrit.");
        String juste = champs.ligne("gestionnaire", TextePropre.nom(gestionnaire), NOM_AU_PLUS, "Indiquez comment l’écrire.");
        champs.exiger(faux.isEmpty() || !faux.equals(juste), "E-DOUBLON", "gestionnaire", "Les deux s’écrivent pareil.");
        champs.refuser();
        orthographes.noter(faux, juste, appelants.courant().identifiant(), horloge.instant());
        int corrigees = orthographes.corrigerLesStructures(faux, juste);
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, null, "Orthographe d’un gestionnaire notée, structures corrigées\u202f: " + corrigees, null);
        return corrigees;
    }

    @Autorise(AVIP_GERER)
    public void oublier(long id) {
        if (orthographes.oublier(id) == 0) {
            throw new Introuvable("orthographe " + id);
        }
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, null, "Orthographe d’un gestionnaire oubliée", null);
    }
}
