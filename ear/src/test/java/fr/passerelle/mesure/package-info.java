/** Ce que coûte l'application, en rapports à un repère mesuré dans la même exécution : {@code mvn -Pbench}. */
package fr.passerelle.mesure;
