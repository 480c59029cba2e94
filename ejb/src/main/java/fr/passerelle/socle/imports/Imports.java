package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.EnMemeTemps;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.taches.demande.Demande;
import fr.passerelle.socle.taches.demande.FichierDeTache;
import fr.passerelle.socle.taches.demande.Taches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes files in. For services only, hence no permission of its own: each import has its own. */
@ApplicationScoped
public class Imports {

    /** So many lines are written, then it is said. */
    private static final int TRANCHE = 1_000;
    /** So many lines are written together where each stands alone: what one of them holds, the others wait for no longer than that. */
    private static final int BLOC = 250;

    @Inject
    private Instance<Import<?>> connus;
    @Inject
    private Lots lots;
    @Inject
    private LigneParLigne ligneParLigne;
    @Inject
    private Taches taches;
    @Inject
    private Journal journal;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    /** A report, and what was read to make it. */
    public record Passage<L>(RapportImport rapport, Lecture<L> lecture) {
    }

    public Import<?> trouver(String code) {
        return tous().filter(i -> i.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("import " + code));
    }

    public Stream<Import<?>> tous() {
        return connus.stream().map(i -> (Import<?>) i);
    }

    /**
     * Does, in the caller's transaction, all that an import does, and the caller takes it back; of one that goes line by line, only reads and
     * checks it: what is refused as it is written undoes a transaction, and would undo the whole trial.
     */
    @Transactional(TxType.MANDATORY)
    public <L> Passage<L> verifier(Import<L> sorte, String fichier, byte[] octets, String auteur) {
        Passage<L> essai = passer(sorte, fichier, octets, auteur, Progres.TU, !sorte.toutOuRien());
        return new Passage<>(essai.rapport().essai(), essai.lecture());
    }

    /** Imports: in the caller's transaction what is all or nothing, line by line the rest. */
    @Transactional(TxType.MANDATORY)
    public <L> Passage<L> importer(Import<L> sorte, String fichier, byte[] octets, String auteur, Progres progres) {
        return passer(sorte, fichier, octets, auteur, progres, false);
    }

    /** The same, all of it in the caller's transaction, whatever the sort: for what leans on lines that nobody has committed yet. */
    @Transactional(TxType.MANDATORY)
    public <L> Passage<L> importerAvecLAppelant(Import<L> sorte, String fichier, byte[] octets, String auteur) {
        Passage<L> essai = passer(sorte, fichier, octets, auteur, Progres.TU, true);
        return essai.lecture() == null || essai.lecture().valeurs().isEmpty() ? essai
                : dUnSeulTenant(sorte, fichier, octets, auteur, essai.lecture(), Progres.TU);
    }

    /** Whether a file is so long that nobody waits for it. */
    public boolean estLong(byte[] octets) {
        return TexteDeFichier.lignesSousLEntete(octets) > reglages.entier(ReglagesImports.EN_FOND);
    }

    /** Has it imported in the background; returns the number of the task. */
    @Transactional(TxType.MANDATORY)
    public long enFond(Import<?> sorte, String fichier, byte[] octets, String depuis) {
        return taches.demander(new Demande(ImportEnFond.CODE, "Import de " + fichier, Map.of(ImportEnFond.SORTE, sorte.code()), depuis,
                new FichierDeTache(fichier, "text/csv", octets)));
    }

    /** Takes a whole batch back. */
    @Transactional(TxType.MANDATORY)
    public void annuler(Import<?> sorte, Lot lot) {
        sorte.defaire(lot);
        lots.effacer(lot);
        journal.noter(ActeJournal.IMPORT, sorte.motAuJournal(), String.valueOf(lot.id()), lot.fichier() + " annulé", null);
    }

    private <L> Passage<L> passer(Import<L> sorte, String fichier, byte[] octets, String auteur, Progres progres, boolean lireSeulement) {
        Lecture<L> lecture;
        try {
            String texte = TexteDeFichier.de(octets, sorte.forme());
            exigerNouveau(sorte, octets);
            Lecteur<L> lecteur = sorte.lecteur(fichier);
            sorte.preparer(fichier);
            lecture = Lecture.de(texte, sorte.forme(), sorte.colonnes(fichier), lecteur, LocalDate.now(horloge));
        } catch (FichierRefuse refus) {
            return new Passage<>(RapportImport.refuse(fichier, "", refus.getMessage()), null);
        }
        progres.total(lecture.lignes());
        sorte.controler(fichier, lecture);
        if (lireSeulement || lecture.estRefuseeEntiere() || lecture.lues().isEmpty() && !lecture.erreurs().isEmpty() || sorte.toutOuRien() && !lecture.erreurs().isEmpty()) {
            return passage(sorte, fichier, lecture, 0, null);
        }
        return sorte.toutOuRien() ? dUnSeulTenant(sorte, fichier, octets, auteur, lecture, progres)
                : ligneParLigne(sorte, fichier, octets, auteur, lecture, progres);
    }

