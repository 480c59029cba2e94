package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.BAILLEURS;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.RSA;

import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.demande.saisie.AdministrateurDemande;
import fr.passerelle.partenaires.demande.saisie.ControleDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The check-list of a request: what the application sees of itself. What it cannot see is ticked by the agent. */
@ApplicationScoped
class Completude {

    /** Services meant for some kinds of partners; the others are for all. */
    private static final Map<ServicePartenaire, Set<TypePartenaire>> RESERVES = Map.of(
            BAILLEURS, EnumSet.of(TypePartenaire.BAILLEUR_MORAL, TypePartenaire.BAILLEUR_PHYSIQUE),
            RSA, EnumSet.of(TypePartenaire.CCAS, TypePartenaire.DEPARTEMENT, TypePartenaire.ASSOCIATION, TypePartenaire.FRANCE_TRAVAIL),
            ServicePartenaire.ESAT, EnumSet.of(TypePartenaire.ESAT),
            ServicePartenaire.ADONIS, EnumSet.of(TypePartenaire.SAAD, TypePartenaire.ASSOCIATION));

    @Inject
    private Partenaires partenaires;
    @Inject
    private Conventions conventions;
    @Inject
    private QuiEstQui gens;

    List<PointDeControle> de(DemandeDAcces demande) {
        DemandeSaisie s = demande.contenu();
        PartenaireVu registre = partenaires.trouver(demande.partenaire());
        List<PointDeControle> points = new ArrayList<>();
        List<RegleRefusee> manques = ControleDemande.refus(s);
        points.add(new PointDeControle("La demande est complète", manques.isEmpty(), true,
                manques.stream().map(RegleRefusee::getMessage).distinct().collect(Collectors.joining(" "))));
        points.add(new PointDeControle("Le Siret est celui du registre", TextePropre.compact(s.siret()).equals(registre.siret()), true,
                "Au registre\u202f: " + registre.siret()));
        points.add(new PointDeControle("La raison sociale est celle du registre",
                TextePropre.clef(s.raisonSociale()).equals(TextePropre.clef(registre.raisonSociale())), false, "Au registre\u202f: " + registre.raisonSociale()));
        points.add(sansConvention(demande));
        List<String> prises = gens.prisesAilleurs(demande.partenaire(), adresses(s));
        points.add(new PointDeControle("Aucune personne n’a déjà un compte chez un autre partenaire", prises.isEmpty(), true, String.join(", ", prises)));
        List<String> horsNature = s.services().stream().filter(service -> s.type() != null
                && !RESERVES.getOrDefault(service, EnumSet.allOf(TypePartenaire.class)).contains(s.type())).map(ServicePartenaire::libelle).toList();
        points.add(new PointDeControle("Les services conviennent à la nature de l’organisme", horsNature.isEmpty(), false,
                horsNature.isEmpty() ? "" : "Inhabituel\u202f: " + String.join(", ", horsNature)));
        return points;
    }

    private PointDeControle sansConvention(DemandeDAcces demande) {
        List<String> vivantes = conventions.duPartenaire(demande.partenaire()).stream()
                .filter(c -> !c.etat().estFinal() && !Long.valueOf(c.id()).equals(demande.convention())).map(c -> c.reference()).toList();
        return new PointDeControle("Aucune autre convention ne couvre ce partenaire (R-PART-2)", vivantes.isEmpty(), true, String.join(", ", vivantes));
    }

    private static List<String> adresses(DemandeSaisie s) {
        Stream<String> toutes = Stream.concat(s.administrateurs().stream().map(AdministrateurDemande::courriel),
                s.utilisateursPlusTard() ? Stream.empty() : s.utilisateurs().stream().map(UtilisateurDemande::courriel));
        return toutes.map(a -> TextePropre.code(a).toLowerCase(Locale.ROOT)).filter(a -> !a.isEmpty()).distinct().toList();
    }
}
