package fr.passerelle.avip.reseau;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.engagement.Engagement;
import fr.passerelle.avip.engagement.ParametreEngagement;
import fr.passerelle.avip.engagement.ParametresEngagement;
import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.label.LabelVu;
import fr.passerelle.avip.label.Labels;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The networks: who joins and leaves, from which day, and what they owe together (R-AVIP-6, R-AVIP-7). */
@Stateless
public class ReseauService {

    private static final String OBJET = "réseau";

    @Inject
    private ReseauRepository reseaux;
    @Inject
    private ParametresEngagement parametres;
    @Inject
    private Labels labels;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(AVIP_LIRE)
    public TableauDuReseau lire(long id) {
        Reseau reseau = reseaux.get(id);
        LocalDate jour = aujourdhui();
        ParametreEngagement parametre = parametres.au(jour);
        List<TableauDuReseau.Membre> tous = reseaux.membres(id, jour, parametre);
        List<TableauDuReseau.Membre> membres = tous.stream().filter(m -> m.au() == null || !m.au().isBefore(jour)).toList();
        return new TableauDuReseau(id, reseau.version(), reseau.nom(), reseau.mutualise(), reseau.dissousLe(), commun(membres, jour, parametre), places(membres, jour), membres,
                tous.stream().filter(m -> m.au() != null && m.au().isBefore(jour)).toList(), reseaux.partagees(id, jour.withDayOfYear(1)));
    }

    /** Whether a labelled structure is still in none. */
    @Autorise(AVIP_GERER)
    public boolean enResteSansReseau() {
        return reseaux.enResteSansReseau(aujourdhui());
    }

    /** The labelled structures that may join one and that these words name. */
    @Autorise(AVIP_GERER)
    public List<Structure> sansReseau(String mots) {
        return reseaux.sansReseau(aujourdhui(), mots);
    }

    /** Those of these numbers that may. */
    @Autorise(AVIP_GERER)
    public List<Structure> sansReseau(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : reseaux.sansReseau(aujourdhui(), ids);
    }

    @Autorise(AVIP_GERER)
    public long creer(String nom, boolean mutualise) {
        exiger(!reseaux.nomPris(TextePropre.nom(nom), null), Reseau.REGLE, "nom", "Un réseau porte déjà ce nom.");
        Reseau reseau = reseaux.ajouter(new Reseau(nom, mutualise, appelants.courant().identifiant(), horloge.instant()));
        journal.noter(ActeJournal.CREATION, OBJET, String.valueOf(reseau.id()), reseau.nom(), null);
        return reseau.id();
    }

    @Autorise(AVIP_GERER)
    public void corriger(long id, int version, String nom, boolean mutualise) {
        exiger(!reseaux.nomPris(TextePropre.nom(nom), id), Reseau.REGLE, "nom", "Un réseau porte déjà ce nom.");
        Reseau reseau = reseaux.tenir(id, version);
        reseau.corriger(nom, mutualise);
        noter(reseau, mutualise ? "Engagement mis en commun" : "Chacun tient son engagement");
        if (!mutualise) {
            revoirChacun(reseau);
        }
    }

    /** From that day on; what they engage together must hold the pooled floor. */
    @Autorise(AVIP_GERER)
    public void adherer(long id, int version, Long structure, LocalDate du) {
        exiger(structure != null, Reseau.REGLE, "structure", "Choisissez la structure.");
        exiger(du != null, Reseau.REGLE, "du", "Indiquez à partir de quel jour.");
        Reseau reseau = reseaux.tenir(id, version);
        reseau.exigerVivant();
        LabelVu label = labels.enVigueur(structure, du).filter(l -> l.statut().estEnVigueur())
                .orElseThrow(() -> new RegleRefusee(Reseau.REGLE, "structure", "Un réseau réunit des structures labellisées ce jour-là."));
        exiger(!reseaux.adhereDeja(structure, du), Reseau.REGLE, "structure", "Cette structure appartient déjà à un réseau à cette date.");
        if (reseau.mutualise()) {
            exigerLeCommun(reseau, label, structure, du);
        }
        reseaux.adherer(id, structure, du);
        noter(reseau, "STR-%05d".formatted(structure) + " y entre le " + Typographie.date(du));
    }

