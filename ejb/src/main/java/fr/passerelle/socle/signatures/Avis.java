package fr.passerelle.socle.signatures;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What those who sign are told by mail. */
@ApplicationScoped
class Avis {

    @Inject
    private Courriels courriels;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Organisme organisme;

    void ouvert(Circuit circuit) {
        circuit.signataires().forEach(s -> ecrire(TextesDuSocle.SIGNATURE_DEMANDEE, circuit, s, Map.of()));
    }

    void relance(Circuit circuit, Signataire signataire) {
        ecrire(TextesDuSocle.SIGNATURE_RELANCE, circuit, signataire, Map.of("depuis", Typographie.instant(circuit.ouvertLe())));
    }

    void annule(Circuit circuit) {
        circuit.signataires().forEach(s -> ecrire(TextesDuSocle.SIGNATURE_ANNULEE, circuit, s, Map.of("pourquoi", circuit.pourquoi())));
    }

    void acheve(Circuit circuit) {
        circuit.signataires().forEach(s -> ecrire(TextesDuSocle.SIGNATURE_ACHEVEE, circuit, s, Map.of()));
    }

    private void ecrire(Texte texte, Circuit circuit, Signataire signataire, Map<String, String> siennes) {
        Map<String, String> valeurs = new HashMap<>(siennes);
        valeurs.put("document", circuit.intitule());
        valeurs.put("lien", organisme.adresse() + signataire.page());
        adresses(signataire).forEach(a -> courriels.deposer(texte, a, valeurs, circuit.objet(), circuit.reference()));
    }

    /** That of the account today; else the one given; else those of all who may. */
    private List<String> adresses(Signataire signataire) {
        if (signataire.permission() != null) {
            return annuaire.courrielsPouvant(signataire.permission(), null);
        }
        if (signataire.compte() != null) {
            return annuaire.courriel(signataire.compte()).stream().toList();
        }
        return TextePropre.estVide(signataire.courriel()) ? List.of() : List.of(signataire.courriel());
    }
}
