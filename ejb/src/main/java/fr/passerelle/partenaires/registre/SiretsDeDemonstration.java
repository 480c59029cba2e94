package fr.passerelle.partenaires.registre;

import java.util.List;

/** The invented partners of the demonstration that the other rooms’ own demonstrations find by their Siret. */
public final class SiretsDeDemonstration {

    /** « Les Lucioles du Plateau »: the association of the accounts partenaire1, partenaire2 and utilisateur1. */
    public static final String ASSOCIATION = "00000071100903";
    /** « Habitat Fictif de la Marne »: the landlord of the account bailleur1. */
    public static final String BAILLEUR = "00000083600908";
    /** Those who run the structures of the AVIP, by their names; the last four are invented. */
    public static final List<String> GESTIONNAIRES = List.of("00000061200903", "00000062000906", "00000063800908", "00000064600901", "00000065300907",
            "00000066100900", "00000067900902", "00000068700905", "00000069500908", "00000070300900");
    public static final List<String> ASSOCIATIONS = List.of(ASSOCIATION, "00000072900905", "00000073700908", "00000074500901", "00000075200907",
            "00000076000900", "00000077800902", "00000078600905");
    public static final List<String> COLLECTIVITES = List.of("00000079400909", "00000080200900", "00000081000903", "00000082800905");
    /** Four companies, then three private landlords. */
    public static final List<String> BAILLEURS = List.of(BAILLEUR, "00000084400902", "00000085100907", "00000086900909", "00000087700902",
            "00000088500905", "00000089300909");
    public static final List<String> CCAS = List.of("00000090100900", "00000091900902", "00000092700905");
    public static final String DEPARTEMENT = "00000093500908";
    public static final List<String> ESATS = List.of("00000094300902", "00000095000907", "00000096800909");
    public static final List<String> SAADS = List.of("00000097600902", "00000098400906");
    public static final String FRANCE_TRAVAIL = "00000099200909";
    public static final List<String> AUTRES = List.of("00000100800903", "00000101600906");
    /** The same body as the association, registered twice: left without a convention, so that it may be merged. */
    public static final String DOUBLON = "00000071100911";

    private SiretsDeDemonstration() {
    }
}