    /** A file that is whole or nothing and is already there brings nothing, which is told once. */
    private void exigerNouveau(Import<?> sorte, byte[] octets) {
        if (sorte.toutOuRien()) {
            lots.deCeFichier(sorte.code(), octets).ifPresent(lot -> {
                throw new FichierRefuse("Ce fichier est déjà importé, depuis le " + Typographie.date(LocalDate.ofInstant(lot.importeLe(), Horloge.PARIS)) + " ("
                        + Typographie.compte(lot.lignes(), "ligne") + ")\u202f: annulez cet import avant de le reprendre.");
            });
        }
    }

    private <L> Passage<L> dUnSeulTenant(Import<L> sorte, String fichier, byte[] octets, String auteur, Lecture<L> lecture, Progres progres) {
        List<L> lignes = lecture.valeurs();
        Lot lot = lots.ouvrir(sorte, fichier, octets, lignes.size(), auteur);
        for (int debut = 0; debut < lignes.size(); debut += TRANCHE) {
            int fin = Math.min(debut + TRANCHE, lignes.size());
            sorte.ecrire(lot, lignes.subList(debut, fin));
            progres.avancer(fin);
        }
        journal.noter(ActeJournal.IMPORT, sorte.motAuJournal(), String.valueOf(lot.id()), fichier + ", " + Typographie.compte(lignes.size(), "ligne"), null);
        return passage(sorte, fichier, lecture, lignes.size(), lot);
    }

    private <L> Passage<L> ligneParLigne(Import<L> sorte, String fichier, byte[] octets, String auteur, Lecture<L> lecture, Progres progres) {
        Set<Long> refusees = lecture.erreurs().stream().map(Anomalie::ligne).collect(Collectors.toSet());
        Lot lot = ligneParLigne.ouvrir(sorte, fichier, octets, auteur);
        List<Lecture.Lue<L>> justes = lecture.lues().stream().filter(l -> !refusees.contains(l.ligne())).toList();
        int importees = 0;
        try {
            for (int debut = 0; debut < justes.size(); debut += BLOC) {
                int fin = Math.min(debut + BLOC, justes.size());
                importees += ecrire(sorte, lot, justes.subList(debut, fin), lecture);
                progres.avancer(fin + lecture.lues().size() - justes.size());
            }
        } finally {
            ligneParLigne.clore(sorte, lot);
        }
        return passage(sorte, fichier, lecture, importees, importees == 0 ? null : lot);
    }

    /** How many were written: those that one refusal undoes are tried again in two halves, down to the line that is refused. */
    private <L> int ecrire(Import<L> sorte, Lot lot, List<Lecture.Lue<L>> lues, Lecture<L> lecture) {
        try {
            ligneParLigne.ecrire(sorte, lot, lues.stream().map(Lecture.Lue::valeur).toList());
            return lues.size();
        } catch (RuntimeException echec) {
            if (lues.size() > 1 && (echec instanceof RegleRefusee || EnMemeTemps.estLaRaisonDe(echec))) {
                int milieu = lues.size() / 2;
                return ecrire(sorte, lot, lues.subList(0, milieu), lecture) + ecrire(sorte, lot, lues.subList(milieu, lues.size()), lecture);
            }
            if (echec instanceof RegleRefusee refus) {
                lecture.anomalies().refuser(new Anomalie(lues.get(0).ligne(), refus.champ(), null, refus.getMessage()));
                return 0;
            }
            throw echec;
        }
    }

    private static <L> Passage<L> passage(Import<L> sorte, String fichier, Lecture<L> lecture, int importees, Lot lot) {
        Colonnes colonnes = sorte.colonnes(fichier);
        return new Passage<>(new RapportImport(fichier, sorte.objet(fichier), lecture.lignes(), importees, dansLOrdre(lecture.erreurs(), colonnes),
                dansLOrdre(lecture.avertissements(), colonnes), lot == null ? null : lot.id()), lecture);
    }

    /** As one reads the file: line after line, and from left to right. */
    private static List<Anomalie> dansLOrdre(List<Anomalie> anomalies, Colonnes colonnes) {
        return anomalies.stream().sorted(Comparator.comparing(Anomalie::ligne).thenComparing(a -> colonnes.rang(a.colonne()))).toList();
    }
}
