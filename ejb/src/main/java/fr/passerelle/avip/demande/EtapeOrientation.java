package fr.passerelle.avip.demande;

import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;
import java.util.Set;

/** The steps of a request, short ones, in the order to fill them; the last reads it all again before it leaves. */
public enum EtapeOrientation implements Libelle {

    PARENT("Le parent", "parentPrenom", "parentNom", "parentTelephone", "parentCourriel", "monoparental", "residenceQpv", "moinsDe25Ans", "franceTravail"),
    PARCOURS("Son parcours", "parcours", "debutParcours", "finParcours", "dateFerme"),
    ENFANTS("Les enfants", "enfants"),
    BESOIN("L’accueil souhaité", "entree", "fin", "demiJournees", "heuresDebut", "heuresFin", "motif"),
    STRUCTURES("Les structures", "structures"),
    ENVOI("Vérifier et envoyer", "informe", "certifie");

    private final String libelle;
    private final Set<String> champs;

    EtapeOrientation(String libelle, String... champs) {
        this.libelle = libelle;
        this.champs = Set.of(champs);
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public int numero() {
        return ordinal() + 1;
    }

    /** @return the first for what is no step */
    public static EtapeOrientation numero(int numero) {
        return numero < 1 || numero > values().length ? PARENT : values()[numero - 1];
    }

    /** The one after; the last is its own. */
    public EtapeOrientation suivante() {
        return this == ENVOI ? this : values()[ordinal() + 1];
    }

    public EtapeOrientation precedente() {
        return this == PARENT ? this : values()[ordinal() - 1];
    }

    /** Where what is wrong with that field is put right: the field of a row belongs to its rows. */
    static EtapeOrientation de(String champ) {
        String racine = champ == null ? "" : champ.replaceFirst("\\[.*", "");
        return Arrays.stream(values()).filter(e -> e.champs.contains(racine)).findFirst().orElse(ENVOI);
    }
}
