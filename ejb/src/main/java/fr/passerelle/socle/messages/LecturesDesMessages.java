package fr.passerelle.socle.messages;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has read what, and exchanges as they are shown. */
@ApplicationScoped
class LecturesDesMessages {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** Who first read a message on the other side, and when. */
    private record Lu(String par, Instant le) {
    }

    /** Notes as read by that account all that side wrote there; gives those it had not read. */
    Set<Long> noter(long fil, Cote ecritsPar, String compte) {
        return new HashSet<>(Lignes.<Long>de(em.createNativeQuery("""
                insert into messages.lecture (message_id, compte, le)
                select m.id, :compte, :maintenant from messages.message m where m.fil_id = :fil and m.cote = :cote
                on conflict do nothing returning message_id""", Long.class)
                .setParameter("compte", compte).setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("fil", fil).setParameter("cote", ecritsPar.name())));
    }

    void raconter(long message, Passe passe) {
        if (passe.luPar() != null) {
            em.createNativeQuery("insert into messages.lecture (message_id, compte, le) values (:message, :compte, :le)")
                    .setParameter("message", message).setParameter("compte", passe.luPar()).setParameter("le", passe.luLe().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    /** Whether something that side wrote there has been read by nobody yet: the other side knows that something waits. */
    boolean attend(long fil, Cote ecritsPar) {
        return (Boolean) em.createNativeQuery("""
                select exists (select 1 from messages.message m where m.fil_id = :fil and m.cote = :cote
                    and not exists (select 1 from messages.lecture l where l.message_id = m.id))""", Boolean.class)
                .setParameter("fil", fil).setParameter("cote", ecritsPar.name()).getSingleResult();
    }

    void joindre(long message, long piece) {
        em.createNativeQuery("insert into messages.piece (message_id, piece_id) values (:message, :piece)")
                .setParameter("message", message).setParameter("piece", piece).executeUpdate();
    }

    boolean porte(long fil, long piece) {
        return !Lignes.de(em.createNativeQuery("""
                select 1 from messages.piece j join messages.message m on m.id = j.message_id where m.fil_id = :fil and j.piece_id = :piece""", Integer.class)
                .setParameter("fil", fil).setParameter("piece", piece)).isEmpty();
    }

    /** People outside do not learn who of the house writes or reads: for them it is the house. */
    FilLu vue(Fil fil, Cote moi, Set<Long> nouveaux, String maison) {
        Map<Long, List<FilLu.Jointe>> pieces = pieces(fil.id());
        Map<Long, Lu> lus = lus(fil.id());
        Map<String, String> noms = annuaire.noms(Stream.concat(fil.messages().stream().map(Message::auteur), lus.values().stream().map(Lu::par))
                .collect(Collectors.toSet()));
        return new FilLu(fil.id(), fil.organisme(), fil.objet(), moi, fil.ouvertLe(), fil.closLe(), fil.messages().stream().map(m -> {
            boolean mien = m.cote() == moi;
            Lu lu = mien ? lus.get(m.id()) : null;
            return new FilLu.Ligne(m.id(), mien, nom(m.cote(), m.auteur(), moi, noms, maison), m.le(), m.texte(), pieces.getOrDefault(m.id(), List.of()),
                    nouveaux.contains(m.id()), lu == null ? null : nom(m.cote().autre(), lu.par(), moi, noms, maison), lu == null ? null : lu.le());
        }).toList());
    }

    private static String nom(Cote cote, String compte, Cote moi, Map<String, String> noms, String maison) {
        return cote == Cote.MAISON && moi == Cote.DEHORS ? maison : noms.get(compte);
    }

    private Map<Long, List<FilLu.Jointe>> pieces(long fil) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select j.message_id, p.id, p.nom, p.taille from messages.piece j join messages.message m on m.id = j.message_id
                join pieces.piece p on p.id = j.piece_id where m.fil_id = :fil order by p.id""", Object[].class).setParameter("fil", fil)).stream()
                .collect(Collectors.groupingBy(l -> (Long) l[0],
                        Collectors.mapping(l -> new FilLu.Jointe((Long) l[1], (String) l[2], ((Number) l[3]).longValue()), Collectors.toList())));
    }

    private Map<Long, Lu> lus(long fil) {
        Map<Long, Lu> lus = new HashMap<>();
        Lignes.<Object[]>de(em.createNativeQuery("""
                select distinct on (l.message_id) l.message_id, l.compte, l.le from messages.lecture l
                join messages.message m on m.id = l.message_id where m.fil_id = :fil order by l.message_id, l.le, l.compte""", Object[].class)
                .setParameter("fil", fil)).forEach(l -> lus.put((Long) l[0], new Lu((String) l[1], (Instant) l[2])));
        return lus;
    }
}
