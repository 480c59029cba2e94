package fr.passerelle.socle.personne;

import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import java.util.List;

/** What a capability holds on a person: one bean for each kind of thing it files under people. Its own services check the rights. */
public interface DonneesSurUnePersonne {

    MotsDuDossier mots();

    /** What may be the person's, the latest first and no more than that many: whoever answers says which is. */
    List<Trouvaille> chercher(PersonneCherchee personne, int auPlus);

    /** Everything held under that reference, told to the person. */
    Chapitre reunir(String reference);

    /** The mails about it that were written to the person, and no other: to whom else it was told is not theirs to read. */
    List<CourrielEnvoye> courriels(String reference);
}
