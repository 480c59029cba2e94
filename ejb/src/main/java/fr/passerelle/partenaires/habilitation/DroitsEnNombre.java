package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rights given many at a time, to people who are registered with them: by the rules of {@link Habilitations#donner}, asked of each, and in
 * as many statements whatever their number. One that is refused leaves none. For services only, which have made sure of who acts.
 */
@ApplicationScoped
public class DroitsEnNombre {

    @Inject
    private HabilitationRepository depot;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /**
     * A right to give at once, from today on.
     *
     * @param personne registered with that partner, unless its address already is someone's there
     * @param fin its last day, or {@code null}
     */
    public record ADonner(long partenaire, UtilisateurSaisi personne, long contrat, String profil, LocalDate fin) {

        private Qui qui() {
            return new Qui(partenaire, personne.courriel().toLowerCase(Locale.ROOT));
        }
    }

    private record Qui(long partenaire, String courriel) {
    }

    /** @param lot the file they come by */
    @Transactional(Transactional.TxType.MANDATORY)
    public void donner(List<ADonner> droits, String pourquoi, long lot, Acteur acteur) {
        Map<Long, CadreTenu> cadres = depot.tenirCadres(droits.stream().map(ADonner::contrat).distinct().toList());
        cadres.values().forEach(CadreTenu::exigerOuvert);
        Map<Qui, Long> gens = gens(droits, acteur);
        Map<Long, Utilisateur> tenus = depot.utilisateurs(gens.values());
        List<HabilitationVue> nouveaux = juger(droits.stream().map(d -> new HabilitationSaisie(gens.get(d.qui()), d.contrat(), d.profil(), Set.of(), null, d.fin(),
                pourquoi)).toList(), cadres, tenus, acteur);
        List<Long> ids = depot.donnerTous(nouveaux, new HabilitationRepository.Don(pourquoi, lot, acteur.identifiant(), horloge.instant()));
        noter(ids, nouveaux, pourquoi);
        tenus.values().forEach(utilisateurs::ouvrirSonCompte);
    }

    /** Their numbers; whoever is not known yet is registered, whoever is is held. */
    private Map<Qui, Long> gens(List<ADonner> droits, Acteur acteur) {
        Map<Qui, Long> gens = new HashMap<>();
        depot.parCourriels(droits.stream().map(d -> d.qui().courriel()).distinct().toList())
                .forEach(u -> gens.put(new Qui(u.partenaire(), u.courriel().toLowerCase(Locale.ROOT)), u.id()));
        gens.keySet().retainAll(droits.stream().map(ADonner::qui).toList());
        depot.tenirUtilisateurs(gens.values());
        Map<Qui, Utilisateurs.Inscription> inconnus = new LinkedHashMap<>();
        droits.stream().filter(d -> !gens.containsKey(d.qui()))
                .forEach(d -> inconnus.putIfAbsent(d.qui(), new Utilisateurs.Inscription(d.partenaire(), d.personne())));
        if (!inconnus.isEmpty()) {
            List<Long> ids = utilisateurs.inscrireTous(List.copyOf(inconnus.values()), acteur.identifiant());
            List<Qui> lesquels = List.copyOf(inconnus.keySet());
            IntStream.range(0, ids.size()).forEach(i -> gens.put(lesquels.get(i), ids.get(i)));
        }
        return gens;
    }

    private List<HabilitationVue> juger(List<HabilitationSaisie> saisies, Map<Long, CadreTenu> cadres, Map<Long, Utilisateur> gens, Acteur acteur) {
        Instant maintenant = horloge.instant();
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<HabilitationVue> tous = new ArrayList<>(depot.vivantesDe(gens.keySet()));
        Map<Long, Set<Long>> parContrat = new HashMap<>();
        List<HabilitationVue> nouveaux = new ArrayList<>();
        for (HabilitationSaisie saisie : saisies) {
            CadreTenu cadre = cadres.get(saisie.contrat());
            Utilisateur qui = gens.get(saisie.utilisateur());
            exiger(qui.partenaire() == cadre.partenaire(), "R-PART-8", "utilisateur", "Cette personne n’est pas de ce partenaire.");
            new Habilitation(saisie, cadre, acteur.identifiant(), maintenant, aujourdhui).valider(cadre, qui, acteur, maintenant);
            HabilitationVue nouvelle = new HabilitationVue(0, saisie.utilisateur(), cadre.contrat(), cadre.service(), saisie.profil(), Set.of(), aujourdhui, saisie.fin(),
                    EtatHabilitation.ACTIVE);
            exiger(tous.stream().filter(h -> h.utilisateur() == nouvelle.utilisateur()).noneMatch(nouvelle::chevauche), "R-PART-7", "profil", Habilitations.DEJA);
            if (cadre.utilisateursMax() != null) {
                Set<Long> dessous = parContrat.computeIfAbsent(cadre.contrat(), depot::utilisateursDe);
                dessous.add(qui.id());
                exiger(dessous.size() <= cadre.utilisateursMax(), "R-PART-8", "utilisateur", Habilitations.tousPris(cadre));
            }
            tous.add(nouvelle);
            nouveaux.add(nouvelle);
        }
        return nouveaux;
    }

    private void noter(List<Long> ids, List<HabilitationVue> nouveaux, String pourquoi) {
        journal.noterTous(ActeJournal.CREATION, Habilitations.OBJET, IntStream.range(0, ids.size()).mapToObj(i -> new Journal.Note(String.valueOf(ids.get(i)),
                nouveaux.get(i).service().avecProfil(nouveaux.get(i).profil()) + ", personne " + nouveaux.get(i).utilisateur(), pourquoi)).toList());
        journal.noterTous(ActeJournal.MODIFICATION, Habilitations.OBJET, ids.stream()
                .map(id -> new Journal.Note(String.valueOf(id), "Droit donné", pourquoi)).toList());
    }
}
