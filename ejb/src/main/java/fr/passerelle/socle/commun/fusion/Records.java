package fr.passerelle.socle.commun.fusion;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads the parts of a record, and makes another of them. One that is absent has no part. */
final class Records {

    private Records() {
    }

    static Stream<RecordComponent> parts(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents());
    }

    static Object lire(RecordComponent part, Object record) {
        try {
            part.getAccessor().setAccessible(true);
            return record == null ? null : part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }

    static Object faire(Class<?> genre, RecordComponent[] parts, Object[] valeurs) {
        try {
            Constructor<?> un = genre.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            un.setAccessible(true);
            return un.newInstance(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(genre.getName(), e);
        }
    }
}
