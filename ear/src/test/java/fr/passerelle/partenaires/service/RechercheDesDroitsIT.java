package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.ListesService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Un droit se trouve par les mots de qui le tient et de son partenaire, mêlés, et suit leurs noms. */
@DansLeServeur
class RechercheDesDroitsIT {

    private static long trouves(String mots) throws Exception {
        return EnTantQue.executer("habilitations", () -> Services.trouver(ListesService.class).lire("partenaires/habilitations",
                Parametres.lire("q=" + URLEncoder.encode(mots, StandardCharsets.UTF_8))).tranche().total());
    }

    @Test
    void par_les_mots_de_la_personne_et_du_partenaire_meles_et_sous_leur_nouveau_nom() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        p.droit(p.personne("zephirin"), "CDAP");
        p.droit(p.personne("cunegonde"), "CDAP");
        assertThat(trouves(p.marque())).isEqualTo(2);
        assertThat(trouves("zephirin " + p.marque().toUpperCase())).isEqualTo(1);
        assertThat(trouves("zephirin cunegonde " + p.marque())).isZero();
        Base.ecrire("update partenaires.partenaire set raison_sociale = 'Renommée " + p.marque().substring(5) + "' where id = " + p.id());
        assertThat(trouves("renommee zephirin " + p.marque().substring(5))).isEqualTo(1);
        assertThat(trouves("association " + p.marque())).isZero();
        Base.ecrire("update partenaires.utilisateur set nom = 'Autre' where partenaire_id = " + p.id() + " and nom = 'zephirin'");
        assertThat(trouves("zephirin " + p.marque().substring(5))).isZero();
    }
}
