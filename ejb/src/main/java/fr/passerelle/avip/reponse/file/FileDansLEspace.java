package fr.passerelle.avip.reponse.file;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.reponse.file.ComptesDeLaFile.Comptes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The queue, at the door of the service: what waits for an answer comes before all. */
@ApplicationScoped
class FileDansLEspace implements DansLEspace {

    static final String A_REPONDRE = "/avip/file?tour=REPONDRE";

    @Inject
    private ComptesDeLaFile comptes;

    @Override
    public int rang() {
        return 5;
    }

    @Override
    public List<Acces> acces(Appelant moi) {
        return moi.peut(AVIP_ACCUEILLIR) ? List.of(new Acces(A_REPONDRE, "inbox", "Demandes reçues", "Rangées par règle, chacune avec son délai."),
                new Acces("/avip/proposer", "send", "Proposer un parent", "À un prescripteur qui pourrait le suivre.")) : List.of();
    }

    @Override
    public List<Attente> attentes(Appelant moi) {
        if (!moi.peut(AVIP_ACCUEILLIR)) {
            return List.of();
        }
        Comptes miens = comptes.miens();
        List<Attente> attentes = new ArrayList<>();
        if (miens.reponses() > 0) {
            attentes.add(new Attente(A_REPONDRE, "inbox", "Répondre aux demandes d’accueil", enClair(miens), miens.enRetard() > 0));
        }
        if (miens.aConfirmer() > 0) {
            attentes.add(new Attente("/avip/file?tour=ATTENTE", "hourglass", "Confirmer la liste d’attente",
                    Typographie.compte(miens.aConfirmer(), "demande") + ", sans nouvelle depuis trente jours.", false));
        }
        if (miens.sansContrat() > 0) {
            attentes.add(new Attente("/avip/file?tour=RESERVEE", "file-text", "Préparer les contrats",
                    Typographie.compte(miens.sansContrat(), "place") + (miens.sansContrat() > 1 ? " réservées" : " réservée") + ", quinze jours au plus sans contrat.", false));
        }
        return attentes;
    }

    /** « 4 demandes, dont 1 en retard. ». */
    static String enClair(Comptes miens) {
        return Typographie.compte(miens.reponses(), "demande") + (miens.enRetard() == 0 ? "." : ", dont " + miens.enRetard() + " en retard.");
    }
}
