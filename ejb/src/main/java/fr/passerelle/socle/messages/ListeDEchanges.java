package fr.passerelle.socle.messages;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Tri;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The exchanges of a room, as one side lists them: the latest first, those that wait for it at hand. The room says who opens it and which
 * exchanges each one sees.
 */
public abstract class ListeDEchanges extends Liste<ListeDEchanges.Ligne> {

    private final Cote cote;
    private final String correspondance;
    private final String nom;

    /**
     * @param code the path of its page
     * @param cote the side that reads it
     * @param organisme in SQL, the name of the body of the exchange {@code f}
     */
    protected ListeDEchanges(String code, String correspondance, Cote cote, String organisme, String permission) {
        super(code, "échange", "messages.fil f", "f.id", "f.id, f.organisme, f.objet, f.dernier_le, f.dernier_cote, f.clos_le, " + organisme + " as nom, "
                + nonLu(cote) + " as non_lu, (select count(*) from messages.message m where m.fil_id = f.id) as messages", permission);
        this.cote = cote;
        this.correspondance = correspondance;
        this.nom = organisme;
    }

    /** Something the other side wrote has been read by nobody of this one. */
    private static String nonLu(Cote cote) {
        return "exists (select 1 from messages.message m where m.fil_id = f.id and m.cote = '" + cote.autre() + "' and not exists "
                + "(select 1 from messages.lecture l where l.message_id = m.id))";
    }

    /**
     * One exchange.
     *
     * @param nom of the body
     * @param attendNous whether the other side had the last word, and the exchange goes on
     */
    public record Ligne(long id, String organisme, String nom, String objet, Instant dernierLe, boolean attendNous, boolean clos, boolean nonLu, long messages) {

        public String etat(String attend, String attendEux) {
            return clos ? "Clos" : attendNous ? attend : attendEux;
        }
    }

    Condition nonLus() {
        return Condition.de(nonLu(cote));
    }

    /** Which of the exchanges of this room that person sees. */
    protected abstract Condition siennes(Appelant moi);

    @Override
    public Condition visibles(Appelant moi) {
        return parmi(siennes(moi));
    }

    Condition parmi(Condition siennes) {
        return Condition.de("f.correspondance = :correspondance", "correspondance", correspondance).et(siennes);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("dernier", "f.dernier_le", this), Ordre.alphabetique("objet", "f.objet", this), Ordre.alphabetique("organisme", nom, this),
                Ordre.de("messages", "(select count(*) from messages.message m where m.fil_id = f.id)", this),
                Ordre.de("etat", "case when f.clos_le is not null then 2 when f.dernier_cote = '" + cote.autre() + "' then 0 else 1 end", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("dernier", true);
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Tous", ""), Onglet.de("À répondre", "etat=ATTEND_NOUS"), Onglet.de("Non lus", "nonlus=oui"));
    }

    @Override
    public List<Filtre> filtres() {
        List<Filtre> filtres = new ArrayList<>();
        filtres.add(Filtre.recherche("q", "Objet ou organisme", texte -> Condition.contient("f.objet || ' ' || f.organisme || ' ' || " + nom, "q", texte)));
        filtres.add(Filtre.choix("etat", "État", List.of(new Option("ATTEND_NOUS", "À répondre"), new Option("ATTEND_EUX", "En attente de l’autre"),
                new Option("CLOS", "Clos")), this::etat));
        filtres.add(Filtre.depuis("du", "Dernier message depuis le", "f.dernier_le"));
        filtres.add(Filtre.jusquAu("au", "Jusqu’au", "f.dernier_le"));
        filtres.add(Filtre.coche("nonlus", "Non lus", nonLus()));
        return filtres;
    }

    private Condition etat(String code) {
        return switch (code) {
            case "CLOS" -> Condition.de("f.clos_le is not null");
            case "ATTEND_NOUS" -> Condition.de("f.clos_le is null and f.dernier_cote = :auTour", "auTour", cote.autre().name());
            default -> Condition.de("f.clos_le is null and f.dernier_cote = :auTour", "auTour", cote.name());
        };
    }

    @Override
    public List<Colonne<Ligne>> colonnes() {
        List<Colonne<Ligne>> colonnes = new ArrayList<>(List.of(Colonne.<Ligne>de("objet", "Objet", Ligne::objet).triee()));
        if (cote == Cote.MAISON) {
            colonnes.add(Colonne.<Ligne>de("organisme", "Organisme", l -> TextePropre.de(l.nom() + " " + l.organisme())).triee());
        }
        colonnes.addAll(List.of(Colonne.<Ligne>de("messages", "Messages", Ligne::messages).triee(), Colonne.<Ligne>de("dernier", "Dernier message", Ligne::dernierLe).triee(),
                Colonne.<Ligne>de("etat", "État", l -> l.etat("À répondre", "En attente")).triee()));
        return colonnes;
    }

    @Override
    public List<Ligne> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new Ligne(l.nombre("id"), l.texte("organisme"), l.texte("nom"), Typographie.soigner(l.texte("objet")), l.instant("dernier_le"),
                l.instant("clos_le") == null && !cote.name().equals(l.texte("dernier_cote")), l.instant("clos_le") != null, l.vrai("non_lu"),
                l.nombre("messages"))).toList();
    }

    @Override
    public boolean exportable() {
        return false;
    }
}
