package fr.passerelle.avip.reponse.file;

import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whoever answers for a structure is told at the entrance of the portal how many requests wait, and how many are late. */
@ApplicationScoped
class RappelDesDemandes implements Rappels {

    @Inject
    private ComptesDeLaFile comptes;

    @Override
    public Optional<Condition> question(Membre membre) {
        return comptes.combien();
    }

    @Override
    public List<Rappel> dire(String lu) {
        ComptesDeLaFile.Comptes miens = ComptesDeLaFile.Comptes.de(lu);
        return miens.reponses() == 0 ? List.of()
                : List.of(new Rappel(FileDansLEspace.A_REPONDRE, "inbox", "Répondre aux demandes d’accueil", FileDansLEspace.enClair(miens)));
    }
}
