package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Libelle;
import java.util.List;

/** The steps of a request, in the order to fill them; the last one reads it all again before it leaves. */
public enum EtapeDemande implements Libelle {

    IDENTITE("Votre organisme"),
    SERVICES("Les services"),
    GESTION("La gestion des accès"),
    ADMINISTRATEURS("Les administrateurs"),
    UTILISATEURS("Les utilisateurs"),
    ENVOI("Vérifier et envoyer");

    private final String libelle;

    EtapeDemande(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public int numero() {
        return ordinal() + 1;
    }

    /** Those of a request; one for services more has nothing to say of who manages and administers. */
    public static List<EtapeDemande> de(boolean ajout) {
        return ajout ? List.of(IDENTITE, SERVICES, UTILISATEURS, ENVOI) : List.of(values());
    }

    /** @return the first for what is no step */
    public static EtapeDemande numero(int numero) {
        return numero < 1 || numero > values().length ? IDENTITE : values()[numero - 1];
    }

    /** The one after; the last is its own. */
    public EtapeDemande suivante(boolean ajout) {
        return voisine(1, ajout);
    }

    public EtapeDemande precedente(boolean ajout) {
        return voisine(-1, ajout);
    }

    private EtapeDemande voisine(int pas, boolean ajout) {
        List<EtapeDemande> toutes = de(ajout);
        return toutes.get(Math.max(0, Math.min(toutes.size() - 1, toutes.indexOf(this) + pas)));
    }
}
