package fr.passerelle.mediation.dossier;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.SituationSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import java.time.LocalDate;

/** What the guards of the acts look at, told from what was read of the case. */
record Situation(EtatSaisine etat, boolean contactConnu, LocalDate dateAccuse, boolean identiteVerifiee,
        DemarchePrealable demarche, boolean equiteIndecise, int suivisOuverts, boolean questionOuverte,
        LocalDate complementDemandeLe, LocalDate relanceComplementLe) implements SituationSaisine {

    static Situation de(DossierSaisine.Demande demande, Lecture l) {
        return new Situation(l.code("etat", EtatSaisine.class),
                l.liste("saisissants", s -> s.texte("courriel") != null || s.texte("telephone") != null
                        || s.texte("adresse") != null).contains(true),
                demande.dateAccuse(), demande.identiteVerifiee(), demande.demarche(),
                l.liste("propositions", p -> p.ouiNon("acceptee") == null && p.instant("sans_objet_le") == null).contains(true),
                (int) l.liste("suivis", s -> s.date("fait_le") == null).stream().filter(aFaire -> aFaire).count(),
                l.liste("questions", q -> q.instant("repondue_le") == null && q.instant("sans_objet_le") == null).contains(true),
                l.liste("attentes", a -> a).stream()
                        .filter(a -> a.date("fin") == null && a.code("nature", NatureAttente.class) == NatureAttente.USAGER)
                        .map(a -> a.date("debut")).findFirst().orElse(null),
                l.date("relance_complement_le"));
    }
}
