package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;

/** What the label is, what came new, when. */
final class LeLabel implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "Le label";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        redaction.accroche("Une crèche labellisée engage une part de ses places pour des parents en parcours d’insertion.")
                .texte("Le label «\u202fà vocation d’insertion professionnelle\u202f» est donné à une structure d’accueil du jeune enfant qui existe déjà\u202f: mêmes règles de qualité, "
                        + "même tarif pour les familles. Elle réserve au moins 20\u202f% de ses places, seule ou avec son réseau, à des enfants de moins de trois ans dont un parent "
                        + "cherche un emploi, se forme ou suit un parcours d’accompagnement. La place n’est pas gelée\u202f: l’engagement se tient sur l’année.")
                .texte("Les familles sont orientées par les acteurs de l’insertion, à qui une réponse est toujours faite.");
        redaction.sousTitre("Repères").tableau(new Tableau(Colonnes.FICHE)
                .rangee("2016", "Charte et accord nationaux\u202f; la part réservée est de 30\u202f%.")
                .rangee("2017", "La part réservée passe à 20\u202f%.")
                .rangee("24 décembre 2021", "La loi n° 2021-1774 inscrit la définition au code de l’action sociale et des familles (article L. 214-7).")
                .rangee("2026", "L’accord du 8 septembre 2025 s’applique\u202f: public élargi, prescripteurs plus nombreux, engagement mutualisé en réseau."));
        redaction.commentaire(c.texte("LABEL"));
    }
}
