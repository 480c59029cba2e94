package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.confies.CompteConfie;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rights as pages tell them; whoever asks has been let in by a service. */
@ApplicationScoped
class LectureDesDroits {

    @Inject
    private EntityManager em;
    @Inject
    private HabilitationRepository depot;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private Annuaire annuaire;

    FicheHabilitation fiche(long id, Acteur acteur) {
        Object[] l = Lignes.<Object[]>de(em.createNativeQuery("""
                select h.utilisateur_id, h.contrat_id, h.service, h.profil, array_to_string(h.structures, ',') as structures, h.debut, h.fin, h.etat,
                    h.demandee_le, h.demandee_par, h.pourquoi, h.active_le, h.activee_par, h.suspendue_le, h.suspendue_par, h.suspendue_niveau,
                    h.suspension_motif, h.suspension_texte, h.date_revue, h.derniere_utilisation, p.id as partenaire, p.raison_sociale, v.id as convention, v.reference,
                    v.etat as etat_convention, c.etat as etat_contrat, v.mode_gestion, h.reponse_avant
                from partenaires.habilitation h join partenaires.contrat c on c.id = h.contrat_id
                join partenaires.convention v on v.id = c.convention_id join partenaires.partenaire p on p.id = v.partenaire_id
                where h.id = :id""", Object[].class).setParameter("id", id)).stream().findFirst().orElseThrow(() -> new Introuvable("habilitation " + id));
        EtatHabilitation etat = EtatHabilitation.valueOf((String) l[7]);
        String structures = (String) l[4];
        HabilitationVue droit = new HabilitationVue(id, nombre(l[0]), nombre(l[1]), ServicePartenaire.valueOf((String) l[2]), (String) l[3],
                structures == null || structures.isEmpty() ? Set.of() : Set.of(structures.split(",")), jour(l[5]), jour(l[6]), etat);
        List<FicheHabilitation.Etape> etapes = etapes(id);
        List<FicheHabilitation.Demande> questions = questions(id);
        List<FicheHabilitation.Reponse> reponses = etat == EtatHabilitation.SUSPENDUE ? reponses(id, (Instant) l[13]) : List.of();
        Map<String, String> noms = annuaire.noms(Stream.of(Stream.of((String) l[9], (String) l[12], (String) l[14]), reponses.stream().map(FicheHabilitation.Reponse::par),
                etapes.stream().map(FicheHabilitation.Etape::par), questions.stream().flatMap(q -> Stream.of(q.poseePar(), q.reponduePar())))
                .flatMap(s -> s).filter(Objects::nonNull).toList());
        FicheHabilitation.Cadre cadre = new FicheHabilitation.Cadre(nombre(l[22]), (String) l[23], EtatConvention.valueOf((String) l[24]),
                EtatConvention.valueOf((String) l[25]), ModeGestion.valueOf((String) l[26]));
        NiveauSuspension niveau = l[15] == null ? null : NiveauSuspension.valueOf((String) l[15]);
        FicheHabilitation.Suspension suspension = etat != EtatHabilitation.SUSPENDUE ? null : new FicheHabilitation.Suspension((Instant) l[13],
                nom(noms, l[14]), niveau, l[16] == null ? null : MotifSuspension.valueOf((String) l[16]), (String) l[17], jour(l[27]),
                reponses.stream().map(r -> new FicheHabilitation.Reponse(r.quand(), nom(noms, r.par()), r.texte())).toList());
        return new FicheHabilitation(droit, depot.vu(droit.utilisateur()), partenaire(nombre(l[20]), (String) l[21]), cadre,
                new FicheHabilitation.Origine((Instant) l[8], nom(noms, l[9]), (String) l[10], (Instant) l[11], nom(noms, l[12])), suspension, jour(l[18]),
                (Instant) l[19], etapes.stream().map(e -> new FicheHabilitation.Etape(e.quand(), e.avant(), e.apres(), nom(noms, e.par()), e.niveau(), e.motif())).toList(),
                questions.stream().map(q -> new FicheHabilitation.Demande(q.id(), q.question(), q.poseeLe(), nom(noms, q.poseePar()), q.repondreAvant(),
                        q.reponse(), q.repondueLe(), nom(noms, q.reponduePar()))).toList(),
                FicheHabilitation.Agir.de(etat, niveau, acteur, droit.utilisateur(), cadre.estOuvert()));
    }

