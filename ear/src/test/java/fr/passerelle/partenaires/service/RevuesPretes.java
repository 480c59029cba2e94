package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.revue.CampagneSaisie;
import fr.passerelle.partenaires.revue.RevuesService;
import java.time.LocalDate;

/** Dans le serveur : un partenaire dont la revue est ouverte, un administrateur au mot de passe des démonstrations. */
public final class RevuesPretes {

    private RevuesPretes() {
    }

    /** Rend l'administrateur, qui peut se connecter. */
    public static String ouverte() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("AFAS", "CDAP");
        Base.ecrire("update partenaires.partenaire set type = 'BAILLEUR_MORAL' where id = " + p.id());
        String un = p.administrateur("un", 1);
        Base.ecrire("update comptes.compte set empreinte = (select empreinte from comptes.compte where identifiant = 'habilitations') where identifiant = '" + un + "'");
        p.droit(un, "AFAS");
        p.droit(p.personne("deux"), "AFAS");
        String trois = p.personne("trois");
        p.droit(trois, "AFAS");
        p.droit(trois, "CDAP");
        EnTantQue.faire("habilitations", () -> Services.trouver(RevuesService.class)
                .ouvrir(new CampagneSaisie("Revue de printemps", TypePartenaire.BAILLEUR_MORAL, LocalDate.now().plusDays(40))));
        return un;
    }

    /** La revue de cet administrateur, une fois qu'elle est là. */
    public static String numero(String compte) throws Exception {
        return Base.lire("""
                select r.id from partenaires.revue r join partenaires.utilisateur u on u.partenaire_id = r.partenaire_id where u.compte = ?""", compte)
                .stream().findFirst().orElse("");
    }
}
