package fr.passerelle.partenaires.revue.calendrier;

import static fr.passerelle.partenaires.Permissions.REVUE_MENER;

import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/**
 * By when reviews must be signed, and from when what was not reviewed expires (R-PART-12). Those of one campaign that fall the same day
 * are one line: a campaign may hold thousands.
 */
@ApplicationScoped
class EcheancesDesRevues implements Echeances {

    private static final String OUVERTES = """
            select r.campagne_id, x.quoi, x.jour, count(*) as combien, min(r.id) as une, min(p.raison_sociale) as organisme, min(c.libelle) as campagne
            from partenaires.revue r join partenaires.campagne c on c.id = r.campagne_id join partenaires.partenaire p on p.id = r.partenaire_id
            cross join lateral (values ('signer', r.echeance), ('expire', r.expire_le)) x (quoi, jour)
            where r.etat = 'OUVERTE' and x.jour between :du and :au group by r.campagne_id, x.quoi, x.jour order by x.jour, r.campagne_id, x.quoi""";

    @Inject
    private EntityManager em;

    @Override
    public String permission() {
        return REVUE_MENER;
    }

    @Override
    public List<Devoir> entre(LocalDate du, LocalDate au) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery(OUVERTES, Tuple.class).setParameter("du", du).setParameter("au", au));
        return lues.stream().map(Lue::new).map(EcheancesDesRevues::devoir).toList();
    }

    private static Devoir devoir(Lue l) {
        boolean signer = "signer".equals(l.texte("quoi"));
        boolean seule = l.nombre("combien") == 1;
        return new Devoir("revues-" + l.nombre("campagne_id") + "-" + l.texte("quoi") + "-" + l.jour("jour"), l.jour("jour"),
                signer ? "Dernier jour pour signer la revue des droits" : "Expiration des droits non revus",
                seule ? l.texte("organisme") : l.texte("campagne") + ", " + Typographie.compte(l.nombre("combien"), "revue") + " en cours",
                seule ? "/partenaires/revue?id=" + l.nombre("une") : "/partenaires/revues?etat=OUVERTE&campagne=" + l.nombre("campagne_id"),
                signer ? "hourglass" : "archive");
    }
}
