package fr.passerelle.socle.imports;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The imports of the house, for the page they share: a trial that leaves nothing behind, then the real thing, then its undo. */
@Stateless
public class ImportsService {

    private static final String LE_SIEN = "chaque import a sa permission, demandée ici";

    @Inject
    private Imports imports;
    @Inject
    private Lots lots;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;
    @Resource
    private EJBContext contexte;

    /** Those the caller may do, by title. */
    @Ouvert(LE_SIEN)
    public List<ImportVu> permis() {
        return imports.tous().filter(i -> appelants.courant().peut(i.permission())).map(this::vu)
                .sorted(Comparator.comparing(ImportVu::titre)).toList();
    }

    @Ouvert(LE_SIEN)
    public ImportVu sorte(String code) {
        return vu(permis(code));
    }

    /** Writes the template of one of the files of an import. */
    @Ouvert(LE_SIEN)
    public void ecrireLeModele(String code, int rang, Tableur sortie) throws IOException {
        gabarit(code, rang).ecrire(sortie);
    }

    /** What that file is called, without its ending. */
    @Ouvert(LE_SIEN)
    public String nomDuModele(String code, int rang) {
        return gabarit(code, rang).fichier();
    }

    private Gabarit gabarit(String code, int rang) {
        List<Gabarit> gabarits = permis(code).gabarits();
        if (rang < 0 || rang >= gabarits.size()) {
            throw new Introuvable("modèle " + rang + " de l’import " + code);
        }
        return gabarits.get(rang).de(annee());
    }

    /**
     * Does all that the import would do, tells it, and takes it back: what the database itself refuses is told too, except where each line
     * stands alone, which is read and checked, and may yet be refused when it is written. A file refused unread did nothing.
     */
    @Ouvert(LE_SIEN)
    public RapportImport verifier(String code, String fichier, byte[] octets) {
        Imports.Passage<?> essai = imports.verifier(permis(code), fichier, octets, moi());
        if (essai.lecture() != null) {
            contexte.setRollbackOnly();
        }
        return essai.rapport();
    }

    /** Imports a file that one waits for; a long one is not. */
    @Ouvert(LE_SIEN)
    public RapportImport importer(String code, String fichier, byte[] octets) {
        Import<?> sorte = permis(code);
        exiger(!imports.estLong(octets), "IMPORT", "fichier", "Ce fichier est trop long pour qu’on l’attende\u202f: il s’importe en tâche de fond.");
        return imports.importer(sorte, fichier, octets, moi(), Progres.TU).rapport();
    }

    /** Has a long file imported; returns the number of the task. */
    @Ouvert(LE_SIEN)
    public long enFond(String code, String fichier, byte[] octets, String depuis) {
        return imports.enFond(permis(code), fichier, octets, depuis);
    }

    /** Whether a file is so long that nobody waits for it. */
    @Ouvert("ne dit rien que le fichier ne dise")
    public boolean estLong(byte[] octets) {
        return imports.estLong(octets);
    }

    /** What was imported so far, the latest first. */
    @Ouvert(LE_SIEN)
    public List<LotVu> lots(String code) {
        Import<?> sorte = permis(code);
        List<Lot> liste = lots.liste(Set.of(code));
        Map<String, String> noms = annuaire.noms(liste.stream().map(Lot::importePar).toList());
        return liste.stream().map(l -> new LotVu(l, noms.get(l.importePar()), sorte.annulable(l))).toList();
    }

    /** Takes a whole batch back. */
    @Ouvert(LE_SIEN)
    public void annuler(String code, long numero) {
        Import<?> sorte = permis(code);
        Lot lot = lots.lot(Set.of(code), numero);
        exiger(sorte.annulable(lot), "IMPORT", null, "Cet import ne s’annule plus.");
        imports.annuler(sorte, lot);
    }

    private Import<?> permis(String code) {
        Import<?> sorte = imports.trouver(code);
        if (!appelants.courant().peut(sorte.permission())) {
            throw new AccesRefuse("import " + code);
        }
        return sorte;
    }

    /** Files of a year are those of the last one that is over. */
    private int annee() {
        return LocalDate.now(horloge).getYear() - 1;
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    private ImportVu vu(Import<?> i) {
        return new ImportVu(i.code(), i.adresse(), i.titre(), i.aide(), i.gabarits().stream().map(g -> g.de(annee())).toList(), i.toutOuRien(), i.surConfirmation(),
                i.apresAnnulation(), i.forme().lignesAuPlus(), i.forme().megaoctetsAuPlus());
    }
}
