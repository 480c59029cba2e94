package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.changement.Connus;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The tags of the cases one may see, read again only when a case has changed. */
@ApplicationScoped
class EtiquettesOffertes {

    private static final int AU_PLUS = 60;

    private final Connus<List<Option>> connues = new Connus<>();

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Suppleance suppleance;

    List<Option> offertes(Lue prealable) {
        Appelant moi = appelants.courant();
        String visibles = Visibilite.condition(moi, suppleance.supplee(moi));
        List<Object> choix = List.of(moi.identifiant(), visibles);
        String marques = prealable.texte("marques");
        Connus.Connu<List<Option>> connu = connues.dernier(choix);
        if (connu != null && connu.marques().equals(marques)) {
            return connu.valeur();
        }
        List<Option> lues = lire(moi, visibles);
        connues.retenir(marques, choix, lues);
        return lues;
    }

    /** In the order of the alphabet. */
    private List<Option> lire(Appelant moi, String visibles) {
        List<String> lues = Lignes.de(em.createNativeQuery("""
                select e from (select distinct unnest(s.etiquettes) as e from mediation.saisine s where s.etiquettes <> '{}' and %s) t
                order by commun.sans_accent(e), e limit %d""".formatted(visibles, AU_PLUS), String.class).setParameter("moi", moi.identifiant()));
        return lues.stream().map(e -> new Option(e, e)).toList();
    }
}
