package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds and keeps people, administrators and rights. What an act changes is held in one order, whatever the act: the convention, the
 * contract, the person, then the right.
 */
@ApplicationScoped
class HabilitationRepository {

    static final Set<EtatHabilitation> VIVANTES = EnumSet.of(EtatHabilitation.DEMANDEE, EtatHabilitation.ACTIVE, EtatHabilitation.SUSPENDUE);

    @Inject
    private EntityManager em;

    void ajouter(Object nouveau) {
        em.persist(nouveau);
        em.flush();
    }

    Optional<UtilisateurVu> parCompte(String compte) {
        return vus("u.compte = :valeur", compte).stream().findFirst();
    }

    Optional<UtilisateurVu> parCourriel(long partenaire, String courriel) {
        return vus("lower(u.courriel) = lower(:valeur) and u.etat <> 'CLOTURE'", courriel).stream().filter(u -> u.partenaire() == partenaire).findFirst();
    }

    List<UtilisateurVu> duPartenaire(long partenaire) {
        return vus("u.partenaire = :valeur", partenaire);
    }

    /** The same, each with what they do there, or {@code null}. */
    Map<UtilisateurVu, String> gens(long partenaire) {
        Map<UtilisateurVu, String> gens = new LinkedHashMap<>();
        lus("u.partenaire = :valeur", partenaire).forEach(l -> gens.put(lu(l), ((Utilisateur) l[0]).fonction()));
        return gens;
    }

    UtilisateurVu vu(long utilisateur) {
        return vus("u.id = :valeur", utilisateur).stream().findFirst().orElseThrow(() -> new Introuvable("utilisateur " + utilisateur));
    }

    private List<UtilisateurVu> vus(String lesquels, Object valeur) {
        return lus(lesquels, valeur).stream().map(HabilitationRepository::lu).toList();
    }

    private static UtilisateurVu lu(Object[] l) {
        return ((Utilisateur) l[0]).vu(((Number) l[1]).intValue() > 0);
    }

    private List<Object[]> lus(String lesquels, Object valeur) {
        return em.createQuery("select u, (select count(a) from Administrateur a where a.utilisateur = u.id and a.jusquA is null) from Utilisateur u where "
                + lesquels + " order by u.nom, u.prenom, u.id", Object[].class).setParameter("valeur", valeur).getResultList();
    }

    /** Who has not left, of any partner, with one of these addresses, given in small letters. */
    List<UtilisateurVu> parCourriels(Collection<String> courriels) {
        return courriels.isEmpty() ? List.of() : vus("lower(u.courriel) in :valeur and u.etat <> 'CLOTURE'", courriels);
    }

    /** Writes people as they are when they are new, in one statement; gives their numbers, in the same order. */
    List<Long> inscrireTous(List<Utilisateurs.Inscription> gens, List<String> comptes, String auteur, Instant le) {
        return Lignes.de(em.createNativeQuery("""
                insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, fonction, signataire, etat, cree_le, cree_par)
                select n.partenaire, n.compte, n.prenom, n.nom, n.courriel, n.fonction, n.signataire, 'CREE', :le, :auteur
                from unnest(cast(:partenaires as bigint[]), cast(:comptes as text[]), cast(:prenoms as text[]), cast(:noms as text[]), cast(:courriels as text[]),
                        cast(:fonctions as text[]), cast(:signataires as boolean[]))
                    with ordinality as n(partenaire, compte, prenom, nom, courriel, fonction, signataire, rang) order by n.rang returning id""", Long.class)
                .setParameter("le", le.atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur)
                .setParameter("partenaires", gens.stream().map(Utilisateurs.Inscription::partenaire).toArray(Long[]::new))
                .setParameter("comptes", comptes.toArray(String[]::new))
                .setParameter("prenoms", textes(gens, UtilisateurSaisi::prenom)).setParameter("noms", textes(gens, UtilisateurSaisi::nom))
                .setParameter("courriels", textes(gens, UtilisateurSaisi::courriel)).setParameter("fonctions", textes(gens, UtilisateurSaisi::fonction))
                .setParameter("signataires", gens.stream().map(g -> g.saisi().signataire()).toArray(Boolean[]::new)));
    }

    private static String[] textes(List<Utilisateurs.Inscription> gens, Function<UtilisateurSaisi, String> lequel) {
        return gens.stream().map(g -> lequel.apply(g.saisi())).toArray(String[]::new);
    }

