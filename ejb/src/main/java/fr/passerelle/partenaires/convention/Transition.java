package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A step from one state to another that the table of the dossier (§2.2) allows, or a refusal that names both. */
final class Transition {

    private Transition() {
    }

    /** @return the state that was left */
    static EtatConvention passer(Supplier<EtatConvention> lire, Consumer<EtatConvention> ecrire, EtatConvention vers, String quoi) {
        EtatConvention avant = lire.get();
        boolean convention = "convention".equals(quoi);
        Function<EtatConvention, String> dit = convention ? EtatConvention::libelle : EtatConvention::libelleDuContrat;
        exiger(avant.suivants().contains(vers), "E-ETAT", null, (convention ? "Cette convention" : "Ce contrat")
                + " est «\u202f" + dit.apply(avant) + "\u202f»\u202f: l’état «\u202f" + dit.apply(vers) + "\u202f» ne peut pas suivre.");
        ecrire.accept(vers);
        return avant;
    }
}
