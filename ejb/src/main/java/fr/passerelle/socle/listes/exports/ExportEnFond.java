package fr.passerelle.socle.listes.exports;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.tableur.Format;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Listes;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.taches.demande.Demande;
import fr.passerelle.socle.taches.demande.Deroulement;
import fr.passerelle.socle.taches.demande.TacheALaDemande;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list too long to be waited for, written as a file to be fetched; begun again if a server stops in the middle, it changes nothing. */
@ApplicationScoped
class ExportEnFond implements TacheALaDemande {

    private static final String CODE = "listes.export";
    private static final String LISTE = "liste";
    private static final String ADRESSE = "adresse";
    private static final String FORMAT = "format";

    @Inject
    private Listes listes;
    @Inject
    private ListesService service;
    @Inject
    private Clock horloge;

    /** That list, as an address asks for it, in one of the two kinds of file. */
    static Demande demande(String liste, Parametres adresse, Format format) {
        return new Demande(CODE, "Export " + format.enClair() + " de " + liste.substring(liste.lastIndexOf('/') + 1),
                Map.of(LISTE, liste, ADRESSE, adresse.enRequete(), FORMAT, format.name()), "/" + liste + "?" + adresse.enRequete(), null);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "export d’une liste";
    }

    @Override
    public Set<String> permissions(Map<String, String> parametres) {
        Liste<?> liste = listes.toutes().get(parametres.getOrDefault(LISTE, ""));
        return liste == null ? Set.of() : liste.permissions();
    }

    @Override
    public ActeJournal acte() {
        return ActeJournal.EXPORT;
    }

    @Override
    public boolean reprenable() {
        return true;
    }

    @Override
    public String apresUneCoupure(Map<String, String> parametres) {
        return "Aucun fichier n’a été préparé.";
    }

    @Override
    public String executer(Deroulement deroulement) {
        Format format = Format.valueOf(deroulement.parametre(FORMAT));
        String liste = deroulement.parametre(LISTE);
        Parametres adresse = Parametres.lire(deroulement.parametre(ADRESSE));
        deroulement.total(Math.toIntExact(service.compter(liste, adresse)));
        String nom = liste.substring(liste.lastIndexOf('/') + 1) + "-" + LocalDate.now(horloge);
        try (OutputStream fichier = deroulement.rendre(nom + format.fin(), format.type());
                Suivi suivi = new Suivi(format.ouvrir(fichier, nom), deroulement)) {
            service.exporter(liste, adresse, suivi);
            return Typographie.compte(suivi.lignes, "ligne") + (suivi.lignes > 1 ? " sont" : " est") + " dans le fichier.";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells how far it is, line after line. */
    private static final class Suivi implements Tableur {

        private final Tableur tableur;
        private final Deroulement deroulement;
        private int lignes;

        Suivi(Tableur tableur, Deroulement deroulement) {
            this.tableur = tableur;
            this.deroulement = deroulement;
        }

        @Override
        public void titres(List<String> titres) throws IOException {
            tableur.titres(titres);
        }

        @Override
        public void ligne(List<?> cellules) throws IOException {
            tableur.ligne(cellules);
            deroulement.avancer(++lignes);
        }

        @Override
        public void close() throws IOException {
            tableur.close();
        }
    }
}
