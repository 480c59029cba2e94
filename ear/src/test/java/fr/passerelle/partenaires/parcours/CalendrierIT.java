package fr.passerelle.partenaires.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The calendar of what is due, and the private link by which a diary follows it. */
class CalendrierIT {

    private static final Pattern ADRESSE = Pattern.compile("/(calendrier\\.ics\\?lien=[\\w-]{43})");

    @Test
    void un_agenda_suit_le_calendrier_par_un_lien_qui_se_change_et_se_revoque() {
        Client secretaire = Client.enTantQue("secretariat");
        String premier = ouvrir(secretaire);
        Reponse agenda = Client.dehors().lire(premier);
        assertThat(agenda.type()).startsWith("text/calendar");
        assertThat(agenda.texte()).startsWith("BEGIN:VCALENDAR").contains("Reconduction tacite", "@passerelle");
        String second = ouvrir(secretaire);
        assertThat(Client.dehors().statut(premier)).isEqualTo(404);
        assertThat(Client.dehors().statut(second)).isEqualTo(200);
        new Formulaire(secretaire, secretaire.lire("partenaires/calendrier"), "lien").par("revoquer");
        assertThat(Client.dehors().statut(second)).isEqualTo(404);
        assertThat(Client.dehors().statut("calendrier.ics")).isEqualTo(404);
        assertThat(Client.dehors().statut("calendrier.ics?lien=faux")).isEqualTo(404);
    }

    @Test
    void chaque_mois_se_lit_sur_une_grille_et_jour_apres_jour() {
        Client secretaire = Client.enTantQue("secretariat");
        assertThat(secretaire.lire("partenaires/calendrier?mois=2027-02").texte()).contains("Février 2027", "Mois suivant", "mois=2027-03");
        assertThat(secretaire.lire("partenaires/calendrier?mois=202x").statut()).isEqualTo(200);
        assertThat(Client.enTantQue("mediateur").statut("partenaires/calendrier")).isEqualTo(404);
    }

    private static String ouvrir(Client client) {
        Matcher adresse = ADRESSE.matcher(new Formulaire(client, client.lire("partenaires/calendrier"), "lien").par("ouvrirLien").texte());
        assertThat(adresse.find()).as("une adresse").isTrue();
        return adresse.group(1);
    }
}
