package fr.passerelle.mediation.expedition;

import static fr.passerelle.mediation.Permissions.SAISINE_GERER;

import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.envoi.EnvoiVu;
import fr.passerelle.socle.documents.envoi.EtatDEnvoi;
import fr.passerelle.socle.documents.envoi.Voie;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The letters of the cases one may see, on their way; those made before it was kept are not told. */
@ApplicationScoped
class ListeDesLettres extends Liste<LettreEnRoute> {

    static final String SOURCE = """
            mediation.lettre l join documents.envoi e on e.document_id = l.document_id join documents.document d on d.id = l.document_id
            join mediation.saisine s on s.id = l.saisine_id left join courriels.envoi c on c.id = e.courriel_id""";
    static final String LECTURE = """
            l.id, s.reference, l.nature, d.destinataire, d.jour, %s as titulaire, e.voie, e.etat as envoi, e.courriel, e.confirme, e.expediee_le,
            c.etat as mail, e.revenue_le, e.revenue_motif,
            (select p.id from mediation.lettre p where p.document_id = e.apres) as avant,
            (select n.id from documents.envoi r join mediation.lettre n on n.document_id = r.document_id where r.apres = e.document_id) as suite""".formatted(Annuaire.nomDe("s.titulaire"));
    /** That nobody sent again a letter come back. */
    static final String LAISSEE = "not exists (select 1 from documents.envoi r where r.apres = e.document_id)";
    /** What waits for somebody. */
    static final String A_SUIVRE = "(e.etat <> 'EXPEDIEE' and " + LAISSEE + ")";

    @Inject
    private Suppleance suppleance;

    ListeDesLettres() {
        super("mediation/lettres", "lettre", SOURCE, "l.id", LECTURE, SAISINE_GERER);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.de(Visibilite.condition(moi, suppleance.supplee(moi)), "moi", moi.identifiant());
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Destinataire ou référence", t -> Condition.contient("s.reference || ' ' || split_part(d.destinataire, E'\\n', 1)", "q", t)),
                Filtre.choix("etat", "État", Option.de(EtatDEnvoi.values(), EtatDEnvoi::libelle), "e.etat"),
                Filtre.choix("voie", "Voie", Option.de(Voie.values(), Voie::libelle), "e.voie"),
                Filtre.choix("nature", "Lettre", Option.de(NatureLettre.values(), NatureLettre::libelle), "l.nature"),
                Filtre.date("du", "Faites depuis le", j -> Condition.de("d.jour >= :du", "du", j)),
                Filtre.date("au", "Jusqu’au", j -> Condition.de("d.jour <= :au", "au", j)),
                Filtre.parLien("asuivre", "oui"::equals, v -> Condition.de(A_SUIVRE)),
                Filtre.parLien("saisine", r -> r.matches(ReferenceSaisine.FORME), r -> Condition.de("s.reference = :saisine", "saisine", r)));
    }

    @Override
    public List<Colonne<LettreEnRoute>> colonnes() {
        return List.of(
                Colonne.<LettreEnRoute>de("destinataire", "Destinataire", LettreEnRoute::destinataire).triee(),
                Colonne.<LettreEnRoute>de("lettre", "Lettre", l -> l.nature().libelle()).triee().auChoix(true),
                Colonne.<LettreEnRoute>de("saisine", "Saisine", LettreEnRoute::reference).triee().auChoix(true),
                Colonne.<LettreEnRoute>de("jour", "Faite le", LettreEnRoute::jour).triee().auChoix(true),
                Colonne.<LettreEnRoute>de("voie", "Voie", l -> l.envoi().voie().libelle()).triee().auChoix(true),
                Colonne.<LettreEnRoute>de("envoi", "Où elle en est", l -> l.envoi().enClair()).triee().auChoix(true),
                Colonne.<LettreEnRoute>de("expediee", "Expédiée le", l -> l.envoi().expedieeLe()).triee().auChoix(false),
                Colonne.<LettreEnRoute>de("titulaire", "Titulaire", LettreEnRoute::titulaire).triee().auChoix(false));
    }

    /** The oldest first: it has waited longest. */
    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("jour", "d.jour", this), Ordre.alphabetique("destinataire", "d.destinataire", this), Ordre.parRang("lettre", "l.nature", NatureLettre.values(), this),
                Ordre.de("saisine", "s.reference", this), Ordre.parRang("voie", "e.voie", Voie.values(), this), Ordre.parRang("envoi", "e.etat", EtatDEnvoi.values(), this),
                Ordre.de("expediee", "e.expediee_le", this), Ordre.de("titulaire", "comptes.nom_range(s.titulaire)", this));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("À expédier", "etat=A_EXPEDIER"), Onglet.de("Par la poste", "etat=A_EXPEDIER&voie=COURRIER"),
                Onglet.de("Par courriel", "etat=A_EXPEDIER&voie=COURRIEL"), Onglet.de("Expédiées", "etat=EXPEDIEE&tri=-expediee"),
                Onglet.de("Revenues", "etat=REVENUE&asuivre=oui"), Onglet.de("Toutes", ""));
    }

    @Override
    public List<LettreEnRoute> lignes(List<Lue> lues) {
        return lues.stream().map(ListeDesLettres::ligne).toList();
    }

    static LettreEnRoute ligne(Lue l) {
        String bloc = l.texte("destinataire");
        return new LettreEnRoute(l.nombre("id"), l.texte("reference"), l.code(NatureLettre.class, "nature"), DocumentFige.nom(bloc),
                bloc.lines().skip(1).collect(Collectors.joining(", ")), l.jour("jour"), l.texte("titulaire"),
                new EnvoiVu(l.code(Voie.class, "voie"), l.code(EtatDEnvoi.class, "envoi"), l.texte("courriel"), l.vrai("confirme"), l.jour("expediee_le"),
                        l.texte("mail"), l.jour("revenue_le"), l.texte("revenue_motif"), l.nombre("suite") != null), l.nombre("avant"), l.nombre("suite"));
    }

    @Override
    public String choix(LettreEnRoute ligne) {
        return String.valueOf(ligne.id());
    }
}
