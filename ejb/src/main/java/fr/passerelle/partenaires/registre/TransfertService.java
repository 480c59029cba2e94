package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.listes.Lue;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A convention goes on with the body that succeeds to the one that signed it; its people go with it. */
@Stateless
public class TransfertService {

    private static final String INCONNU = "Aucun partenaire du registre ne porte ce Siret\u202f: enregistrez d’abord l’organisme qui succède. (E-SIRET)";
    private static final String REGLE = "R-PART-2";
    private static final int MOTIF_AU_PLUS = 500;

    @Inject
    private EntityManager em;
    @Inject
    private PartenaireRepository partenaires;
    @Inject
    private Charge charge;
    @Inject
    private Histoire histoire;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** A convention about to go to a successor. @param personnes how many people go with it */
    public record ATransferer(long convention, String reference, EtatConvention etat, LocalDate effetLe, PartenaireVu partenaire, long personnes,
            long administrateurs) implements Serializable {
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public ATransferer aTransferer(long convention) {
        return lire(convention);
    }

    /** The partner of that Siret, who may succeed. */
    @Autorise(CONVENTION_INSTRUIRE)
    public PartenaireVu successeur(String siret) {
        return trouver(siret).orElseThrow(() -> new RegleRefusee("E-SIRET", "siret", INCONNU));
    }

    /** To the partner of that Siret; refused for all that is wrong at once. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void transfererA(String siret, long convention, LocalDate effetLe, String motif) {
        Optional<PartenaireVu> vers = trouver(siret);
        if (vers.isEmpty()) {
            Exigences exigences = new Exigences(REGLE);
            exigences.exiger(false, "E-SIRET", "siret", INCONNU);
            exiger(exigences, lire(convention), effetLe, motif);
            exigences.refuser();
        }
        transferer(convention, vers.orElseThrow().id(), effetLe, motif);
    }

    private Optional<PartenaireVu> trouver(String siret) {
        return partenaires.parSiret(TextePropre.compact(siret)).map(Partenaire::vu);
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public void transferer(long convention, long successeur, LocalDate effetLe, String motif) {
        long de = lire(convention).partenaire().id();
        charge.retenir(LongStream.of(de, successeur));
        em.createNativeQuery("select id from partenaires.convention where id = :id for update").setParameter("id", convention).getSingleResult();
        ATransferer lue = lire(convention);
        Partenaire vers = partenaires.tenir(successeur);
        Partenaire ancien = partenaires.tenir(de);
        String pourquoi = exiger(lue, vers, effetLe, motif);
        charge.rangerLesSieges(de, successeur);
        deplacer(convention, de, successeur);
        tracer(lue, ancien, vers, effetLe, pourquoi);
    }

    private String exiger(ATransferer lue, Partenaire vers, LocalDate effetLe, String motif) {
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(!lue.etat().estFinal(), null, "Une convention terminée reste à qui l’a signée.");
        exigences.exiger(lue.partenaire().id() != vers.id(), "siret", "Cette convention est déjà la sienne.");
        exigences.exiger(!aUneConventionEnCours(vers.id(), lue.convention()), "siret",
                vers.saisie().raisonSociale() + " a déjà une convention en cours\u202f: un partenaire n’en a qu’une.");
        exigences.exiger(lue.administrateurs() + charge.administrateurs(vers.id()) <= 2, "R-PART-5", "siret",
                "À eux deux, ils auraient plus de deux administrateurs\u202f: mettez d’abord fin à un mandat.");
        String pourquoi = exiger(exigences, lue, effetLe, motif);
        exigences.refuser();
        return pourquoi;
    }

    /** Since when, and why. */
    private String exiger(Exigences exigences, ATransferer lue, LocalDate effetLe, String motif) {
        exigences.exiger(effetLe != null, "E-DATE", "effetLe", "Indiquez le jour où l’un succède à l’autre.");
        exigences.exiger(effetLe == null || !effetLe.isAfter(LocalDate.now(horloge)), "E-DATE", "effetLe", "Ce jour est à venir\u202f: le transfert se fait une fois la succession faite.");
        exigences.exiger(effetLe == null || lue.effetLe() == null || !effetLe.isBefore(lue.effetLe()), "E-DATE", "effetLe",
                "La convention ne valait pas encore ce jour-là.");
        String pourquoi = TextePropre.de(motif);
        exigences.exigerTexte(pourquoi, "motif", "Dites pourquoi\u202f: fusion, reprise, changement de statut…");
        exigences.exiger(pourquoi.length() <= MOTIF_AU_PLUS, "motif", MOTIF_AU_PLUS + " caractères au plus.");
        return pourquoi;
    }

    private boolean aUneConventionEnCours(long partenaire, long sauf) {
        return !Lignes.de(em.createNativeQuery("""
                select id from partenaires.convention where partenaire_id = :id and id <> :sauf and etat in ('ACTIVE', 'SUSPENDUE')""")
                .setParameter("id", partenaire).setParameter("sauf", sauf)).isEmpty();
    }

    /** The convention, and the people who are there: those who left stay with whom they worked for. */
    private void deplacer(long convention, long de, long vers) {
        em.createNativeQuery("update partenaires.convention set partenaire_id = :vers, version = version + 1 where id = :id")
                .setParameter("vers", vers).setParameter("id", convention).executeUpdate();
        em.createNativeQuery("update partenaires.utilisateur set partenaire_id = :vers, version = version + 1 where partenaire_id = :de and etat <> 'CLOTURE'")
                .setParameter("vers", vers).setParameter("de", de).executeUpdate();
        em.createNativeQuery("update partenaires.administrateur set partenaire_id = :vers where partenaire_id = :de and jusqu_a is null")
                .setParameter("vers", vers).setParameter("de", de).executeUpdate();
    }

    /** Kept as a fact, journaled, told in the history of the convention and in those of both partners. */
    private void tracer(ATransferer lue, Partenaire ancien, Partenaire vers, LocalDate effetLe, String motif) {
        em.createNativeQuery("""
                insert into partenaires.convention_transfert (convention_id, de_id, vers_id, effet_le, motif, le, auteur)
                values (:convention, :de, :vers, :effet, :motif, :le, :auteur)""")
                .setParameter("convention", lue.convention()).setParameter("de", ancien.id()).setParameter("vers", vers.id()).setParameter("effet", effetLe)
                .setParameter("motif", motif).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("auteur", appelants.courant().identifiant()).executeUpdate();
        String effet = ", effet au " + Typographie.date(effetLe);
        em.createNativeQuery("""
                insert into partenaires.convention_evenement (convention_id, le, par, genre, titre, texte)
                values (:convention, :le, :auteur, 'TRANSFEREE', :titre, :motif)""")
                .setParameter("convention", lue.convention()).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("auteur", appelants.courant().identifiant()).setParameter("motif", motif)
                .setParameter("titre", "Transférée de " + ancien.saisie().raisonSociale() + " à " + vers.saisie().raisonSociale() + effet).executeUpdate();
        journal.noter(ActeJournal.MODIFICATION, "convention", lue.reference(), "Transférée de " + ancien.reference() + " à " + vers.reference() + effet, motif);
        raconter(ancien, lue.reference() + " transférée à " + vers.reference(), vers.saisie().raisonSociale() + effet, motif);
        raconter(vers, lue.reference() + " reprise de " + ancien.reference(), ancien.saisie().raisonSociale() + effet, motif);
    }

    private ATransferer lire(long convention) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select c.id, c.reference, c.etat, c.effet_le, c.partenaire_id,
                    (select count(*) from partenaires.utilisateur u where u.partenaire_id = c.partenaire_id and u.etat <> 'CLOTURE') as personnes
                from partenaires.convention c where c.id = :id""", Tuple.class).setParameter("id", convention));
        Lue l = lues.stream().findFirst().map(Lue::new).orElseThrow(() -> new Introuvable("convention " + convention));
        long partenaire = l.nombre("partenaire_id");
        return new ATransferer(l.nombre("id"), l.texte("reference"), l.code(EtatConvention.class, "etat"), l.jour("effet_le"),
                partenaires.get(partenaire).vu(), l.nombre("personnes"), charge.administrateurs(partenaire));
    }

    private void raconter(Partenaire partenaire, String fait, String detail, String motif) {
        histoire.raconter(partenaire.id(), fait, detail);
        journal.noter(ActeJournal.MODIFICATION, Partenaires.OBJET, partenaire.reference(), fait, motif);
    }
}
