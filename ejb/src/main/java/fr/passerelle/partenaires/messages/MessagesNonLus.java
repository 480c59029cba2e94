package fr.passerelle.partenaires.messages;

import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.messages.Echanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** On the first page of the portal: what the Caf wrote and nobody there has read. */
@ApplicationScoped
class MessagesNonLus implements Rappels {

    @Inject
    private Echanges echanges;
    @Inject
    private ListeDeMesMessages mesMessages;
    @Inject
    private Appelants appelants;

    @Override
    public Optional<Condition> question(Membre membre) {
        return Optional.of(echanges.combienNonLus(mesMessages, mesMessages.siennes(appelants.courant(), membre)));
    }

    @Override
    public List<Rappel> dire(String lu) {
        long nonLus = Long.parseLong(lu);
        return nonLus == 0 ? List.of() : List.of(new Rappel("/partenaires/messages?nonlus=oui", "mail", "Lire",
                nonLus == 1 ? "Un message de la Caf que personne n’a encore lu" : nonLus + " échanges où la Caf a écrit, que personne n’a encore lus"));
    }
}
