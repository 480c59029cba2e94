package fr.passerelle.partenaires.messages;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_ECRIRE;

import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.messages.Cote;
import fr.passerelle.socle.messages.ListeDEchanges;
import jakarta.enterprise.context.ApplicationScoped;

/** The exchanges with all partners, for the Caf's agents. */
@ApplicationScoped
class ListeDeLaMessagerie extends ListeDEchanges {

    ListeDeLaMessagerie() {
        super("partenaires/messagerie", CorrespondanceDesPartenaires.CODE, Cote.MAISON,
                "(select p.raison_sociale from partenaires.partenaire p where p.id = cast(substring(f.organisme from 6) as bigint))", PARTENAIRE_ECRIRE);
    }

    @Override
    protected Condition siennes(Appelant moi) {
        return Condition.TOUJOURS;
    }

    @Override
    public Fiche<Ligne> fiche() {
        return Fiche.<Ligne>de("Mes messages", "/partenaires/echange", "id", "f.id", Ligne::id).trouvee(Ligne::objet, l -> "");
    }
}
