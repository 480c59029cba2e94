package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Someone to be given rights, as typed.
 *
 * @param profilCdap the profile asked for on the consultation of files, which alone has several
 */
public record UtilisateurDemande(String prenom, String nom, String courriel, String fonction, List<ServicePartenaire> services, String profilCdap)
        implements Serializable {

    public UtilisateurDemande {
        services = services == null ? List.of() : List.copyOf(services);
    }

    public boolean estVide() {
        return services.isEmpty() && Stream.of(prenom, nom, courriel, fonction).allMatch(TextePropre::estVide);
    }

    /** « Camille Exemple, assistante sociale, camille@exemple.fr : CDAP (T2), Afas ». */
    public String enClair() {
        return AdministrateurDemande.enClair(prenom, nom, fonction, courriel) + (services.isEmpty() ? "" : "\u202f: " + droits());
    }

    /** The services, with the profile of the one that has several. */
    public String droits() {
        return services.stream().map(s -> s == ServicePartenaire.CDAP && !TextePropre.estVide(profilCdap) ? s.libelle() + ", profil " + profilCdap : s.libelle())
                .collect(Collectors.joining(" · "));
    }
}
