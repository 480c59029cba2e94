package fr.passerelle.partenaires.demande.saisie;

import static fr.passerelle.partenaires.demande.saisie.EtapeDemande.*;

import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.TextePropre;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the Caf may ask the partner to say again, one by one: its name is that of the field or of the group of fields on the page. */
public enum ChampDemande implements Libelle {

    SIRET("siret", "Siret", IDENTITE, DemandeSaisie::siret),
    RAISON_SOCIALE("raisonSociale", "Raison sociale", IDENTITE, DemandeSaisie::raisonSociale),
    TYPE("type", "Nature de l’organisme", IDENTITE, s -> dit(s.type())),
    ADRESSE("adresse", "Adresse", IDENTITE, DemandeSaisie::adresse),
    CODE_POSTAL("codePostal", "Code postal", IDENTITE, DemandeSaisie::codePostal),
    COMMUNE("commune", "Commune", IDENTITE, DemandeSaisie::commune),
    TELEPHONE("telephone", "Téléphone", IDENTITE, DemandeSaisie::telephone),
    COURRIEL("courriel", "Courriel de l’organisme", IDENTITE, DemandeSaisie::courriel),
    FONCTION("fonction", "Fonction du signataire", IDENTITE, DemandeSaisie::fonction),
    SERVICES("services", "Services demandés", EtapeDemande.SERVICES, s -> dits(s.services())),
    MISSION("mission", "Mission qui le justifie", EtapeDemande.SERVICES, DemandeSaisie::mission),
    MODE("mode", "Gestion des accès", GESTION, s -> dit(s.mode())),
    ADMINISTRATEURS("administrateurs", "Administrateurs", EtapeDemande.ADMINISTRATEURS,
            s -> s.administrateurs().stream().map(AdministrateurDemande::enClair).collect(Collectors.joining("\n"))),
    UTILISATEURS("utilisateurs", "Utilisateurs", EtapeDemande.UTILISATEURS,
            s -> s.utilisateursPlusTard() ? "Plus tard" : s.utilisateurs().stream().map(UtilisateurDemande::enClair).collect(Collectors.joining("\n")));

    private final String nom;
    private final String libelle;
    private final EtapeDemande etape;
    private final Function<DemandeSaisie, String> valeur;

    ChampDemande(String nom, String libelle, EtapeDemande etape, Function<DemandeSaisie, String> valeur) {
        this.nom = nom;
        this.libelle = libelle;
        this.etape = etape;
        this.valeur = valeur;
    }

    /** As the page and the refusals name it. */
    public String nom() {
        return nom;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public EtapeDemande etape() {
        return etape;
    }

    /** What a request says of it, for people; empty when it says nothing. */
    public String valeur(DemandeSaisie saisie) {
        return TextePropre.de(valeur.apply(saisie));
    }

    /** The one a refusal is about: the field of a row belongs to its group. */
    public static Optional<ChampDemande> de(String champ) {
        String racine = champ == null ? "" : champ.replaceFirst("\\[.*", "");
        return Arrays.stream(values()).filter(c -> c.nom.equals("plusTard".equals(racine) ? "utilisateurs" : racine)).findFirst();
    }

    /** Those of a step. */
    public static List<ChampDemande> de(EtapeDemande etape) {
        return Arrays.stream(values()).filter(c -> c.etape == etape).toList();
    }

    private static String dit(Libelle code) {
        return code == null ? "" : code.libelle();
    }

    private static String dits(List<? extends Libelle> codes) {
        return codes.stream().filter(Objects::nonNull).flatMap(c -> Stream.of(c.libelle())).collect(Collectors.joining("\n"));
    }
}
