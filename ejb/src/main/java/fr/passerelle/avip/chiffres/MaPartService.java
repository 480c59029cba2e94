package fr.passerelle.avip.chiffres;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What the people of a structure read of their year, and validate (R-AVIP-51): their own structures, no others. */
@Stateless
public class MaPartService {

    private static final int COMMENTAIRE = 600;

    @Inject
    private MesStructures miennes;
    @Inject
    private Parts parts;
    @Inject
    private VerrouDeLAnnee verrou;
    @Inject
    private Journal journal;

    /** One for each of the caller's structures, by name. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<PartVue> miennes(int annee) {
        List<StructureVue> structures = miennes.ids().stream().map(miennes::exiger).sorted(Comparator.comparing(StructureVue::nom)).toList();
        structures.forEach(s -> journal.noter(ActeJournal.LECTURE, "structure", s.reference(), "Part du bilan " + annee, null));
        return parts.de(annee, structures);
    }

    /** Says that the lines of that year are right; they are to be validated again once they change. */
    @Autorise(AVIP_ACCUEILLIR)
    public void valider(long structure, int annee, String commentaire) {
        StructureVue s = miennes.exiger(structure);
        verrou.prendre(annee);
        PartVue part = parts.de(annee, List.of(s)).get(0);
        exiger(part.ouverte(), "R-AVIP-51", null, part.du() == null ? "Le bilan " + annee + " ne se valide plus\u202f: il est arrêté, ou repris d’un fichier."
                : "La part du bilan " + annee + " se valide à partir du " + Typographie.date(part.du()) + ".");
        String dit = TextePropre.de(commentaire);
        exiger(dit.length() <= COMMENTAIRE, "R-AVIP-51", "commentaire", "Le commentaire compte " + COMMENTAIRE + " caractères au plus.");
        parts.valider(part, dit);
        journal.noter(ActeJournal.MODIFICATION, "structure", s.reference(), "Part du bilan " + annee + " validée", null);
    }
}
