package fr.passerelle.mediation.saisine;

import java.lang.reflect.Field;
import java.util.List;

/** Gives the identifiers the database would have given, so that rules can be tried without one. */
final class Identifiants {

    private Identifiants() {
    }

    static Saisine donner(Saisine saisine, long id) {
        ecrire(Saisine.class, saisine, id);
        return saisine;
    }

    /** Numbers the questions from 1; answers the last number given. */
    static long donnerAuxQuestions(Saisine saisine) {
        return numeroter("instruction", "questions", Question.class, saisine);
    }

    static long donnerAuxPropositions(Saisine saisine) {
        return numeroter("instruction", "propositions", PropositionEquite.class, saisine);
    }

    static long donnerAuxSuivis(Saisine saisine) {
        return numeroter("reponse", "suivis", Suivi.class, saisine);
    }

    private static long numeroter(String partie, String liste, Class<?> type, Saisine saisine) {
        long numero = 0;
        for (Object element : (List<?>) lire(lire(saisine, partie), liste)) {
            numero++;
            ecrire(type, element, numero);
        }
        return numero;
    }

    private static Object lire(Object porteur, String nom) {
        try {
            Field champ = porteur.getClass().getDeclaredField(nom);
            champ.setAccessible(true);
            return champ.get(porteur);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ecrire(Class<?> type, Object objet, long id) {
        try {
            Field champ = type.getDeclaredField("id");
            champ.setAccessible(true);
            champ.set(objet, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
