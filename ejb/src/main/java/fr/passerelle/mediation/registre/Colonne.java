package fr.passerelle.mediation.registre;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns of the registry, on the page and in its exports; the reference is always there. */
public enum Colonne {

    DELAI("Délai", CleTri.DELAI, true, LigneRegistre::delai),
    RECEPTION("Reçue le", CleTri.RECEPTION, true, LigneRegistre::dateReception),
    PERSONNE("Personne concernée", CleTri.PERSONNE, true, LigneRegistre::concerne),
    NUMERO("N° de dossier", null, false, LigneRegistre::numeroAllocataire),
    TYPE("Saisissant", CleTri.TYPE, false, l -> l.type().libelle()),
    CANAL("Mode", CleTri.CANAL, false, l -> l.canal().libelle()),
    MOTIF("Motif", CleTri.MOTIF, true, LigneRegistre::motifs),
    PRESTATION("Prestation", CleTri.PRESTATION, true, LigneRegistre::prestations),
    ETAT("État", CleTri.ETAT, true, l -> l.etat().libelle()),
    ATTENTE("En attente de", null, false, LigneRegistre::attendue),
    TITULAIRE("Titulaire", CleTri.TITULAIRE, true, LigneRegistre::titulaire),
    SIGNALE("Urgence signalée", null, false, LigneRegistre::signale),
    REPONSE("Répondue le", CleTri.REPONSE, false, LigneRegistre::dateReponse),
    MODE("Mode de réponse", null, false, l -> l.mode() == null ? null : l.mode().libelle()),
    POSITION("Position", null, false, l -> l.position() == null ? null : l.position().libelle()),
    ORIGINE("Origine", null, false, l -> l.origine() == null ? null : l.origine().libelle()),
    IRRECEVABILITE("Motif d’irrecevabilité", null, false, l -> l.irrecevabilite() == null ? null : l.irrecevabilite().libelle());

    private final String libelle;
    private final CleTri tri;
    private final boolean parDefaut;
    private final Function<LigneRegistre, Object> cellule;

    Colonne(String libelle, CleTri tri, boolean parDefaut, Function<LigneRegistre, Object> cellule) {
        this.libelle = libelle;
        this.tri = tri;
        this.parDefaut = parDefaut;
        this.cellule = cellule;
    }

    public String libelle() {
        return libelle;
    }

    /** The order this column offers, or {@code null}. */
    public CleTri tri() {
        return tri;
    }

    /** Its name in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an export writes in that column. */
    Object cellule(LigneRegistre ligne) {
        return cellule.apply(ligne);
    }

    public static Set<Colonne> parDefaut() {
        EnumSet<Colonne> colonnes = EnumSet.noneOf(Colonne.class);
        Arrays.stream(values()).filter(c -> c.parDefaut).forEach(colonnes::add);
        return colonnes;
    }

    /** The chosen columns; those by default when none is known. */
    static Set<Colonne> lire(List<String> codes) {
        EnumSet<Colonne> colonnes = EnumSet.noneOf(Colonne.class);
        codes.stream().flatMap(c -> de(c).stream()).forEach(colonnes::add);
        return colonnes.isEmpty() ? parDefaut() : colonnes;
    }

    private static Optional<Colonne> de(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
