package fr.passerelle.mediation.modele;

import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.TEXTES_MEDIATION;

import fr.passerelle.mediation.modele.ModeleDeReponse.Ecriture;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The models of answers: written by whoever answers for the texts of mediation, read by whoever writes answers. */
@Stateless
public class ModelesDeReponseService {

    private static final String OBJET = "modele de reponse";

    @Inject
    private ModelesRepository modeles;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Those in use, first the ones that suit best a case of that motive and that benefit. */
    @Autorise(SAISINE_GERER)
    public List<ModeleDeReponse> pour(MotifSaisine motif, Prestation prestation) {
        return modeles.enUsage().stream().sorted(Comparator.comparing((ModeleDeReponse m) -> -m.convenance(motif, prestation))).toList();
    }

    /** One, with each wording it had. */
    @Autorise(TEXTES_MEDIATION)
    public ModeleDeReponse modele(long id) {
        ModeleDeReponse m = modeles.trouver(id).orElseThrow(() -> new Introuvable("modèle " + id));
        Map<String, String> noms = annuaire.noms(m.versions().stream().map(Ecriture::par).distinct().toList());
        return new ModeleDeReponse(m.id(), m.version(), m.titre(), m.motifs(), m.prestations(), m.corps(), m.retire(), m.versions().stream()
                .map(v -> new Ecriture(v.version(), v.titre(), v.corps(), noms.getOrDefault(v.par(), v.par()), v.ecritLe())).toList());
    }

    /** Its number. */
    @Autorise(TEXTES_MEDIATION)
    public long ajouter(ModeleSaisi saisi) {
        exiger(saisi, 0);
        long id = modeles.ajouter(saisi, appelants.courant().identifiant(), horloge.instant());
        journal.noter(ActeJournal.CREATION, OBJET, String.valueOf(id), saisi.titre(), null);
        return id;
    }

    /** Gives it another wording, for the answers that follow; one that was put aside is in use again. */
    @Autorise(TEXTES_MEDIATION)
    public void changer(long id, int version, ModeleSaisi saisi) {
        exiger(saisi, id);
        tenir(id, modeles.changer(id, version, saisi, appelants.courant().identifiant(), horloge.instant()));
        journal.noter(ActeJournal.MODIFICATION, OBJET, String.valueOf(id), "Version " + (version + 1), null);
    }

    /** It is proposed no more; its wordings stay. */
    @Autorise(TEXTES_MEDIATION)
    public void retirer(long id, int version) {
        tenir(id, modeles.retirer(id, version));
        journal.noter(ActeJournal.MODIFICATION, OBJET, String.valueOf(id), "Retiré", null);
    }

    private void exiger(ModeleSaisi saisi, long id) {
        saisi.verifier();
        RegleRefusee.exiger(!modeles.titrePris(saisi.titre(), id), "MODELE", "titre", "Un modèle porte déjà ce titre.");
    }

    private void tenir(long id, boolean fait) {
        if (!fait) {
            ModeleDeReponse autre = modele(id);
            throw new VersionPerimee("Ce modèle a été modifié entre-temps par " + autre.versions().get(0).par() + ".");
        }
    }
}
