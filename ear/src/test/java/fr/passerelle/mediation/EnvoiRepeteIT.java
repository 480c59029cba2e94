package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.parcours.Enregistrement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Le même formulaire envoyé encore, aussitôt ou une fois fait, ne crée pas deux fois : il rend le premier résultat. */
@Tag("attaque")
public class EnvoiRepeteIT {

    private static final String SAISINES = "select count(*) from mediation.saisine where numero_allocataire = ?";
    private static final String PRECONISATIONS = "select count(*) from mediation.preconisation where theme = ?";
    private static final String VERSIONS = "select count(*) from bilans.version where capacite = 'mediation' and cast(annee as text) = ?";

    private final Client mediatrice = Client.enTantQue("mediateur");

    @Test
    void une_saisine() {
        String numero = Enregistrement.numeroNeuf();
        Reponse page = mediatrice.lire("mediation/nouvelle");
        List<Reponse> recues = envoyerTrois(() -> saisine(page, numero), "nouvelle:enregistrer");
        String reference = lire(SAISINES.replace("count(*)", "max(reference)"), numero);
        assertThat(recues).extracting(Reponse::renvoi).allMatch(r -> r.endsWith("/mediation/saisine?ref=" + reference));
        assertThat(lire(SAISINES, numero)).isEqualTo("1");
    }

    private Formulaire saisine(Reponse page, String numero) {
        String hier = LocalDate.now().minusDays(1).toString();
        return new Formulaire(mediatrice, page, "nouvelle").avec("nouvelle:dateReception", hier).avec("nouvelle:canal", "COURRIEL")
                .avec("nouvelle:saisissants:0:type", "ALLOCATAIRE").avec("nouvelle:saisissants:0:nom", "Zoé Répétée-Fictif")
                .avec("nouvelle:numeroAllocataire", numero).avec("nouvelle:concerneNom", "Répétée-Fictif")
                .avec("nouvelle:identiteVerifiee", "on").avec("nouvelle:identiteMoyen", "Compte connecté").avec("nouvelle:motif", "INCOMPREHENSION_INDU")
                .avec("nouvelle:prestation", "PPA").avec("nouvelle:expose", "Une seule fois.").avec("nouvelle:voieRecours", "AUCUNE")
                .avec("nouvelle:demarcheDate", hier).avec("nouvelle:demarcheService", "Prestations").avec("nouvelle:demarcheNature", "Réclamation")
                .avec("nouvelle:demarcheResultat", "SANS_REPONSE").fichier("nouvelle:pieces", "", "");
    }

    @Test
    void une_preconisation_et_un_autre_texte_envoye_de_la_meme_page_en_est_une_autre() {
        String theme = "Répétée " + Enregistrement.numeroNeuf();
        Reponse page = mediatrice.lire("mediation/preconisation");
        assertThat(envoyerTrois(() -> preconisation(page, theme), "preconisation:enregistrer")).extracting(Reponse::renvoi)
                .allMatch(r -> r.contains("/mediation/preconisation?id=")).matches(r -> r.stream().distinct().count() == 1);
        assertThat(lire(PRECONISATIONS, theme)).isEqualTo("1");
        preconisation(page, theme + " bis").par("preconisation:enregistrer");
        assertThat(lire(PRECONISATIONS, theme + " bis")).isEqualTo("1");
        preconisation(mediatrice.lire("mediation/preconisation"), theme).par("preconisation:enregistrer");
        assertThat(lire(PRECONISATIONS, theme)).isEqualTo("2");
    }

    private Formulaire preconisation(Reponse page, String theme) {
        return new Formulaire(mediatrice, page, "preconisation").avec("preconisation:annee", "2018").avec("preconisation:niveau", "LOCAL")
                .avec("preconisation:theme", theme).avec("preconisation:texte", "Répondre une fois.").avec("preconisation:porteur", "Direction");
    }

    @Test
    void une_version_corrigee_du_bilan() {
        Appel.faire(EnvoiRepeteIT.class, "arreter", "2023");
        Reponse page = mediatrice.lire("mediation/bilan?annee=2023");
        assertThat(envoyerTrois(() -> new Formulaire(mediatrice, page, "correction").avec("motif", "Un motif de plus de vingt caractères."), "corriger"))
                .extracting(Reponse::statut).containsOnly(302);
        assertThat(lire(VERSIONS, "2023")).isEqualTo("2");
    }

    /** Deux au même instant, et un troisième quand tout est fini : de la même page, avec le même contenu. */
    private static List<Reponse> envoyerTrois(Supplier<Formulaire> formulaire, String bouton) {
        List<CompletableFuture<Reponse>> deux = Stream.generate(formulaire).limit(2)
                .map(f -> CompletableFuture.supplyAsync(() -> f.par(bouton))).toList();
        List<Reponse> recues = deux.stream().map(CompletableFuture::join).toList();
        return Stream.concat(recues.stream(), Stream.of(formulaire.get().par(bouton))).toList();
    }

    private static String lire(String requete, String valeur) {
        return Appel.faire(EnvoiRepeteIT.class, "demander", requete, valeur);
    }

    public static String demander(String requete, String valeur) throws Exception {
        return Base.lire(requete, valeur).get(0);
    }

    public static String arreter(String annee) throws Exception {
        EnTantQue.faire("mediateur", () -> Services.trouver(BilanService.class).arreter(Integer.parseInt(annee)));
        return annee;
    }
}
