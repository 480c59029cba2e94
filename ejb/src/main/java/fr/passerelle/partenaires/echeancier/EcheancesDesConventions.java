package fr.passerelle.partenaires.echeancier;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.partenaires.convention.Echeance;
import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What conventions have due, as their dates stand today: until when to denounce, when they go on, when they end, when
 * a contract denounced alone ends, when an answer is awaited. */
@ApplicationScoped
class EcheancesDesConventions implements Echeances {

    private static final String PAGE = "/partenaires/convention?ref=";

    @Inject
    private EntityManager em;
    @Inject
    private TermesGardes termes;
    @Inject
    private Clock horloge;

    @Override
    public String permission() {
        return PARTENAIRE_LIRE;
    }

    @Override
    public List<Devoir> entre(LocalDate du, LocalDate au) {
        return Stream.concat(termes.au(LocalDate.now(horloge)).stream().flatMap(EcheancesDesConventions::devoirs), reponses())
                .filter(d -> !d.jour().isBefore(du) && !d.jour().isAfter(au)).toList();
    }

    private static Stream<Devoir> devoirs(LigneEcheance l) {
        Echeance e = l.echeance();
        return Stream.concat(deLaConvention(l, e), l.contrats().stream().map(f -> devoir(l, "fin-" + f.service(), f.le(), "Fin du contrat " + f.service().enBref(),
                "archive")));
    }

    private static Stream<Devoir> deLaConvention(LigneEcheance l, Echeance e) {
        return Stream.of(
                e.denonciationAvant() == null ? null : devoir(l, "denoncer", e.denonciationAvant().minusDays(1), "Dernier jour pour dénoncer", "hourglass"),
                e.reconductionLe() == null ? null : devoir(l, "reconduction", e.reconductionLe(), "Reconduction tacite", "refresh-cw"),
                e.finLe() == null ? null : devoir(l, "fin", e.finLe(), "Fin de la convention", "archive")).filter(d -> d != null);
    }

    private static Devoir devoir(LigneEcheance l, String quoi, LocalDate jour, String titre, String icone) {
        return new Devoir(l.reference() + "-" + quoi + "-" + jour, jour, titre, l.raisonSociale(), PAGE + l.reference(), icone);
    }

    private Stream<Devoir> reponses() {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select c.reference, c.reponse_avant, p.raison_sociale from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id
                where c.etat = 'SUSPENDUE' and c.reponse_avant is not null""", Object[].class));
        return lues.stream().map(l -> new Devoir(l[0] + "-reponse", ((Date) l[1]).toLocalDate(), "Fin du délai de réponse à la suspension",
                (String) l[2], PAGE + l[0], "circle-pause"));
    }
}
