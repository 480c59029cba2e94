package fr.passerelle.avip.reponse;

import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Writes to each side of a request, in the transaction of the act; no identity is in a mail, the link asks for an account. */
@ApplicationScoped
public class AvisDeReponse {

    @Inject
    private Courriels courriels;
    @Inject
    private Destinataires destinataires;
    @Inject
    private Structures structures;
    @Inject
    private Organisme organisme;

    public void aLaStructure(Texte texte, OrientationVue vue) {
        ecrire(texte, destinataires.deLaStructure(vue.structure()), vue, "/avip/reponse?id=" + vue.id());
    }

    public void auPrescripteur(Texte texte, OrientationVue vue) {
        ecrire(texte, destinataires.duPrescripteur(vue.auteur()), vue, "/avip/demande?id=" + vue.id());
    }

    public void aLaCaf(Texte texte, OrientationVue vue) {
        ecrire(texte, destinataires.deLaCaf(), vue, "/avip/demande-suivie?ref=" + vue.reference());
    }

    private void ecrire(Texte texte, List<String> adresses, OrientationVue vue, String page) {
        Map<String, String> valeurs = Map.of("reference", vue.reference(), "structure", structures.trouver(vue.structure()).nom(),
                "echeance", Typographie.date(vue.suivi().echeance()), "lien", organisme.adresse() + page);
        adresses.forEach(adresse -> courriels.deposer(texte, adresse, valeurs, Orientations.OBJET, vue.reference()));
    }
}
