package fr.passerelle.mediation.saisine;

import java.lang.reflect.Field;
import java.util.List;

/** Gives the identifiers the database would have given, so that rules can be tried without one. */
final class Identifiants {

    private Identifiants() {
    }

    static Saisine donner(Saisine saisine, long id) {
        ecrire(DossierTenu.class, saisine, id);
        return saisine;
    }

    /** Numbers the questions from 1; answers the last number given. */
    static long donnerAuxQuestions(Saisine saisine) {
        return numeroter(SaisineInstruite.class, "questions", Question.class, saisine);
    }

    static long donnerAuxPropositions(Saisine saisine) {
        return numeroter(SaisineInstruite.class, "propositions", PropositionEquite.class, saisine);
    }

    static long donnerAuxSuivis(Saisine saisine) {
        return numeroter(Saisine.class, "suivis", Suivi.class, saisine);
    }

    private static long numeroter(Class<?> porteur, String liste, Class<?> type, Saisine saisine) {
        try {
            Field champ = porteur.getDeclaredField(liste);
            champ.setAccessible(true);
            long numero = 0;
            for (Object element : (List<?>) champ.get(saisine)) {
                numero++;
                ecrire(type, element, numero);
            }
            return numero;
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
