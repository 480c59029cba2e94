package fr.passerelle.socle.commun;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A row is locked by its number first and read after, so that what is read is what will be changed; several, in the order of
 * their numbers, so that two acts on the same ones never wait for each other. A test lets nobody lock otherwise.
 */
public final class Verrous {

    private Verrous() {
    }

    /** That one, kept from any other change until the transaction ends; before anything that leads to it is read. */
    public static <T> Optional<T> prendre(EntityManager em, Class<T> genre, long id) {
        return Optional.ofNullable(em.find(genre, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of these. */
    public static void prendre(EntityManager em, Class<?> genre, LongStream ids) {
        ids.distinct().sorted().forEach(id -> prendre(em, genre, id));
    }
}