    private List<FicheHabilitation.Etape> etapes(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select le, avant, apres, par, niveau, motif from partenaires.habilitation_etape where habilitation_id = :id order by id desc""", Object[].class)
                .setParameter("id", id)).stream().map(l -> new FicheHabilitation.Etape((Instant) l[0], l[1] == null ? null : EtatHabilitation.valueOf((String) l[1]),
                EtatHabilitation.valueOf((String) l[2]), (String) l[3], l[4] == null ? null : NiveauSuspension.valueOf((String) l[4]), (String) l[5])).toList();
    }

    /** To the suspension that stands, the latest first. */
    private List<FicheHabilitation.Reponse> reponses(long id, Instant depuis) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select le, par, texte from partenaires.habilitation_reponse where habilitation_id = :id and le >= :depuis order by id desc""", Object[].class)
                .setParameter("id", id).setParameter("depuis", depuis.atOffset(ZoneOffset.UTC))).stream()
                .map(l -> new FicheHabilitation.Reponse((Instant) l[0], (String) l[1], (String) l[2])).toList();
    }

    private List<FicheHabilitation.Demande> questions(long id) {
        return em.createQuery("select q from QuestionSurUnDroit q where q.habilitation = :id order by q.id desc", QuestionSurUnDroit.class).setParameter("id", id)
                .getResultList().stream().map(QuestionSurUnDroit::vue).toList();
    }

    /** Under which the partner now lives: the convention in force, or the one to come; its contracts and what stands under them. */
    Matrice matrice(long partenaire) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select p.raison_sociale, v.id as convention, v.etat as etat_convention, v.mode_gestion, c.id as contrat, c.service, c.etat as etat_contrat,
                    array_to_string(c.profils, ',') as profils, c.utilisateurs_max, h.utilisateur_id, h.id as droit, h.profil, h.etat, h.debut, h.fin, h.derniere_utilisation
                from partenaires.partenaire p
                left join lateral (select w.id, w.etat, w.mode_gestion from partenaires.convention w where w.partenaire_id = p.id and w.etat not in ('RESILIEE', 'EXPIREE')
                    order by case when w.etat in ('ACTIVE', 'SUSPENDUE') then 0 else 1 end, w.id desc limit 1) v on true
                left join partenaires.contrat c on c.convention_id = v.id and c.etat not in ('RESILIEE', 'EXPIREE')
                left join partenaires.habilitation h on h.contrat_id = c.id and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE')
                where p.id = :id order by h.profil, h.id""", Object[].class).setParameter("id", partenaire));
        Object[] tete = lues.stream().findFirst().orElseThrow(() -> new Introuvable("partenaire " + partenaire));
        FicheHabilitation.Partenaire lequel = partenaire(partenaire, (String) tete[0]);
        Map<UtilisateurVu, String> gens = depot.gens(partenaire);
        if (tete[1] == null) {
            return new Matrice(lequel, null, null, ModeGestion.CAF, List.of(), lignes(gens, List.of(), Map.of()));
        }
        List<Matrice.Colonne> colonnes = lues.stream().filter(l -> l[4] != null).collect(Collectors.groupingBy(l -> nombre(l[4]))).values().stream()
                .map(LectureDesDroits::colonne).sorted(Comparator.comparing(Matrice.Colonne::service)).toList();
        return new Matrice(lequel, nombre(tete[1]), EtatConvention.valueOf((String) tete[2]), ModeGestion.valueOf((String) tete[3]), colonnes,
                lignes(gens, colonnes, droits(lues)));
    }

    /** @param lignes the contract, once for each right under it */
    private static Matrice.Colonne colonne(List<Object[]> lignes) {
        Object[] l = lignes.get(0);
        return new Matrice.Colonne(nombre(l[4]), ServicePartenaire.valueOf((String) l[5]), EtatConvention.valueOf((String) l[6]), profils((String) l[5], (String) l[7]),
                l[8] == null ? null : ((Number) l[8]).intValue(), lignes.stream().map(d -> d[9]).filter(Objects::nonNull).distinct().count());
    }

    /** By person and contract. */
    private static Map<String, List<Matrice.Droit>> droits(List<Object[]> lues) {
        return lues.stream().filter(l -> l[10] != null).collect(Collectors.groupingBy(l -> l[9] + "-" + l[4], Collectors.mapping(l -> new Matrice.Droit(
                nombre(l[10]), (String) l[11], EtatHabilitation.valueOf((String) l[12]), jour(l[13]), jour(l[14]), (Instant) l[15]), Collectors.toList())));
    }

    FichePersonne personne(long utilisateur) {
        UtilisateurVu qui = depot.vu(utilisateur);
        Matrice matrice = matrice(qui.partenaire());
        Matrice.Ligne ligne = matrice.lignes().stream().filter(l -> l.qui().id() == utilisateur).findFirst().orElseThrow();
        CompteConfie compte = qui.compte() == null ? null : comptes.lire(List.of(qui.compte())).get(qui.compte());
        return new FichePersonne(qui, ligne.fonction(), matrice.partenaire(), matrice.mode(), matrice.colonnes(),
                depot.desUtilisateurs(List.of(utilisateur)), matrice.lignes().stream().map(Matrice.Ligne::qui).filter(UtilisateurVu::administrateur).toList(),
                ligne.derniereConnexion(), compte == null ? null : compte.bloqueJusqua());
    }

    private static List<String> profils(String service, String joints) {
        return ServicePartenaire.valueOf(service).permis(joints == null || joints.isEmpty() ? List.of() : List.of(joints.split(",")));
    }

    /** @param gens with what each does there */
    private List<Matrice.Ligne> lignes(Map<UtilisateurVu, String> gens, List<Matrice.Colonne> colonnes, Map<String, List<Matrice.Droit>> droits) {
        Map<String, CompteConfie> etats = comptes.lire(gens.keySet().stream().map(UtilisateurVu::compte).filter(Objects::nonNull).toList());
        List<Matrice.Ligne> lignes = new ArrayList<>();
        gens.forEach((qui, fonction) -> {
            CompteConfie compte = qui.compte() == null ? null : etats.get(qui.compte());
            lignes.add(new Matrice.Ligne(qui, fonction, compte == null ? null : compte.derniereConnexion(), colonnes.stream().map(c ->
                    new Matrice.Case(c, List.copyOf(droits.getOrDefault(qui.id() + "-" + c.contrat(), List.of())))).toList()));
        });
        return List.copyOf(lignes);
    }

    private static FicheHabilitation.Partenaire partenaire(long id, String raisonSociale) {
        return new FicheHabilitation.Partenaire(id, Reference.PARTENAIRE.de(id), raisonSociale);
    }

    private static String nom(Map<String, String> noms, Object identifiant) {
        return identifiant == null ? null : noms.getOrDefault(identifiant, (String) identifiant);
    }

    private static long nombre(Object lu) {
        return ((Number) lu).longValue();
    }

    private static LocalDate jour(Object lu) {
        return lu instanceof Date date ? date.toLocalDate() : (LocalDate) lu;
    }
}
