package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services behind Mon Compte Partenaire, as the Caf’s catalogue names them, and as what one may be on each. */
public enum ServicePartenaire implements Libelle {

    CDAP("Consultation des données allocataires (CDAP)", ProfilDeService.de("T1"), ProfilDeService.de("T2"), ProfilDeService.de("T3"),
            ProfilDeService.de("T4"), ProfilDeService.de("T5")),
    AFAS("Partenaire Afas"),
    BAILLEURS("Espace Bailleurs"),
    ADONIS("Adonis"),
    RSA("Partenaire Rsa"),
    ESAT("Téléprocédure Esat"),
    MONENFANT("Mon-enfant.fr"),
    DGFIP("DGFIP"),
    FILOUE("Filoué"),
    AVIP("Label Avip", new ProfilDeService("STRUCTURE", "Structure d’accueil"), new ProfilDeService("PRESCRIPTEUR", "Prescripteur"));

    private final String libelle;
    private final List<ProfilDeService> profils;

    ServicePartenaire(String libelle, ProfilDeService... profils) {
        this.libelle = libelle;
        this.profils = profils.length == 0 ? List.of(ProfilDeService.UTILISATEUR) : List.of(profils);
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Where there is little room. */
    public String enBref() {
        return this == CDAP ? name() : libelle;
    }

    /** As what one may be there; at least one. */
    public List<ProfilDeService> profils() {
        return profils;
    }

    /** Whether someone must choose among several. */
    public boolean aPlusieursProfils() {
        return profils.size() > 1;
    }

    /** Those that have several. */
    public static List<ServicePartenaire> aProfils() {
        return Arrays.stream(values()).filter(ServicePartenaire::aPlusieursProfils).toList();
    }

    /** The others. */
    public static List<ServicePartenaire> sauf(Collection<ServicePartenaire> ceux) {
        return Arrays.stream(values()).filter(s -> !ceux.contains(s)).toList();
    }

    /** The label of a profile; one it no longer has is told by its code. */
    public String profil(String code) {
        return Stream.concat(profils.stream(), Stream.of(ProfilDeService.UTILISATEUR)).filter(p -> p.code().equals(code)).map(ProfilDeService::libelle)
                .findFirst().orElse(code);
    }

    /** « Label Avip, profil Prescripteur »; the service alone where there is nothing to choose. */
    public String avecProfil(String code) {
        return code == null || code.isEmpty() || ProfilDeService.UTILISATEUR.code().equals(code) ? libelle : libelle + ", profil " + profil(code);
    }

    /** The codes a contract allows: what it does not say is left to the service. */
    public List<String> permis(Collection<String> duContrat) {
        return duContrat.isEmpty() ? profils.stream().map(ProfilDeService::code).toList() : List.copyOf(duContrat);
    }

    /** « T1, T2 », or « Tous » when a contract leaves several to the service. */
    public String profilsDits(Collection<String> duContrat) {
        return duContrat.isEmpty() && aPlusieursProfils() ? "Tous" : permis(duContrat).stream().map(this::profil).collect(Collectors.joining(", "));
    }
}