    /** Whether someone, of any partner, may still come in with that address. */
    boolean courrielPris(String courriel) {
        return !em.createQuery("select u.id from Utilisateur u where lower(u.courriel) = lower(:courriel) and u.etat <> 'CLOTURE'", Long.class)
                .setParameter("courriel", courriel).getResultList().isEmpty();
    }

    Utilisateur tenirUtilisateur(long id) {
        return Verrous.prendre(em, Utilisateur.class, id).orElseThrow(() -> new Introuvable("utilisateur " + id));
    }

    void tenirUtilisateurs(Collection<Long> ids) {
        Verrous.prendre(em, Utilisateur.class, ids.stream().mapToLong(Long::longValue));
    }

    /** All of these, by their numbers. */
    Map<Long, Utilisateur> utilisateurs(Collection<Long> ids) {
        return em.createQuery("select u from Utilisateur u where u.id in :ids", Utilisateur.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Utilisateur::id, Function.identity()));
    }

    Optional<Utilisateur> tenirCompte(String compte) {
        List<Long> ids = em.createQuery("select u.id from Utilisateur u where u.compte = :compte", Long.class).setParameter("compte", compte).getResultList();
        return ids.stream().findFirst().map(this::tenirUtilisateur);
    }

    /** Appointments of one partner come one after the other: the seats are counted by who holds it. */
    void tenirPartenaire(long partenaire) {
        if (Lignes.de(em.createNativeQuery("select id from partenaires.partenaire where id = :id for no key update", Long.class)
                .setParameter("id", partenaire)).isEmpty()) {
            throw new Introuvable("partenaire " + partenaire);
        }
    }

    List<Administrateur> administrateurs(long partenaire) {
        return em.createQuery("select a from Administrateur a where a.partenaire = :partenaire and a.jusquA is null order by a.siege", Administrateur.class)
                .setParameter("partenaire", partenaire).getResultList();
    }

    /** The contract and its convention, held: the convention shared with other acts under it, the contract alone. */
    CadreTenu tenirCadre(long contrat) {
        Lignes.de(em.createNativeQuery("""
                select id from partenaires.convention where id = (select convention_id from partenaires.contrat where id = :contrat) for share""",
                Long.class).setParameter("contrat", contrat));
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select c.id, c.service, c.etat, v.id as convention, v.etat as etat_convention, v.mode_gestion, v.partenaire_id,
                    array_to_string(c.profils, ',') as profils, c.utilisateurs_max
                from partenaires.contrat c join partenaires.convention v on v.id = c.convention_id
                where c.id = :contrat for no key update of c""", Object[].class).setParameter("contrat", contrat)).stream().findFirst()
                .map(HabilitationRepository::cadre).orElseThrow(() -> new Introuvable("contrat " + contrat));
    }

    /** Several, held in the order of their numbers. */
    Map<Long, CadreTenu> tenirCadres(Collection<Long> contrats) {
        Long[] ids = contrats.toArray(Long[]::new);
        Lignes.de(em.createNativeQuery("""
                select id from partenaires.convention where id in (select convention_id from partenaires.contrat where id = any(cast(:contrats as bigint[])))
                order by id for share""", Long.class).setParameter("contrats", ids));
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select c.id, c.service, c.etat, v.id as convention, v.etat as etat_convention, v.mode_gestion, v.partenaire_id,
                    array_to_string(c.profils, ',') as profils, c.utilisateurs_max
                from partenaires.contrat c join partenaires.convention v on v.id = c.convention_id
                where c.id = any(cast(:contrats as bigint[])) order by c.id for no key update of c""", Object[].class).setParameter("contrats", ids)).stream()
                .map(HabilitationRepository::cadre).collect(Collectors.toMap(CadreTenu::contrat, Function.identity()));
    }

    private static CadreTenu cadre(Object[] l) {
        String profils = (String) l[7];
        return new CadreTenu(((Number) l[0]).longValue(), ServicePartenaire.valueOf((String) l[1]), EtatConvention.valueOf((String) l[2]),
                ((Number) l[3]).longValue(), EtatConvention.valueOf((String) l[4]), ModeGestion.valueOf((String) l[5]), ((Number) l[6]).longValue(),
                profils == null || profils.isEmpty() ? List.of() : List.of(profils.split(",")), l[8] == null ? null : ((Number) l[8]).intValue());
    }

    /** By which contract a right was given: it never changes, and is what must be held before the right. */
    long contratDe(long habilitation) {
        return em.createQuery("select h.contrat from Habilitation h where h.id = :id", Long.class).setParameter("id", habilitation)
                .getResultList().stream().findFirst().orElseThrow(() -> new Introuvable("habilitation " + habilitation));
    }

    /** Whose partner that right is under. */
    long partenaireDe(long habilitation) {
        return em.createQuery("select u.partenaire from Habilitation h join Utilisateur u on u.id = h.utilisateur where h.id = :id", Long.class)
                .setParameter("id", habilitation).getResultList().stream().findFirst().orElseThrow(() -> new Introuvable("habilitation " + habilitation));
    }

    /** Who manages the rights of that partner; the Caf when no convention is in force. */
    ModeGestion modeDeGestion(long partenaire) {
        return Lignes.<String>de(em.createNativeQuery("""
                select mode_gestion from partenaires.convention where partenaire_id = :partenaire and etat in ('ACTIVE', 'SUSPENDUE')""", String.class)
                .setParameter("partenaire", partenaire)).stream().findFirst().map(ModeGestion::valueOf).orElse(ModeGestion.CAF);
    }

    QuestionSurUnDroit tenirQuestion(long id) {
        return Verrous.prendre(em, QuestionSurUnDroit.class, id).orElseThrow(() -> new Introuvable("question " + id));
    }

    void garderLaReponse(long habilitation, String texte, String auteur, Instant le) {
        em.createNativeQuery("insert into partenaires.habilitation_reponse (habilitation_id, le, par, texte) values (:habilitation, :le, :par, :texte)")
                .setParameter("habilitation", habilitation).setParameter("le", le.atOffset(ZoneOffset.UTC)).setParameter("par", auteur)
                .setParameter("texte", texte).executeUpdate();
    }

    /** Of the suspension that stands. */
    boolean aReponduAinsi(long habilitation, String texte) {
        return !em.createNativeQuery("""
                select 1 from partenaires.habilitation_reponse r join partenaires.habilitation h on h.id = r.habilitation_id
                where h.id = :habilitation and r.le >= h.suspendue_le and r.texte = :texte""", Integer.class)
                .setParameter("habilitation", habilitation).setParameter("texte", texte).getResultList().isEmpty();
    }

    Habilitation tenir(long id) {
        return Verrous.prendre(em, Habilitation.class, id).orElseThrow(() -> new Introuvable("habilitation " + id));
    }

    /** Those of them that are active, held in order. */
    List<Habilitation> tenirActives(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(this::tenir).filter(h -> h.etat() == EtatHabilitation.ACTIVE).toList();
    }

    /** Those of them that are not ended, held in order. */
    List<Habilitation> tenirVivantes(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(this::tenir).filter(h -> VIVANTES.contains(h.etat())).toList();
    }

    /** How many other people hold or await something under that contract. */
    long autresUtilisateurs(long contrat, long utilisateur) {
        return em.createQuery("""
                select count(distinct h.utilisateur) from Habilitation h
                where h.contrat = :contrat and h.utilisateur <> :utilisateur and h.etat in :vivantes""", Long.class)
                .setParameter("contrat", contrat).setParameter("utilisateur", utilisateur).setParameter("vivantes", VIVANTES).getSingleResult();
    }

    /** Who holds or awaits something under that contract. */
    Set<Long> utilisateursDe(long contrat) {
        return new HashSet<>(em.createQuery("select distinct h.utilisateur from Habilitation h where h.contrat = :contrat and h.etat in :vivantes", Long.class)
                .setParameter("contrat", contrat).setParameter("vivantes", VIVANTES).getResultList());
    }

    /** What these people hold or await. */
    List<HabilitationVue> vivantesDe(Collection<Long> utilisateurs) {
        return vues(em.createQuery("select h from Habilitation h where h.utilisateur in :utilisateurs and h.etat in :vivantes", Habilitation.class)
                .setParameter("utilisateurs", utilisateurs).setParameter("vivantes", VIVANTES).getResultList());
    }

    /** Who gives rights, why, when, and by what file. */
    record Don(String pourquoi, long lot, String auteur, Instant le) {
    }

    /** Writes rights, first as they are asked for, then as they are given: each keeps both states. Gives their numbers, in the same order. */
    List<Long> donnerTous(List<HabilitationVue> droits, Don don) {
        List<Long> ids = Lignes.de(em.createNativeQuery("""
                insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, fin, etat, demandee_le, demandee_par, pourquoi,
                    etat_le, etat_par, etat_motif, lot)
                select n.utilisateur, n.contrat, n.service, n.profil, cast(n.debut as date), cast(n.fin as date), 'DEMANDEE', :le, :auteur, :pourquoi,
                    :le, :auteur, :pourquoi, :lot
                from unnest(cast(:utilisateurs as bigint[]), cast(:contrats as bigint[]), cast(:services as text[]), cast(:profils as text[]),
                        cast(:debuts as text[]), cast(:fins as text[]))
                    with ordinality as n(utilisateur, contrat, service, profil, debut, fin, rang) order by n.rang returning id""", Long.class)
                .setParameter("le", don.le().atOffset(ZoneOffset.UTC)).setParameter("auteur", don.auteur()).setParameter("pourquoi", don.pourquoi())
                .setParameter("lot", don.lot())
                .setParameter("utilisateurs", droits.stream().map(HabilitationVue::utilisateur).toArray(Long[]::new))
                .setParameter("contrats", droits.stream().map(HabilitationVue::contrat).toArray(Long[]::new))
                .setParameter("services", droits.stream().map(d -> d.service().name()).toArray(String[]::new))
                .setParameter("profils", droits.stream().map(HabilitationVue::profil).toArray(String[]::new))
                .setParameter("debuts", droits.stream().map(d -> d.debut().toString()).toArray(String[]::new))
                .setParameter("fins", droits.stream().map(d -> d.fin() == null ? null : d.fin().toString()).toArray(String[]::new)));
        em.createNativeQuery("""
                update partenaires.habilitation set etat = 'ACTIVE', active_le = :le, activee_par = :auteur, etat_le = :le, etat_par = :auteur,
                    etat_motif = null, version = version + 1 where id = any(cast(:ids as bigint[]))""")
                .setParameter("le", don.le().atOffset(ZoneOffset.UTC)).setParameter("auteur", don.auteur()).setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
        return ids;
    }

    /** Whether that person already has, or awaits, the same right on one of those days. */
    boolean chevauche(HabilitationVue nouvelle) {
        return !em.createQuery("""
                select h.id from Habilitation h where h.utilisateur = :utilisateur and h.service = :service and h.profil = :profil
                    and h.etat in :vivantes and h.debut <= :fin and (h.fin is null or h.fin >= :debut)""", Long.class)
                .setParameter("utilisateur", nouvelle.utilisateur()).setParameter("service", nouvelle.service()).setParameter("profil", nouvelle.profil())
                .setParameter("vivantes", VIVANTES).setParameter("debut", nouvelle.debut())
                .setParameter("fin", nouvelle.fin() == null ? LocalDate.of(9999, 12, 31) : nouvelle.fin()).getResultList().isEmpty();
    }

    /** What that person holds or awaits, held to be changed. */
    List<Habilitation> tenirVivantes(long utilisateur) {
        List<Long> ids = em.createQuery("select h.id from Habilitation h where h.utilisateur = :utilisateur and h.etat in :vivantes order by h.id", Long.class)
                .setParameter("utilisateur", utilisateur).setParameter("vivantes", VIVANTES).getResultList();
        return ids.stream().map(this::tenir).filter(h -> VIVANTES.contains(h.etat())).toList();
    }

    List<HabilitationVue> desUtilisateurs(Collection<Long> utilisateurs) {
        return utilisateurs.isEmpty() ? List.of() : vues(em.createQuery(
                "select h from Habilitation h where h.utilisateur in :utilisateurs order by h.id", Habilitation.class)
                .setParameter("utilisateurs", utilisateurs).getResultList());
    }

    List<HabilitationVue> deCompte(String compte) {
        return vues(em.createQuery("""
                select h from Habilitation h join Utilisateur u on u.id = h.utilisateur where u.compte = :compte order by h.id""", Habilitation.class)
                .setParameter("compte", compte).getResultList());
    }

    private static List<HabilitationVue> vues(List<Habilitation> lues) {
        return lues.stream().map(Habilitation::vue).toList();
    }
}
