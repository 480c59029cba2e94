package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.bilan.Indicateur;
import fr.passerelle.mediation.bilan.IndicateurPublie;
import fr.passerelle.mediation.bilan.calcul.CalculBilan;
import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes over a file, in the transaction of whoever asks: all of it or nothing. For services only, hence no permission. */
@Dependent
public class Reprise {

    @Inject
    private AnneesArretees annees;
    @Inject
    private EcritureReprise ecriture;
    @Inject
    private CalculBilan calcul;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Takes over the cases of a year, for instance those of the demonstration; a single fault stops it. */
    public void importer(int annee, Reader saisines, String auteur) {
        exigerSansFaute(reprendre("saisines_" + annee + ".csv", tout(saisines), auteur));
    }

    /** Takes over the published figures of a year. */
    public void importerIndicateurs(int annee, Reader indicateurs, String auteur) {
        exigerSansFaute(reprendre("indicateurs_" + annee + ".csv", tout(indicateurs), auteur));
    }

    /** Reads the file and, when nothing is wrong in it, writes it; the caller may still roll all of it back. */
    RapportReprise reprendre(String nom, String texte, String auteur) {
        FichierRepris fichier = FichierRepris.de(nom).orElse(null);
        if (fichier == null) {
            return refuse(nom, 0, "Nommez le fichier saisines_AAAA.csv ou indicateurs_AAAA.csv, AAAA étant l’année.");
        }
        annees.reserver(fichier.annee());
        try {
            return fichier.genre() == FichierRepris.Genre.SAISINES
                    ? saisines(nom, fichier.annee(), texte, auteur)
                    : indicateurs(nom, fichier.annee(), texte, auteur);
        } catch (FichierRefuse e) {
            return refuse(nom, fichier.annee(), e.getMessage());
        }
    }

    static RapportReprise refuse(String nom, int annee, String message) {
        return new RapportReprise(nom, annee, 0, List.of(Anomalie.duFichier(message)), List.of(), List.of(), null);
    }

    private RapportReprise saisines(String nom, int annee, String texte, String auteur) {
        Lecture<SaisineReprise> lecture = LectureSaisines.lire(texte, annee, LocalDate.now(horloge));
        List<Anomalie> erreurs = new ArrayList<>(lecture.erreurs());
        Map<String, String> dejaReprises = ecriture.dejaReprises(annee, lecture.lues());
        lecture.lues().stream().filter(s -> dejaReprises.containsKey(s.referenceExterne())).forEach(s ->
                erreurs.add(new Anomalie(s.ligne(), "reference_externe", s.referenceExterne(),
                        "Déjà reprise pour " + annee + " (" + dejaReprises.get(s.referenceExterne()) + ").")));
        if (erreurs.isEmpty() && lecture.lues().isEmpty()) {
            erreurs.add(Anomalie.duFichier("Le fichier ne contient aucune saisine."));
        }
        if (!erreurs.isEmpty()) {
            return rapport(nom, annee, lecture, erreurs, List.of(), null);
        }
        long lot = ecriture.ouvrirLot(annee, nom, texte, lecture.lignes(), auteur);
        ecriture.ecrireSaisines(lot, annee, lecture.lues(), nom, auteur);
        noter(lot, nom, lecture.lignes());
        return rapport(nom, annee, lecture, erreurs, ChiffresCles.de(calcul.calculer(annee)), lot);
    }

    private RapportReprise indicateurs(String nom, int annee, String texte, String auteur) {
        Lecture<IndicateurPublie> lecture = LectureIndicateurs.lire(texte, annee);
        List<Anomalie> erreurs = new ArrayList<>(lecture.erreurs());
        lecture.lues().stream().filter(ecriture::estPublie).forEach(i -> erreurs.add(
                new Anomalie(0, "code_indicateur", i.code(), "Déjà publié pour " + annee + ".")));
        if (!erreurs.isEmpty()) {
            return rapport(nom, annee, lecture, erreurs, List.of(), null);
        }
        List<Anomalie> avertissements = new ArrayList<>(lecture.avertissements());
        if (ecriture.nombreDeSaisines(annee) > 0) {
            avertissements.add(Anomalie.duFichier("L’année " + annee
                    + " a ses propres saisines\u202f: ses chiffres calculés passent avant ceux-ci."));
        }
        long lot = ecriture.ouvrirLot(annee, nom, texte, lecture.lignes(), auteur);
        ecriture.ecrireIndicateurs(lot, lecture.lues());
        noter(lot, nom, lecture.lignes());
        return new RapportReprise(nom, annee, lecture.lignes(), List.of(), avertissements,
                ChiffresCles.publies(lecture.lues()), lot);
    }

    private void noter(long lot, String nom, int lignes) {
        journal.noter(ActeJournal.IMPORT, "lot de reprise", String.valueOf(lot), nom + ", " + lignes + " lignes", null);
    }

    private static RapportReprise rapport(String nom, int annee, Lecture<?> lecture, List<Anomalie> erreurs,
            List<Indicateur> chiffres, Long lot) {
        return new RapportReprise(nom, annee, lecture.lignes(), erreurs, lecture.avertissements(), chiffres, lot);
    }

    private static void exigerSansFaute(RapportReprise rapport) {
        if (!rapport.estImporte()) {
            throw new IllegalStateException(rapport.fichier() + " : " + rapport.erreurs());
        }
    }

    private static String tout(Reader lecteur) {
        try (lecteur) {
            StringWriter texte = new StringWriter();
            lecteur.transferTo(texte);
            return texte.toString().replaceFirst("^\ufeff", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
