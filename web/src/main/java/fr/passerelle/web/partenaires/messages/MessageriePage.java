package fr.passerelle.web.partenaires.messages;

import fr.passerelle.partenaires.messages.MessagesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the home page of agents: what partners wrote and nobody has read. */
@Named
@RequestScoped
public class MessageriePage {

    @Inject
    private MessagesService service;
    private Long nonLus;

    public long getNonLus() {
        if (nonLus == null) {
            nonLus = service.nonLus();
        }
        return nonLus;
    }
}
