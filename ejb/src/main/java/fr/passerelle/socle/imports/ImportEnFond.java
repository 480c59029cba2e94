package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.taches.demande.Deroulement;
import fr.passerelle.socle.taches.demande.LigneDeRapport;
import fr.passerelle.socle.taches.demande.LigneDeRapport.Gravite;
import fr.passerelle.socle.taches.demande.TacheALaDemande;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file too long for anybody to wait for. What was wrong in it comes back as a file, to be mended beside the first. */
@ApplicationScoped
class ImportEnFond implements TacheALaDemande {

    static final String CODE = "imports.import";
    static final String SORTE = "import";

    @Inject
    private Imports imports;
    @Inject
    private EnUneFois enUneFois;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "import d’un fichier";
    }

    @Override
    public Set<String> permissions(Map<String, String> parametres) {
        return Set.of(imports.trouver(parametres.get(SORTE)).permission());
    }

    @Override
    public ActeJournal acte() {
        return ActeJournal.IMPORT;
    }

    @Override
    public String apresUneCoupure(Map<String, String> parametres) {
        return imports.trouver(parametres.get(SORTE)).toutOuRien() ? "Rien n’a été importé."
                : "Les lignes déjà importées le sont\u202f; les autres ne le sont pas.";
    }

    @Override
    public String executer(Deroulement deroulement) {
        RapportImport rapport = enUneFois.importer(imports.trouver(deroulement.parametre(SORTE)), deroulement);
        if (!rapport.estImporte()) {
            throw new RegleRefusee("IMPORT", rapport.enClair());
        }
        return rapport.enClair();
    }

    static void dire(RapportImport rapport, Deroulement deroulement) {
        rapport.erreurs().forEach(a -> deroulement.signaler(ligne(Gravite.ERREUR, a)));
        rapport.avertissements().forEach(a -> deroulement.signaler(ligne(Gravite.AVERTISSEMENT, a)));
        if (!rapport.erreurs().isEmpty()) {
            ecrire(rapport.erreurs(), deroulement.rendre("anomalies-" + rapport.fichier(), "text/csv"));
        }
    }

    private static LigneDeRapport ligne(Gravite gravite, Anomalie a) {
        return new LigneDeRapport(gravite, a.ligne(), a.colonne(), a.valeur(), a.message());
    }

    private static void ecrire(List<Anomalie> anomalies, OutputStream fichier) {
        try (TableurCsv csv = new TableurCsv(fichier)) {
            csv.titres(List.of("Ligne", "Colonne", "Valeur", "Message"));
            for (Anomalie a : anomalies) {
                csv.ligne(Arrays.asList(a.ligne(), a.colonne(), a.valeur(), a.message()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
