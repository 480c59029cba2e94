package fr.passerelle.reports.socle.ecrit;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.commun.ecrit.Bloc;
import java.util.List;

/** What is told, piece after piece; definitions stay on one page as far as possible, and what follows them begins anew. */
public final class EcritRedige {

    private EcritRedige() {
    }

    public static void ecrire(List<Bloc> blocs, Redaction redaction) {
        Bloc avant = null;
        for (Bloc bloc : blocs) {
            if (bloc instanceof Bloc.Texte && avant instanceof Bloc.Definitions) {
                redaction.ensemble();
            }
            ecrire(bloc, redaction);
            avant = bloc;
        }
    }

    private static void ecrire(Bloc bloc, Redaction redaction) {
        if (bloc instanceof Bloc.SousTitre titre) {
            redaction.sousTitre(titre.texte());
        } else if (bloc instanceof Bloc.Texte texte) {
            redaction.texte(texte.texte());
        } else if (bloc instanceof Bloc.Note note) {
            redaction.note(note.texte());
        } else if (bloc instanceof Bloc.Definitions definitions) {
            Tableau fiche = new Tableau(Colonnes.FICHE);
            definitions.lignes().forEach(d -> fiche.rangee(d.rubrique(), d.contenu()));
            redaction.ensemble().tableau(fiche);
        } else if (bloc instanceof Bloc.Table table) {
            Tableau textes = new Tableau(Colonnes.TEXTES, table.entetes().toArray(String[]::new));
            table.rangees().forEach(r -> textes.rangee(r.toArray(String[]::new)));
            redaction.tableau(textes);
        }
    }
}
