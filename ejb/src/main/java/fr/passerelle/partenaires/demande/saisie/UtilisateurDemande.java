package fr.passerelle.partenaires.demande.saisie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.partenaires.nomenclature.ProfilDeService;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Someone to be given rights, as typed.
 *
 * @param profils the profile asked for on each service that has several; what none of them has is left out
 */
public record UtilisateurDemande(String prenom, String nom, String courriel, String fonction, List<ServicePartenaire> services,
        Map<ServicePartenaire, String> profils) implements Serializable {

    public UtilisateurDemande {
        services = services == null ? List.of() : List.copyOf(services);
        Map<ServicePartenaire, String> dits = new TreeMap<>();
        if (profils != null) {
            profils.forEach((service, profil) -> {
                if (service.profils().stream().map(ProfilDeService::code).anyMatch(c -> c.equals(profil))) {
                    dits.put(service, profil);
                }
            });
        }
        profils = Map.copyOf(dits);
    }

    /** As kept; those of before knew the profile of the consultation of files alone. */
    @JsonCreator
    static UtilisateurDemande gardee(@JsonProperty("prenom") String prenom, @JsonProperty("nom") String nom, @JsonProperty("courriel") String courriel,
            @JsonProperty("fonction") String fonction, @JsonProperty("services") List<ServicePartenaire> services,
            @JsonProperty("profils") Map<ServicePartenaire, String> profils, @JsonProperty("profilCdap") String profilCdap) {
        return new UtilisateurDemande(prenom, nom, courriel, fonction, services,
                profils == null && profilCdap != null ? Map.of(ServicePartenaire.CDAP, profilCdap) : profils);
    }

    /** As what they are asked for there: the only profile of a service, or the one chosen; empty when it is to choose still. */
    public String profil(ServicePartenaire service) {
        return service.aPlusieursProfils() ? profils.getOrDefault(service, "") : service.profils().get(0).code();
    }

    public boolean estVide() {
        return services.isEmpty() && Stream.of(prenom, nom, courriel, fonction).allMatch(TextePropre::estVide);
    }

    /** « Camille Exemple, assistante sociale, camille@exemple.fr : CDAP (T2), Afas ». */
    public String enClair() {
        return AdministrateurDemande.enClair(prenom, nom, fonction, courriel) + (services.isEmpty() ? "" : "\u202f: " + droits());
    }

    /** The services, with the profile of those that have several. */
    public String droits() {
        return services.stream().map(s -> s.avecProfil(profil(s))).collect(Collectors.joining(" · "));
    }
}
