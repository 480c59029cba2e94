package fr.passerelle.partenaires.masse;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.clauses.ModelesDesPapiers;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.papiers.ClausesService;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.Textes;
import fr.passerelle.socle.taches.demande.Demande;
import fr.passerelle.socle.taches.demande.Taches;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A clause as the house says it today, for all the conventions of a kind that say it otherwise. */
@Stateless
public class ClausePourTousService {

    @Inject
    private EntityManager em;
    @Inject
    private Textes textes;
    @Inject
    private ClausesService clauses;
    @Inject
    private PapiersService papiers;
    @Inject
    private Taches taches;
    @Inject
    private Clock horloge;

    /** The clauses one may choose. */
    @Autorise(CONVENTION_INSTRUIRE)
    public List<Texte> clauses() {
        return ModelesDesPapiers.clauses();
    }

    /** How the house says it today. */
    @Autorise(CONVENTION_INSTRUIRE)
    public String maison(String code) {
        return textes.enVigueur(texte(code)).corps();
    }

    /**
     * Whom that would change.
     *
     * @param type of the partners, {@code null} for all
     */
    @Autorise(CONVENTION_INSTRUIRE)
    public List<Concernee> concernees(String code, TypePartenaire type) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select c.reference, p.raison_sociale, p.type, c.etat, coalesce(a.etat, '') = 'OUVERT'
                from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id
                left join signatures.avancement a on a.objet = 'convention' and a.reference = c.reference
                where c.etat in ('BROUILLON', 'A_SIGNER', 'ACTIVE') and (:type = '' or p.type = :type)
                    and coalesce((select k.corps from partenaires.clause_propre k where k.convention_id = c.id and k.code = :code),
                        (select v.clauses ->> :code from partenaires.version_papiers v where v.convention_id = c.id
                            and (v.signee_le is not null or c.etat = 'A_SIGNER') order by v.numero desc limit 1)) <> :maison
                order by c.reference""", Object[].class)
                .setParameter("type", type == null ? "" : type.name()).setParameter("code", texte(code).code()).setParameter("maison", maison(code)));
        return lignes.stream().map(l -> new Concernee((String) l[0], (String) l[1], TypePartenaire.valueOf((String) l[2]),
                EtatConvention.valueOf((String) l[3]), (Boolean) l[4])).toList();
    }

    /** Asks for it, to be done in the background; returns the number of the task. */
    @Autorise(CONVENTION_INSTRUIRE)
    public long demander(String code, TypePartenaire type, String objet, LocalDate effetLe) {
        Exigences exigences = new Exigences("R-PART-2");
        exigences.exigerTexte(objet, "objet", "Dites en une phrase ce qui change\u202f: chaque avenant le portera.");
        exigences.exiger(effetLe != null && !effetLe.isBefore(LocalDate.now(horloge)), "E-DATE", "effetLe", "Indiquez la date d’effet des avenants\u202f: aujourd’hui au plus tôt.");
        exigences.refuser();
        exiger(!concernees(code, type).isEmpty(), "R-PART-2", null, "Aucune convention n’est concernée.");
        return taches.demander(new Demande(ClausePourTousEnFond.CODE, "Clause «\u202f" + texte(code).titre() + "\u202f» pour tous",
                Map.of("clause", code, "type", type == null ? "" : type.name(), "objet", objet, "effet", effetLe.toString()),
                "/partenaires/clause-pour-tous?code=" + code, null));
    }

    /** Does it for one of them; tells what was done. */
    @Autorise(CONVENTION_INSTRUIRE)
    public String appliquer(Concernee convention, String code, String objet, LocalDate effetLe) {
        exiger(convention.etat() != EtatConvention.ACTIVE || !convention.aSigner(), "R-PART-2", null, "Un avenant est déjà à signer.");
        clauses.changer(convention.reference(), code, clauses.clause(convention.reference(), code).corps(), maison(code));
        return switch (convention.etat()) {
            case A_SIGNER -> {
                papiers.envoyer(convention.reference());
                yield "Version corrigée envoyée à la signature.";
            }
            case ACTIVE -> {
                papiers.envoyerAvenant(convention.reference(), effetLe, objet);
                yield "Avenant envoyé à la signature, à effet du " + Typographie.date(effetLe) + ".";
            }
            default -> "Brouillon corrigé.";
        };
    }

    private static Texte texte(String code) {
        return ModelesDesPapiers.clauses().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("clause " + code));
    }
}
