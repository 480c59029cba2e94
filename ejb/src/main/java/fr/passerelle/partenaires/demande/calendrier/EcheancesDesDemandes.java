package fr.passerelle.partenaires.demande.calendrier;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** By when a request should be answered, and by when the complement asked of a partner should have come. */
@ApplicationScoped
class EcheancesDesDemandes implements Echeances {

    private static final String EN_COURS = """
            select x.* from (select d.id, p.raison_sociale, d.etat = 'COMPLEMENT_DEMANDE' as complement,
                cast(case d.etat when 'COMPLEMENT_DEMANDE' then d.etat_le + make_interval(days => :complement)
                    else coalesce(cast(d.recue_le as timestamptz), d.envoyee_le) + make_interval(days => :instruction) end at time zone 'Europe/Paris' as date) as jour
                from partenaires.demande d join partenaires.partenaire p on p.id = d.partenaire_id
                where d.etat in ('ENVOYEE', 'EN_INSTRUCTION', 'COMPLEMENT_DEMANDE')) x
            where x.jour between :du and :au order by x.jour, x.id""";

    @Inject
    private EntityManager em;
    @Inject
    private Reglages reglages;

    @Override
    public String permission() {
        return CONVENTION_INSTRUIRE;
    }

    @Override
    public List<Devoir> entre(LocalDate du, LocalDate au) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery(EN_COURS, Tuple.class).setParameter("du", du).setParameter("au", au)
                .setParameter("instruction", reglages.entier(ReglagesDesDemandes.INSTRUCTION)).setParameter("complement", reglages.entier(ReglagesDesDemandes.COMPLEMENT)));
        return lues.stream().map(Lue::new).map(EcheancesDesDemandes::devoir).toList();
    }

    private static Devoir devoir(Lue l) {
        String reference = Reference.DEMANDE.de(l.nombre("id"));
        boolean complement = l.vrai("complement");
        return new Devoir(reference + (complement ? "-complement" : "-instruction"), l.jour("jour"),
                complement ? "Complément attendu d’une demande d’accès" : "Réponse à donner à une demande d’accès", l.texte("raison_sociale"),
                "/partenaires/demande-instruite?ref=" + reference, complement ? "message-circle-question-mark" : "inbox");
    }
}