    private void exigerLeCommun(Reseau reseau, LabelVu label, long structure, LocalDate du) {
        Situation seule = labels.situation(structure, du);
        List<TableauDuReseau.Membre> membres = membresAu(reseau.id(), du);
        Engagement commun = seule.parametre().de(seule.agrement() + membres.stream().filter(m -> m.label() != null).mapToInt(TableauDuReseau.Membre::agrement).sum());
        int places = label.placesEngagees() + places(membres, du);
        exiger(commun.estTenuPar(places), "R-AVIP-6", "structure", "Engagement minimum du réseau avec elle\u202f: " + Typographie.compte(commun.minimum(), "place") + " ("
                + commun.part() + ")\u202f; ses membres n’en engageraient que " + places + ".");
    }

    /** That day is its last; from the next, its own floor holds again, and its label is looked at when it is not met. */
    @Autorise(AVIP_GERER)
    public void quitter(long id, int version, long adhesion, LocalDate au) {
        exiger(au != null, Reseau.REGLE, "au", "Indiquez le dernier jour dans le réseau.");
        Reseau reseau = reseaux.tenir(id, version);
        TableauDuReseau.Membre membre = reseaux.membres(id, au, parametres.au(au)).stream().filter(m -> m.adhesion() == adhesion).findFirst()
                .orElseThrow(() -> new Introuvable("adhésion " + adhesion + " au réseau " + id));
        exiger(membre.au() == null, Reseau.REGLE, "au", "Cette structure a déjà quitté le réseau.");
        exiger(!au.isBefore(membre.du()), Reseau.REGLE, "au", "Elle y est entrée le " + Typographie.date(membre.du()) + ".");
        reseaux.finir(adhesion, au);
        noter(reseau, "STR-%05d".formatted(membre.structure()) + " le quitte le " + Typographie.date(au));
        revoir(reseau, membre, au);
        List<TableauDuReseau.Membre> restent = membresAu(id, au.plusDays(1));
        if (reseau.mutualise() && !commun(restent, au.plusDays(1), parametres.au(au.plusDays(1))).estTenuPar(places(restent, au.plusDays(1)))) {
            restent.forEach(m -> labels.aRevoir(m.structure(), "Le réseau «\u202f" + reseau.nom() + "\u202f» ne tient plus son engagement commun depuis le départ d’un membre"));
        }
    }

    /** Ends it: each member is alone again. */
    @Autorise(AVIP_GERER)
    public void dissoudre(long id, int version) {
        Reseau reseau = reseaux.tenir(id, version);
        LocalDate jour = aujourdhui();
        membresAu(id, jour).forEach(m -> {
            reseaux.finir(m.adhesion(), m.du().isAfter(jour) ? m.du() : jour);
            revoir(reseau, m, jour);
        });
        reseau.dissoudre(jour);
        noter(reseau, "Dissous");
    }

    private void revoirChacun(Reseau reseau) {
        membresAu(reseau.id(), aujourdhui()).forEach(m -> revoir(reseau, m, aujourdhui()));
    }

    private void revoir(Reseau reseau, TableauDuReseau.Membre m, LocalDate au) {
        if (m.label() != null && m.sousSonMinimum()) {
            Engagement sien = parametres.au(au).de(m.agrement());
            labels.aRevoir(m.structure(), "Seule depuis le " + Typographie.date(au.plusDays(1)) + ", hors du réseau «\u202f" + reseau.nom() + "\u202f»\u202f: "
                    + Typographie.compte(m.places(), "place") + " pour un minimum de " + sien.minimum() + " (" + sien.part() + ")");
        }
    }

    private List<TableauDuReseau.Membre> membresAu(long id, LocalDate jour) {
        return reseaux.membres(id, jour, parametres.au(jour)).stream().filter(m -> !m.du().isAfter(jour) && (m.au() == null || !m.au().isBefore(jour))).toList();
    }

    private static Engagement commun(List<TableauDuReseau.Membre> membres, LocalDate jour, ParametreEngagement parametre) {
        return parametre.de(membres.stream().filter(m -> m.label() != null && !m.du().isAfter(jour)).mapToInt(TableauDuReseau.Membre::agrement).sum());
    }

    private static int places(List<TableauDuReseau.Membre> membres, LocalDate jour) {
        return membres.stream().filter(m -> !m.du().isAfter(jour)).mapToInt(TableauDuReseau.Membre::places).sum();
    }

    private void noter(Reseau reseau, String fait) {
        journal.noter(ActeJournal.MODIFICATION, OBJET, String.valueOf(reseau.id()), fait, null);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** A structure to choose. */
    public record Structure(long id, String nom) {
    }
}
