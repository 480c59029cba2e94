package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes lines of the registry of what is read of cases. */
@ApplicationScoped
class LecteurDuRegistre {

    static final String LECTURE = """
            s.reference, s.version, s.date_reception, s.horloge_depuis, s.numero_allocataire, s.type_saisissant, s.canal, s.motif,
            array_to_string(s.motifs_secondaires, ',') as motifs, s.prestation,
            array_to_string(s.prestations_secondaires, ',') as prestations, s.etat, %2$s as titulaire,
            coalesce(nullif(trim(concat_ws(' ', s.concerne_prenom, s.concerne_nom)), ''),
                (select x.nom from mediation.saisissant x where x.saisine_id = s.id order by x.rang limit 1)) as concerne,
            %1$s as attendue, case when s.etat = 'EN_ATTENTE' then (
                select string_agg(q.destinataire, ', ' order by q.echeance, q.id) from mediation.question q
                where q.saisine_id = s.id and q.repondue_le is null and q.sans_objet_le is null) end as attend_de,
            nullif(trim(s.urgence), '') as signale, s.date_premiere_reponse, s.date_reponse, s.mode_reponse, s.position,
            s.origine, s.motif_irrecevabilite, s.motif_cloture""".formatted(FiltresDesSaisines.ATTENDUE, Annuaire.nomDe("s.titulaire"));

    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    List<LigneRegistre> lignes(List<Lue> lues) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lues.stream().map(l -> ligne(l, aujourdhui)).toList();
    }

    private LigneRegistre ligne(Lue l, LocalDate aujourdhui) {
        EtatSaisine etat = l.code(EtatSaisine.class, "etat");
        LocalDate reception = l.jour("date_reception");
        return new LigneRegistre(l.texte("reference"), l.entier("version"), reception, l.texte("concerne"), l.texte("numero_allocataire"),
                l.code(TypeSaisissant.class, "type_saisissant"), l.code(CanalSaisine.class, "canal"), l.code(MotifSaisine.class, "motif"),
                l.codes(MotifSaisine.class, "motifs"), l.code(Prestation.class, "prestation"), l.codes(Prestation.class, "prestations"), etat,
                l.code(NatureAttente.class, "attendue"), l.texte("attend_de"), l.texte("titulaire"),
                compteur(etat, l, aujourdhui), l.texte("signale"),
                l.jour("date_reponse"), l.code(ModeReponse.class, "mode_reponse"), l.code(PositionCaf.class, "position"),
                l.code(OrigineDysfonctionnement.class, "origine"), l.code(MotifIrrecevabilite.class, "motif_irrecevabilite"), l.vrai("proche"),
                l.code(MotifCloture.class, "motif_cloture"));
    }

    /** Running for an open case, from its receipt or its reopening; else the delay of the first answer, as figures count it (R-MED-32). */
    private CompteurDelai compteur(EtatSaisine etat, Lue l, LocalDate aujourdhui) {
        if (etat.estOuvert()) {
            return CompteurDelai.entre(l.jour("horloge_depuis"), null, aujourdhui, seuils);
        }
        LocalDate premiere = l.jour("date_premiere_reponse");
        return premiere == null ? null : CompteurDelai.entre(l.jour("date_reception"), premiere, aujourdhui, seuils);
    }
}
