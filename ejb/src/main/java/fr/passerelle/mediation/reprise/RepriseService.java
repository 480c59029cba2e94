package fr.passerelle.mediation.reprise;

import static fr.passerelle.mediation.Permissions.REPRISE_IMPORTER;

import fr.passerelle.mediation.bilan.calcul.CalculBilan;
import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.imports.FichierRefuse;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.imports.Imports;
import fr.passerelle.socle.imports.Imports.Passage;
import fr.passerelle.socle.imports.Lot;
import fr.passerelle.socle.imports.Lots;
import fr.passerelle.socle.imports.Progres;
import fr.passerelle.socle.imports.RapportImport;
import fr.passerelle.socle.imports.TexteDeFichier;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Import of past years: the file's name says which import it is for, and a trial tells the key figures it would make. */
@Stateless
public class RepriseService {

    static final Set<String> CODES = Set.of(ImportSaisines.CODE, ImportIndicateurs.CODE);

    @Inject
    private Imports imports;
    @Inject
    private ImportSaisines saisines;
    @Inject
    private ImportIndicateurs indicateurs;
    @Inject
    private Lots lots;
    @Inject
    private AnneesArretees annees;
    @Inject
    private CalculBilan calcul;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Resource
    private EJBContext contexte;

    /** Does all that the import would do, tells it, and takes it back: what the database itself refuses is told too. */
    @Autorise(REPRISE_IMPORTER)
    public RapportReprise verifier(String nomFichier, byte[] octets) {
        FichierRepris fichier = FichierRepris.de(nomFichier).orElse(null);
        if (fichier == null) {
            return malNomme(nomFichier, octets);
        }
        RapportReprise rapport = fichier.genre() == FichierRepris.Genre.SAISINES
                ? passer(saisines, nomFichier, octets, lues -> ChiffresCles.de(calcul.calculer(fichier.annee())))
                : passer(indicateurs, nomFichier, octets, ChiffresCles::publies);
        contexte.setRollbackOnly();
        return rapport.essai();
    }

    /** Imports the whole file, or nothing when a single line is wrong. */
    @Autorise(REPRISE_IMPORTER)
    public RapportReprise importer(String nomFichier, byte[] octets) {
        return FichierRepris.de(nomFichier).map(f -> f.genre() == FichierRepris.Genre.SAISINES
                ? passer(saisines, nomFichier, octets, lues -> List.of()) : passer(indicateurs, nomFichier, octets, lues -> List.of()))
                .orElseGet(() -> malNomme(nomFichier, octets));
    }

    /** Has a file imported in the background when it is too long to be waited for: the number of the task. */
    @Autorise(REPRISE_IMPORTER)
    public OptionalLong importerEnFond(String nomFichier, byte[] octets) {
        FichierRepris fichier = FichierRepris.de(nomFichier).orElse(null);
        return fichier == null || !imports.estLong(octets) ? OptionalLong.empty() : OptionalLong.of(imports.enFond(
                fichier.genre() == FichierRepris.Genre.SAISINES ? saisines : indicateurs, nomFichier, octets, "/mediation/import"));
    }

    /** The batches imported so far, the latest first. */
    @Autorise(REPRISE_IMPORTER)
    public List<LotReprise> lots() {
        List<Lot> liste = lots.liste(CODES);
        Set<Integer> arretees = annees.toutes();
        Map<String, String> noms = annuaire.noms(liste.stream().map(Lot::importePar).toList());
        return liste.stream().map(l -> new LotReprise(l.id(), Integer.parseInt(l.objet()), l.fichier(), l.lignes(), l.importeLe(),
                noms.get(l.importePar()), !arretees.contains(Integer.valueOf(l.objet())))).toList();
    }

    /** Takes a whole batch back, while its year is not frozen. */
    @Autorise(REPRISE_IMPORTER)
    public void annuler(long numero) {
        Lot lot = lots.lot(CODES, numero);
        imports.annuler(lot.code().equals(ImportSaisines.CODE) ? saisines : indicateurs, lot);
    }

    private <L> RapportReprise passer(Import<L> sorte, String nom, byte[] octets, Function<List<L>, List<Indicateur>> chiffres) {
        Passage<L> passage = imports.importer(sorte, nom, octets, appelants.courant().identifiant(), Progres.TU);
        RapportImport r = passage.rapport();
        return new RapportReprise(nom, FichierRepris.annee(nom), r.lignes(), r.erreurs(), r.avertissements(),
                r.estImporte() ? chiffres.apply(passage.lecture().valeurs()) : List.of(), r.lot());
    }

    /** What cannot even be read is said before its name is. */
    private static RapportReprise malNomme(String nom, byte[] octets) {
        String message = FichierRepris.MAL_NOMME;
        try {
            TexteDeFichier.de(octets, FichierRepris.FORME);
        } catch (FichierRefuse illisible) {
            message = illisible.getMessage();
        }
        return RapportReprise.refuse(nom, message);
    }
}
