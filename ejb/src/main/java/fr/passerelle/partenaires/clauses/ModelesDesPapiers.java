package fr.passerelle.partenaires.clauses;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.documents.Modele;
import java.util.List;
import java.util.stream.Stream;

/** What each paper is made of. */
public final class ModelesDesPapiers {

    public static final Modele CONVENTION = Modele.de("partenaires.CONVENTION", "Convention d’accès à Mon Compte Partenaire {reference}")
            .puis(ClausesDeConvention.PARTIES, ClausesDeConvention.OBJET, ClausesDeConvention.SERVICES_OUVERTS)
            .puisUne(ClausesDeConvention.GESTION_DELEGUEE, ClausesDeConvention.GESTION_PAR_LA_CAF)
            .puis(ClausesDeConvention.SECURITE, ClausesDeConvention.DONNEES, ClausesDeConvention.CONTROLE)
            .puisUne(ClausesDeConvention.DUREE_TACITE, ClausesDeConvention.DUREE_EXPRESSE, ClausesDeConvention.DUREE_FERME)
            .puis(ClausesDeConvention.DENONCIATION, ClausesDeConvention.MODIFICATION, ClausesDeConvention.FIN, ClausesDAnnexe.SECURITE,
                    ClausesDAnnexe.RGPD);

    public static final Modele CONTRAT = Modele.de("partenaires.CONTRAT", "Contrat de service {contrat}")
            .puis(ClausesDeContrat.PARTIES, ClausesDeContrat.OBJET, ClausesDeContrat.HABILITATIONS, ClausesDeContrat.USAGE, ClausesDeContrat.DUREE,
                    ClausesDeContrat.DESCRIPTION_SERVICE, ClausesDeContrat.ANNEXE_PROFILS);

    public static final Modele BULLETIN = Modele.de("partenaires.BULLETIN", "Bulletin d’adhésion {contrat}")
            .puis(ClausesDeContrat.BULLETIN, ClausesDeContrat.ANNEXE_UTILISATEURS);

    /** What an amendment changes, article by article, before the whole text as it makes it. */
    public static final Modele AVENANT = Modele.de("partenaires.AVENANT", "Avenant n° {numero} à la convention {reference}")
            .puis(Texte.fixe("partenaires.avenant.parties", "Entre la {organisme} et {partenaire}, Siret {siret}, représenté par {signataire}, qui ont signé"
                    + " la convention d’accès {reference}, il est convenu ce qui suit."),
                    Texte.fixe("partenaires.avenant.objet", "# Objet\n\n{objet}"),
                    Texte.fixe("partenaires.avenant.effet", "# Date d’effet\n\nLe présent avenant prend effet le {effet}. Tout ce qu’il ne change pas"
                            + " demeure."),
                    Texte.fixe("partenaires.avenant.changements", "# Ce qui change\n\n{changements}"));

    private ModelesDesPapiers() {
    }

    /** All the clauses that people may rewrite, in the order to show them. */
    public static List<Texte> clauses() {
        return Stream.of(ClausesDeConvention.toutes(), ClausesDAnnexe.toutes(), ClausesDeContrat.toutes()).flatMap(List::stream).toList();
    }
}
