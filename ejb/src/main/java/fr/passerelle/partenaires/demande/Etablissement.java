package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.bulletin.Bulletins;
import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.demande.saisie.ConditionsDeConvention;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws up what a request asks for: the convention, a contract for each service, a bulletin for each contract (R-PART-1, R-PART-2). */
@ApplicationScoped
class Etablissement {

    @Inject
    private EntityManager em;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private Completude completude;
    @Inject
    private Bulletins bulletins;

    /** @return the number of the convention, a draft still */
    long etablir(DemandeDAcces demande, ConditionsDeConvention conditions, LocalDate recuLe) {
        exigerComplete(demande, conditions);
        DemandeSaisie s = demande.contenu();
        List<ServiceConvenu> services = s.services().stream().map(service -> new ServiceConvenu(service,
                conditions.profils(service), null)).toList();
        if (demande.estUnAjout()) {
            services.stream().map(service -> contrats.ajouter(demande.convention(), service)).toList()
                    .forEach(contrat -> recevoirLeBulletin(contrats.trouver(contrat), recuLe));
            return demande.convention();
        }
        long convention = conventions.preparer(demande.partenaire(), new ConventionSaisie(s.mode(), conditions.effetLe(), conditions.dureeMois(),
                conditions.reconduction(), conditions.dureeReconductionMois(), conditions.reconductionsMax(), conditions.preavisMois(), services));
        em.flush();
        contrats.deLaConvention(convention).forEach(c -> recevoirLeBulletin(c, recuLe));
        return convention;
    }

    /** The state of the bulletin of each contract. */
    Map<Long, EtatBulletin> bulletins(List<ContratVu> ceux) {
        Map<Long, EtatBulletin> etats = new HashMap<>();
        ceux.forEach(c -> bulletins.duContrat(c.id()).forEach(b -> etats.put(c.id(), b.etat())));
        return etats;
    }

    private void exigerComplete(DemandeDAcces demande, ConditionsDeConvention conditions) {
        List<RegleRefusee> refus = new ArrayList<>();
        completude.de(demande).stream().filter(p -> p.bloquant() && !p.tenu())
                .forEach(p -> refus.add(new RegleRefusee("R-PART-1", "À régler d’abord\u202f: " + p.libelle() + (p.constat().isEmpty() ? "." : " (" + p.constat() + ")."))));
        for (PointAVerifier point : PointAVerifier.values()) {
            if (!demande.pointsVerifies().contains(point)) {
                refus.add(new RegleRefusee("R-PART-1", "À vérifier d’abord\u202f: " + point.libelle() + "."));
            }
        }
        DemandeSaisie s = demande.contenu();
        Map<ServicePartenaire, List<String>> demandes = profilsDemandes(s);
        s.services().stream().filter(ServicePartenaire::aPlusieursProfils).forEach(service -> {
            List<String> voulus = demandes.getOrDefault(service, List.of());
            if (conditions.profils(service).isEmpty()) {
                refus.add(new RegleRefusee("E-OBLIGATOIRE", "profils" + service, "Choisissez les profils que le contrat permet."));
            } else if (!conditions.profils(service).containsAll(voulus)) {
                refus.add(new RegleRefusee("R-PART-7", "profils" + service, "Des personnes sont demandées avec les profils "
                        + service.profilsDits(voulus) + "\u202f: permettez-les, ou demandez un complément."));
            }
        });
        RegleRefusee.refuserTout(refus);
    }

    /** The profiles its people are asked for with, on each service that has several. */
    static Map<ServicePartenaire, List<String>> profilsDemandes(DemandeSaisie s) {
        Map<ServicePartenaire, List<String>> demandes = new EnumMap<>(ServicePartenaire.class);
        if (!s.utilisateursPlusTard()) {
            ServicePartenaire.aProfils().forEach(service -> demandes.put(service, s.utilisateurs().stream().filter(u -> u.services().contains(service))
                    .map(u -> u.profil(service)).filter(p -> !p.isEmpty()).distinct().sorted().toList()));
        }
        return demandes;
    }

    /** What the request says of its people is the bulletin of each service: the instruction has validated it. */
    private void recevoirLeBulletin(ContratVu contrat, LocalDate recuLe) {
        bulletins.passer(bulletins.recevoir(contrat.id(), recuLe), EtatBulletin.VALIDE, null);
    }
}
