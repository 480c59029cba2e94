package fr.passerelle.partenaires.messages;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;

import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Membres;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.messages.Cote;
import fr.passerelle.socle.messages.ListeDEchanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The exchanges of one's own body with the Caf, as far as they are one's own. */
@ApplicationScoped
class ListeDeMesMessages extends ListeDEchanges {

    @Inject
    private Membres membres;

    ListeDeMesMessages() {
        super("partenaires/messages", CorrespondanceDesPartenaires.CODE, Cote.DEHORS, "'La Caf'", PORTAIL_ENTRER);
    }

    @Override
    protected Condition siennes(Appelant moi) {
        return siennes(moi, membres.de(moi.identifiant()));
    }

    /** The same, once it is known who they are. */
    Condition siennes(Appelant moi, Membre membre) {
        Condition duMien = Condition.parmi("f.organisme", "organismes", membre.references());
        return CorrespondanceDesPartenaires.voitTout(membre) ? duMien : duMien.et(Condition.de("""
                f.ouvert_par = :moi or exists (select 1 from messages.message mm where mm.fil_id = f.id and mm.auteur = :moi)""", "moi", moi.identifiant()));
    }

    @Override
    public Fiche<Ligne> fiche() {
        return Fiche.<Ligne>de("Mes messages", "/partenaires/echange", "id", "f.id", Ligne::id).trouvee(Ligne::objet, l -> "");
    }
}
