package fr.passerelle.web.socle.bilans;

import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.BilanTableur;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import fr.passerelle.socle.commun.tableur.TableurXlsx;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a bilan: {@code …/2025.pdf?edition=interne|diffusable[&version=1]}, also .xlsx and .csv.
 *
 * @param <P> what the capability adds to what every bilan has
 */
public abstract class FichierDeBilan<P> extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(\\d{4})\\.(pdf|xlsx|csv)");
    private static final Pattern VERSION = Pattern.compile("\\d{1,4}");

    /** The first words of the files' names. */
    protected abstract String nom();

    /** @param version {@code null} for the latest */
    protected abstract Bilan<P> lire(int annee, Integer version, boolean diffusable, String format);

    protected abstract byte[] pdf(Bilan<P> bilan, Edition edition);

    /** Other sheets of the workbook, after that of the figures: what the capability adds of its own, of which the edition shows what it may. */
    protected void completer(TableurXlsx classeur, Bilan<P> bilan) throws IOException {
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        String code = Recu.texte(requete, "edition");
        Optional<Edition> edition = code.isEmpty() ? Optional.of(Edition.INTERNE) : Edition.deCode(code);
        String version = Recu.texte(requete, "version");
        boolean valable = chemin.matches() && edition.isPresent()
                && (version.isEmpty() || VERSION.matcher(version).matches());
        Telechargement.servir(reponse, valable, () -> fichier(Integer.parseInt(chemin.group(1)), chemin.group(2),
                version.isEmpty() ? null : Integer.valueOf(version), edition.orElseThrow()));
    }

    private Telechargement fichier(int annee, String format, Integer version, Edition edition) {
        Bilan<P> bilan = lire(annee, version, edition == Edition.DIFFUSABLE, format);
        String nom = nom() + "-" + annee + (bilan.estArrete() ? "-v" + bilan.version() : "-provisoire")
                + "-" + edition.code() + "." + format;
        return new Telechargement(nom, type(format), format.equals("pdf") ? pdf(bilan, edition) : tableau(bilan, format));
    }

    private static String type(String format) {
        return switch (format) {
            case "pdf" -> "application/pdf";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "text/csv; charset=UTF-8";
        };
    }

    private byte[] tableau(Bilan<P> bilan, String format) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            if (format.equals("csv")) {
                try (Tableur tableur = new TableurCsv(octets)) {
                    BilanTableur.ecrire(bilan, tableur);
                }
            } else {
                try (TableurXlsx classeur = new TableurXlsx(octets, "Bilan " + bilan.annee())) {
                    BilanTableur.ecrirePourLecture(bilan, classeur);
                    completer(classeur, bilan);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
