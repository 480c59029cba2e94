package fr.passerelle.avip.personne;

import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is held on a parent before any request is sent: one being written, or a parent a structure proposes. */
@ApplicationScoped
class ParentsEnAttente implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("parent_en_attente", "demande Avip pas encore envoyée", "demandes Avip pas encore envoyées", true,
            "suivi du label Avip", List.of("Pièce", "Nature", "Parent", "Situation"), "ce qu’une structure propose ou ce qu’un prescripteur a commencé d’écrire",
            "ce qu’une structure a proposé ou ce qu’un prescripteur a commencé d’écrire sur vous", null, null);

    @EJB
    private ParentsEnAttenteService parents;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return parents.trouver(personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return parents.pourLaPersonne(reference);
    }

    /** Nobody writes to a parent before the request is sent. */
    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return List.of();
    }
}
